import type { Scene } from '../story.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';

/** A thing at the head of a clause, perhaps with where it comes from: "two teams of doctors from the hospital". */
const THING = /^["\-.]*(?:t,?)?b?(f*x?[_C#USTXWLQ][_C#USTXWLQK&f]{0,11}(?:[fK]P?OP?)?b{0,2})$/;
/** Whoever does it stands behind "by". */
const BY = /[y9]f*(?:P?O|Z|R)/;

/** "Two teams will be sent to the districts, she added", "The block will open in May, he assured them": what is done to a thing by nobody else the speaker undertakes. */
export function toldOfThing({ sentence: { letters, spans } }: Scene, affirmed: boolean): Opening | undefined {
  const cue = letters.indexOf('w');
  const passive = cue < 0 ? undefined : spans[cue + 1];
  const thing = passive && (affirmed || isUndergone(passive)) ? THING.exec(letters.slice(0, cue))?.[1] : undefined;
  if (!thing || BY.test(letters.slice(cue))) return undefined;
  return { kind: 'answer', rule: 'pledge-told', cue, items: cue - thing.length, continues: false };
}
