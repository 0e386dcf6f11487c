import { holdsAny, type LetterSet, letterSet } from '../../grammar/letter-set.ts';
import type { Actor } from '../actor.ts';
import type { Capacity } from '../facts.ts';
import type { Scene } from '../story.ts';

/** One reading of "someone did something at the event", spans `from` to `to`. */
export interface Found {
  readonly actor: Actor;
  readonly capacity: Capacity;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Whoever leads, inspects or meets attends, unless he chairs: nobody says that he attended. */
  readonly weak?: true;
  /** Whoever receives something is there: of who speaks nobody says it. */
  readonly quiet?: true;
}

/** A reading of deeds, and letters of which its sentences have one: most sentences have none, and need not be read. */
export type Reader = readonly [letters: string, read: (scene: Scene) => readonly Found[]];

/** What some readers find in a sentence, in their order. */
export function foundBy(readers: readonly Reader[]): (scene: Scene) => Found[] {
  const known = readers.map(([letters, read]): readonly [LetterSet, Reader[1]] => [letterSet(letters), read]);
  return (scene) => {
    const found: Found[] = [];
    const own = letterSet(scene.sentence.letters);
    for (const [some, read] of known) if (holdsAny(own, some)) for (const each of read(scene)) found.push(each);
    return found;
  };
}

/** Where a cue stands in a sentence. */
export function cuesAt(letters: string, cue: string): number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(cue); at >= 0; at = letters.indexOf(cue, at + 1)) places.push(at);
  return places;
}

/** Whether a verb that says or hands over ("presented by") stands behind an award. */
export const isAwarded = ({ letters, spans }: Pick<Scene['sentence'], 'letters' | 'spans'>, at: number): boolean =>
  spans[at]?.value === 'presents' && /Q[^;.sk]*$/.test(letters.slice(0, at));

/** A decision or award behind a handing verb, with its issuer or name, or whom it is for, between; the conclusions of a meeting are said. */
const HANDED = /^p(?!f?Lf{0,2}E)(?:[fRO#CHN9]|"[^"]*"){0,8}[QLM]/;

const PLAN = '-plan';

/** How long the words are with which a verb that also says hands something over; a plan, a programme or a project is told of. */
export function handedAt({ letters, spans }: Pick<Scene['sentence'], 'letters' | 'spans'>, at: number): number {
  const length = HANDED.exec(letters.slice(at))?.[0].length ?? 0;
  return spans[at + length - 1]?.value.endsWith(PLAN) === true ? 0 : length;
}

/** "the province has 20,000 people in voluntary insurance": who is counted takes part in it, nobody who is named. */
export const isOfCounted = (before: string): boolean => /=K?#_{1,2}$/.test(before);
