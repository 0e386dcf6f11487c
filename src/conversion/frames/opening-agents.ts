import { VERB } from '../../grammar/lists.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';

/** A cue of asking or assigning in the passive, up to who does it: "was assigned by". */
const PASSIVE = /[=98](?:A|[kn]y)f*$/;
const TO_DO = new RegExp(`^m(?=b*${VERB})`);

/** "The hospital was assigned by Mr. X to send two teams": whoever stands behind the passive asks. */
export function askedBy({ sentence: { letters }, actors }: Scene): Opening | undefined {
  const subject = actors.find(
    ({ from, to, ref }) => !ref && PASSIVE.test(letters.slice(0, from)) && TO_DO.test(letters.slice(to + 1)),
  );
  return subject
    ? {
        kind: 'ask',
        rule: 'ask-list',
        subject,
        cue: subject.to,
        items: subject.to + 2,
        continues: false,
      }
    : undefined;
}
