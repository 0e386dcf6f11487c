import type { Cues } from '../../grammar/language.ts';
import { phrases } from '../words.ts';

/** Who is asked to do something. */
export const groupCues: Cues = {
  'group=management agencies': phrases('management agencies | the management agencies | state management agencies'),
  'group=Youth Union organisations': phrases('Youth Union organisations | Youth Union organizations'),
};

/** What a list of those who are there begins with. */
export const attendance = phrases(
  'represented included | represented were | those represented included | participating organisations included | participating organizations included',
);
