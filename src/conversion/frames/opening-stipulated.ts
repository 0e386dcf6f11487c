import { type Actor, actorAt, isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';

/** The value of "stipulates that", "quy định". */
const LAYS_DOWN = 'lays down';
/** A paper or its draft, perhaps its number, whose it is and on what, up to the word that it lays something down with. */
const PAPER = /^["-]?(?:t,?)?f?(?:JL?|L(?:[xS]?[#M])?)(?:[f_][^,;:.Vwksghn#"]{0,8})?b?(?=V)/;
/** Who gets, has or does how much: a clause with a figure; "quy định mức hỗ trợ giai đoạn 2026-2030" names what it is on. */
const SETS = /^[bt]{0,2}(?!S?f)[^;.]{0,12}[=8V9n+wU][^;.]{0,16}(?:#|K_)/;

/** "The draft stipulates that each commune has one station; each station has at least 4 doctors": what a paper lays down with figures is its plan. */
export function stipulated(scene: Scene): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const verb = PAPER.exec(letters)?.[0].length ?? 0;
  if (verb === 0 || spans[verb]?.value !== LAYS_DOWN) return undefined;
  const items = verb + (letters[verb + 1] === 'j' ? 2 : 1);
  if (!SETS.test(letters.slice(items)) || /[skg"]/.test(letters.slice(items))) return undefined;
  const at = letters.search(/[JL]/);
  return { kind: 'plan', rule: 'plan-document', subject: paperAt(scene, at, verb), cue: verb, items, continues: false };
}

/** The paper that a sentence begins with: by its number, as a draft, or by its type. */
function paperAt({ sentence: { letters, spans }, actors }: Scene, at: number, verb: number): Actor {
  const noun = letters[at] === 'J' && letters[at + 1] === 'L' ? at + 1 : at;
  const { start: from = 0, value = '' } = spans[noun] ?? {};
  if (letters[at] !== 'J')
    return actors.find((actor) => isDocument(actor) && actor.to < verb) ?? documentAt(from, value);
  const type = noun > at ? value : '';
  return actorAt(at, noun, { ref: { kind: 'document-of-type', type, at: from, draft: true, laysDown: true } });
}
