import { type Actor, isDocument } from '../actor.ts';
import { DIRECT } from '../meanings.ts';
import type { Scene } from '../story.ts';
import { askerOf } from './askers.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';

/** Behind the ask nothing but whom it is for and that something follows. */
const ANNOUNCED = /[.:]$/;
/** How many words at the end may tell that something follows. */
const TAIL = 4;

/**
 * "The dispatch states: …, the Chairman asks the departments and districts to carry out the following contents.": nothing to be done
 * itself, but the sentences and paragraphs behind it are, each of which names whom it is for or goes on.
 */
export function orders(
  scene: Scene,
  { pack: { listNouns, followingWords } }: Pick<Before, 'pack'>,
): Opening | undefined {
  const { letters, spans } = scene.sentence;
  if (!followingWords || !letters.includes('k') || !ANNOUNCED.test(letters)) return undefined;
  const tail = spans.slice(-TAIL - 1, -1).map(({ value }) => value);
  if (
    !tail.some((value) => followingWords.has(value)) ||
    !tail.some((value) => listNouns.includes(value) && !followingWords.has(value))
  )
    return undefined;
  const cue = letters.lastIndexOf('k');
  const subject = /[;"s]/.test(letters.slice(cue)) ? undefined : askerOf(scene, cue);
  const items = letters.length;
  return subject && { kind: 'ask', rule: 'announced-asks', subject, cue, items, continues: false, listing: true };
}

/** At the head of a paragraph. */
const AT_HEAD = /^["\-.+*]?(?:t,?)?f*$/;
/** Others beside, adverbs, then what to do; neither said, done before, nor told of what is. */
const DOES = /^P?(?:[,&]+f*[OZ3P1_C]{1,3})*b{0,2}(?=[Vc6k]|\+(?![fK_]{0,2}#))(?![^;]*(?:8|s[j:]|w))/;

/** "(The Chairman signed Dispatch No. 5.) Hospitals prepare beds …": each paragraph behind what a paper asks for tells another what to do. */
export function orderedNext(scene: Scene, { ordering }: Pick<Before, 'ordering'>): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const subject = ordering
    ? scene.actors.find((actor) => isTold(actor) && AT_HEAD.test(letters.slice(0, actor.from)))
    : undefined;
  const match = subject && DOES.exec(letters.slice(subject.to + 1));
  if (!match) return undefined;
  const items = subject.to + 1 + match[0].length;
  // "The People's Committee directs the department to …" asks itself.
  if (letters[items] === 'k' && (spans[items]?.value !== DIRECT || isAbove(spans[subject.to]?.value ?? '')))
    return undefined;
  return { kind: 'continue', rule: 'listed-addressee', subject, cue: items - 1, items, continues: true, whole: true };
}

/** Whether a body is one that such papers come from. */
const isAbove = (value: string): boolean => /#(?:org-|orgtype-provincial-peoples-committee)/.test(value);

/** A body or group, or whoever holds an office that nobody is named to hold. */
const isTold = (actor: Actor): boolean =>
  !actor.name && !actor.pronoun && !isDocument(actor) && (actor.ref !== undefined || actor.offices.length > 0);
