import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';
import { deedCues } from './deed-cues.ts';
import { delegationCues } from './delegations.ts';
import { attendance, groupCues } from './groups.ts';
import { measureCues } from './measure-cues.ts';
import { ownWords } from './own-words.ts';
import { paperCues } from './papers.ts';
import { thingCues } from './thing-cues.ts';

/** Who is told may be told to do something. */
const tellingCues: Cues = { 'speak=tells': phrases('memberi tahu | memberitahu') };

/** Indonesian words and what they mean to a frame; where two rows have a phrase, the first one's meaning stays. */
export const cues: Cues = {
  ...tellingCues,
  ...ownWords,
  ...paperCues,
  ...deedCues,
  ...measureCues,
  ...delegationCues,
  ...thingCues,
  ...groupCues,
  attend: [...(deedCues.attend ?? []), ...attendance],
};
