import { LETTERS } from '../../grammar/span.ts';
import type { EventFact } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import { isBackground } from './background.ts';
import { type Mention, WORKING_SESSION } from './event-types.ts';

/** "Trước đó, chiều 13.9, đoàn …", "On 13 May, the delegation …": a day, then the delegation of which the article tells, up to what it has there. */
const DAY =
  /^[_Cfb,UV]{0,6}D[,f]{0,3}[Cf_]{0,3}(Đ[_f]?(?:fO(?:f?P)?)?(?:[cy]f?(?:H*|R[ROPf]{0,4})N)?[8b_f,]{0,3}[h=V]?[f_#]{0,2})$/;

/** Whether a delegation has a working session of its own on another day than the main one, some days from it: its visits go on from place to place. */
export function isOnOtherDay({ sentence, at, type }: Mention, main: Mention, fact: EventFact | undefined): boolean {
  const { letters, spans, kind } = sentence;
  if (type !== WORKING_SESSION || main.type !== type || kind !== 'paragraph' || !fact?.date) return false;
  if (sentence.index <= main.sentence.index || !DAY.test(letters.slice(0, at))) return false;
  const day = spans[letters.indexOf(LETTERS.date)]?.value.slice(-DAY_LENGTH);
  return day !== undefined && !fact.date.endsWith(day) && !isBackground(sentence, fact, TOUR);
}

/** For how many days a delegation goes from one body to the next. */
const TOUR = 14;

/** "09-13" */
const DAY_LENGTH = 5;

/** Where a sentence says, with no noun for it, that a delegation worked with somebody on some day. */
export function worksOnDay(sentence: Sentence): Mention[] {
  const { letters, spans } = sentence;
  const at = letters.includes('Đ') && letters.includes('D') ? letters.indexOf(LETTERS.inspect) : -1;
  return at > 0 && spans[at]?.value === 'works' && DAY.test(letters.slice(0, at))
    ? [{ sentence, at, type: WORKING_SESSION }]
    : [];
}
