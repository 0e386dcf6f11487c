import type { Run } from '../../grammar/lists.ts';
import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';

/** "… is entrusted to the Department of Finance": behind a task whom it is given to. */
const GIVEN_TO = /(?:[=98]b?)?[nA]b?[mf]{0,3}$/;
/** "to the Women's Union falls the job of": before a task whom it is given to. */
const FALLS_TO = /^[_&=b]{0,2}[mtf]{1,3}(?=P?O)/;
const THE_TASK = /^(?:fP|P)?(?:[_j=n]{1,2}(?:f[_T]f|[_T](?=b*V))|[_j=]{1,2}[_T]f)/;

/** A task, and whom it is given to where its words say so. */
export interface Given {
  readonly run: Run;
  readonly to?: Actor;
}

/** Tells a task from whom it is given to, whichever of them stands first. */
export function givenTask({ sentence: { letters }, actors }: Scene, run: Run): Given {
  const bodies = actors.filter(({ ref, from, to }) => ref?.kind === 'organization' && from >= run.from && to <= run.to);
  const last = bodies.at(-1);
  const cue = last?.to === run.to ? GIVEN_TO.exec(letters.slice(run.from, last.from)) : null;
  if (last && cue && cue.index > 1) return { run: { from: run.from, to: run.from + cue.index - 1 }, to: last };
  const first = bodies[0];
  const leads = first ? FALLS_TO.exec(letters.slice(run.from, first.from + 1))?.[0].length : undefined;
  const task = first && leads === first.from - run.from ? THE_TASK.exec(letters.slice(first.to + 1, run.to + 1)) : null;
  return first && task ? { run: { from: first.to + 1 + task[0].length, to: run.to }, to: first } : { run };
}
