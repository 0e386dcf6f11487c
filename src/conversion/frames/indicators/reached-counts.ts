import type { ObservationFact } from '../../facts.ts';
import type { Frame } from './frame.ts';

/** Right behind a verb of reaching. */
const REACHED = /\+[f_]{0,2}$/;
/** The values of "completed and exceeded", which tells of the counted ones that they were exceeded, and of "achieved and exceeded", which tells of some. */
const BEYOND = 'beyond';
const EITHER = 'either';

/** "completed and exceeded 3 targets", "achieved 1 target": what the verb says of targets that are counted without their whole. */
export function reachedCount({ sentence: { letters, spans } }: Frame, at: number): ObservationFact['status'] {
  const before = letters[at + 1] === 'T' ? REACHED.exec(letters.slice(Math.max(0, at - 3), at)) : null;
  const value = before ? spans[at - before[0].length]?.value : undefined;
  if (value === undefined || value === EITHER) return undefined;
  return value === BEYOND ? 'exceeded' : 'met';
}
