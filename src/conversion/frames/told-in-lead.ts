import { LETTERS } from '../../grammar/span.ts';
import type { Reading, Sentence } from '../reading.ts';
import { handingOverIn, leadOf } from './event-leads.ts';
import { CEREMONY, type Mention, SIGNING_CEREMONY } from './event-types.ts';
import { signingIn } from './signings.ts';

/** "The ministry, KOICA and WHO signed …. X chaired the ceremony", "the committee met …. X chaired the meeting": the lead tells by a verb what has its noun, of which nobody says that it is held, further down. */
export function toldInLead(
  { sentence, type }: Mention,
  body: readonly Sentence[],
  reading: Pick<Reading, 'language'>,
): Mention | undefined {
  const signed = signingIn(body);
  if (signed && signed.sentence.index < sentence.index && SAME_DAY.test(sentence.letters))
    return { ...signed, type: SIGNING_CEREMONY };
  const handed = type === CEREMONY ? handingOverIn(body, reading) : undefined;
  const isAfter = handed !== undefined && handed.sentence.index < sentence.index;
  if (sentence.letters.includes(LETTERS.hold))
    return isAfter && (handed.opens || BEFORE_THAT.test(sentence.letters)) ? { ...handed, type } : undefined;
  if (type === CEREMONY && signed && signed.sentence.index < sentence.index)
    return { ...signed, type: SIGNING_CEREMONY };
  const lead = leadOf(type, body);
  if (lead && lead.sentence.index < sentence.index) return { sentence: lead.sentence, at: lead.to, type };
  return isAfter ? { ...handed, type } : undefined;
}

/** "Earlier the same day, the two sides held a working session": what else the day of the signing had. */
const SAME_DAY = /^[^;NROGE]{0,8}d/;

/** "Before that, the hospital held a ceremony to see off its director": another one than that in which the decision was made known. */
const BEFORE_THAT = /^[Ctd_]{1,2},/;
