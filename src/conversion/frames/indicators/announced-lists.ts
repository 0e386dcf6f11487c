import type { Sentence } from '../../reading.ts';
import type { Frame } from './frame.ts';

/** The sentence before a list of tasks ends with a colon and speaks of asking, planning or a document. */
const OPENS_TASKS = /[kwgnLT][^.;]*:$/;
/** "The Plan sets the following targets:", "will strive for:", not "Results of the targets of the plan:". */
const OPENS_TARGETS = /^[^W+8]*[kwgn][^W+8.;]*:$|^[^W+8s]*[LT][^W+8.;]*T[^W+8.;]*:$/;

/** What a sentence that ends with a colon announces. */
export function listAfter({ letters, spans }: Sentence, now: number | undefined): Frame['list'] {
  if (!letters.endsWith(':')) return undefined;
  // "The programme provides that in 2030:": of a year to come all is a target.
  const isAhead = now !== undefined && Number(spans[letters.lastIndexOf('Y')]?.value) > now;
  return isAhead || OPENS_TARGETS.test(letters) ? 'targets' : OPENS_TASKS.test(letters) ? 'tasks' : undefined;
}
