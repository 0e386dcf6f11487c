import type { Cues } from '../../grammar/language.ts';
import { aimCues } from './aim-cues.ts';
import { deedCues } from './deed-cues.ts';
import { delegationCues } from './delegations.ts';
import { attendance, groupCues } from './groups.ts';
import { measureCues } from './measure-cues.ts';
import { paperCues } from './papers.ts';
import { thingCues } from './thing-cues.ts';
import { unitCues } from './unit-cues.ts';

/** The rows of both: a row that both have holds the words of both. */
const joined = (first: Cues, second: Cues): Cues => ({
  ...first,
  ...Object.fromEntries(
    Object.entries(second).map(([row, words]) => [row, [...(first[row as keyof Cues] ?? []), ...(words ?? [])]]),
  ),
});

/** English words and what they mean to a frame; where two rows have a phrase, the first one's meaning stays. */
export const cues: Cues = {
  ...joined(deedCues, aimCues),
  ...paperCues,
  ...measureCues,
  ...unitCues,
  ...delegationCues,
  ...thingCues,
  ...groupCues,
  attend: [...(deedCues.attend ?? []), ...attendance],
};
