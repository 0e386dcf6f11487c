import type { Actor } from '../actors.ts';
import type { Capacity } from '../facts.ts';

/** One reading of "someone did something at the event", spans `from` to `to`. */
export interface Found {
  readonly actor: Actor;
  readonly capacity: Capacity;
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  /** Whoever leads, inspects or meets attends, unless he chairs: nobody says that he attended. */
  readonly weak?: true;
}

/** Where a cue stands in a sentence. */
export function cuesAt(letters: string, cue: string): number[] {
  const places: number[] = [];
  for (let at = letters.indexOf(cue); at >= 0; at = letters.indexOf(cue, at + 1)) places.push(at);
  return places;
}

/** A decision or award behind a handing verb, with its issuer or name, or whom it is for, between. */
export const HANDED = /^p(?:[fRO#CHN9]|"[^"]*"){0,8}[QLM]/;
