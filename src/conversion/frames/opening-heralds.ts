import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';
import { askerOf } from './askers.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** Somebody says, gives or asks for "the following tasks", or asks with a colon at the end of the line. */
const HERALD = /[skpAV_](?=[^;".]{0,24}T[_bf#zY]{0,6}:$)|k(?=[^;".]{0,10}:$)|[_V](?=[^;".]{0,8}#[_bC]{0,2}T[.]$)/;

/** Who asks for "the following tasks:" is surer than who says or gives something before. */
const ASKED_LIST = /k(?=[^;".]{0,24}T[_bf#zY]{0,6}:$)/;

/** "issued a plan with 14 targets.": how many a document has announces none. */
const OF_DOCUMENT = /[LM][^,;]{0,4}#[_bC]{0,2}T[.]$/;

const heraldIn = (letters: string): RegExpExecArray | null =>
  letters.endsWith(':') || (letters.endsWith('T.') && !OF_DOCUMENT.test(letters))
    ? (ASKED_LIST.exec(letters) ?? HERALD.exec(letters))
    : null;

/** "gave the hospitals three tasks: publish prices; …": the items stand in the same sentence. */
const HERALD_WITHIN =
  /(?:[spAV_][^;".:8]{0,24}#[_bC]{0,3}|(?:[pA]|(?<=[NI])_)[^;".:8]{0,24}|s[b_]?f{0,2}[_b]{0,2})T(?:[_bf#zYT]{0,6}|f{1,2}P?O)e?:(?=[^.~])/;
/** "stressed several tasks: publish prices; …": without a number the word must be one that asks elsewhere, or point out what is to be done. */
const POINTS = 'points';
const STRESSED = /^s[^#]*$/;

/** The list that a sentence opens, unless whoever has the word only speaks of tasks. */
function pointedAt(
  { spans }: Pick<Scene['sentence'], 'spans'>,
  found: RegExpExecArray | null,
  asks: readonly string[] = [],
): RegExpExecArray | null {
  if (!found || !STRESSED.test(found[0])) return found;
  const said = spans[found.index]?.value ?? '';
  return said === POINTS || asks.includes(said) ? found : null;
}

/** "discussed two matters: (1) the draft law; (2) …": what a list of documents is on nobody asks for. */
const DOCUMENT_FIRST = /^:(?:;+|t[,:]?)?f{0,2}J?L/;

/** "had completed five tasks: …": what was done is no list of asks. */
const DONE = /8[b_]{0,2}$/;
const REACHED = /[+!^]b?(?:#[_bC]{0,3})?T/;

/** "outlined a series of tasks for the sector: first, …": several that nobody counts, then what the first is. */
const SEVERAL_WITHIN = /[spV_][b_]?f?(?:S|_f?)T(?:[_fbzYm]{1,3}|f*P?O)?:(?=(?:t[,:]?)?b*V)/;

function heraldWithin(
  { letters, spans }: Scene['sentence'],
  severalWords: readonly string[],
  asks: readonly string[] | undefined,
): RegExpExecArray | null {
  const several = SEVERAL_WITHIN.exec(letters);
  const run = several ? spans.slice(several.index, several.index + several[0].length) : [];
  // "asked the sector to do a number of things: …" is the ask's own list.
  const isSeveral =
    !letters.slice(0, several?.index).includes('k') &&
    run.some(({ type, value }) => type === 'indicatorHead' || severalWords.includes(value));
  const match = isSeveral ? several : pointedAt({ spans }, HERALD_WITHIN.exec(letters), asks);
  if (match && (REACHED.test(match[0]) || DOCUMENT_FIRST.test(letters.slice(match.index + match[0].length - 1))))
    return null;
  return match && /[^Aps]/.test(letters[match.index] ?? '') && DONE.test(letters.slice(0, match.index)) ? null : match;
}

/** "reminded the hospital of three things.": an ask, whom it is for, up to the number. */
const ASKS_COUNTED = /k(?:f*(?:P?OP?|[Z1_]))?f?(?=#[_b]{0,2}_(?:[fm_]{1,2}(?:P?O|[PZ13_C&]){1,6})?[.]$)/;

/** "gave the hospital three instructions.", "set five requirements for the health sector.": up to the number. */
const COUNTED = /[_VAps][^;".#]{0,8}(?=#[_bCf]{0,3}[_Tk](?:[fmt_]{1,2}(?:P?O|[PZ13_C&]){1,6})?[.]$)/;

/** What stands before a cue, without what introduces the clause: "Directing the conference, X set …". */
const clauseBefore = (letters: string, at: number): string =>
  letters.slice(/^[^NR,;:#]*,/.exec(letters)?.[0].length ?? 0, at);

/** Where a sentence comes to the number of things that it tells, or asks for. */
function toldOf({ sentence: { letters, spans } }: Scene, listNouns: readonly string[]): number | undefined {
  const ask = ASKS_COUNTED.exec(letters);
  const match = ask ?? COUNTED.exec(letters);
  const at = match ? match.index + match[0].length : 0;
  const noun = spans.slice(at + 1, at + 5).some(({ type, value }) => type === 'ask' || listNouns.includes(value));
  if (!match || !noun || /[8k]/.test(clauseBefore(letters, ask ? ask.index : at))) return undefined;
  return ask ? ask.index : at;
}

/** To whom something is given, where the sentence begins with it: "To the new director, the Chairman gave …". */
const GIVEN_TO = /^["-]?(?:t,?)?[fm]{1,3}_?$/;

/** Who gives tasks: the first person before the cue, unless they are given to that one. */
const giverOf = ({ sentence: { letters }, actors }: Scene, cue: number): Actor | undefined => {
  const persons = actors.filter(({ ref, to }) => !ref && to < cue);
  return persons.find(({ from }) => !GIVEN_TO.test(letters.slice(0, from))) ?? persons[0];
};

/** "The Secretary assigned the following tasks:": opens a list whose items stand in the next lines. */
export function heralds(
  scene: Scene,
  { pack: { listNouns, severalWords, cues }, speaking }: Pick<Before, 'pack' | 'speaking'>,
): Opening | undefined {
  const { letters } = scene.sentence;
  // What somebody will do or pledges heralds nothing.
  if (/[wg]/.test(letters)) return undefined;
  const within = letters.includes(':') ? heraldWithin(scene.sentence, severalWords, cues.ask) : null;
  const told = letters.endsWith('.') && letters.includes('#') ? toldOf(scene, listNouns) : undefined;
  const herald = heraldIn(letters);
  // "issued Plan No. 5 with 14 targets.": the document has them, nobody gives them.
  if (herald && letters.endsWith('.') && /[LM]/.test(letters.slice(herald.index))) return undefined;
  const cue = herald?.index ?? within?.index ?? told;
  if (cue === undefined) return undefined;
  const subject = letters[cue] === 'k' ? askerOf(scene, cue) : giverOf(scene, cue);
  if (!subject || (subject.ref && letters[cue] !== 'k')) return undefined;
  // "She gave the hospital three instructions.": only who has the word in the paragraph is sure to be meant.
  if (cue === told && subject.pronoun && !speaking) return undefined;
  const items = within ? within.index + within[0].length : letters.length;
  const over = periodOver(scene, { before: subject.from, from: cue, to: items });
  return { kind: 'ask', rule: 'announced-asks', subject, cue, items, continues: false, listing: !within, ...over };
}
