import { LETTERS } from '../../grammar/span.ts';
import { RECEIVES } from '../actions.ts';
import type { EventFact } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import { isBackground } from './background.ts';
import { type Mention, WORKING_SESSION } from './event-types.ts';
import { MEETING } from './met-at.ts';

/** "Earlier, on 13 May,", "trước đó, ngày 13.5,", "Sebelumnya, pada tanggal 13 Mei,": the day that a sentence begins with. */
const DAY = /^["-]{0,2}[_Cbet,]{0,6}[f_,UVC]{0,6}D[,f_]{0,3}[Cf_]{0,3}/;
/** "On the sidelines, X met with Y on 13 May.": the only day of a sentence stands at its end. */
const LAST_DAY = /^[^Dskgp]*D["]?[.)~]{0,3}$/;

/** A delegation of which the article tells, up to what it has there: "the delegation led by X had a". */
const DELEGATION = /^Đ[_f]?(?:fO(?:f?P)?)?(?:[cy]f?(?:H*|R[ROPf]{0,4})N)?[8b_f,]{0,3}[h=V]?[f_#]{0,2}$/;
/** A person or body that chairs something, of which nobody asks, says or promises anything. */
const CHAIRS = /[NO][^;EskgjwnD6]{0,16}c[f_b]{0,3}$/;
/** The values of words for working with somebody, and for meeting or receiving him. */
const WORKS = 'works';
const MEETS: ReadonlySet<string> = new Set([RECEIVES, 'meets']);
/** Whoever visits, receives or meets somebody. */
const VISITS = /^[^;EskgjwnDh46]*N[^;EskgjwnDh46]{0,20}$/;
/** "the Standing Committee met and agreed": a body that meets, with nothing reached. */
const BODY_MEETS = /^[^;EskgjwnDh46NR]*O(?:f*P)?[8b]?$/;
const AND_DOES = /^(?:[,&m]|_|$|f[_f])/;

/** What stands behind the day in a sentence, or before a day at its end; nothing, where it has no day of its own. */
function aroundDay({ letters }: Sentence, at: number): string | undefined {
  const day = DAY.exec(letters)?.[0];
  if (day !== undefined) return day.length <= at ? letters.slice(day.length, at) : undefined;
  return LAST_DAY.test(letters) ? letters.slice(0, at) : undefined;
}

/** Whether something is held, chaired or made on another day than the main event, some days from it: what else an article on it tells of. */
export function isOnOtherDay({ sentence, at, type }: Mention, main: Mention, fact: EventFact | undefined): boolean {
  const { letters, spans, kind } = sentence;
  if (kind !== 'paragraph' || !fact?.date || sentence.index <= main.sentence.index) return false;
  const before = aroundDay(sentence, at);
  if (before === undefined) return false;
  const goesOn = type === WORKING_SESSION && main.type === type && DELEGATION.test(before);
  if (!goesOn && !isDone(sentence, at, before)) return false;
  const day = spans[letters.indexOf(LETTERS.date)]?.value.slice(-DAY_LENGTH);
  return day !== undefined && !fact.date.endsWith(day) && !isBackground(sentence, fact, TOUR);
}

/** Whether the words before a mention say that it took place. */
const isDone = ({ letters }: Sentence, at: number, before: string): boolean =>
  letters[at] === LETTERS.reach || (letters[at] === LETTERS.inspect ? VISITS : CHAIRS).test(before);

/** For how many days an article goes back to what a delegation did, or somebody chaired, before. */
const TOUR = 100;

/** "09-13" */
const DAY_LENGTH = 5;

/** Where a sentence says, with no noun for it, that somebody worked with, visited or met somebody on some day. */
export function worksOnDay(sentence: Sentence): Mention[] {
  const { letters, spans } = sentence;
  if (!letters.includes(LETTERS.date)) return [];
  const at = letters.search(/[6+]/);
  const before = at > 0 ? aroundDay(sentence, at) : undefined;
  if (before === undefined) return [];
  const { value = '' } = spans[at] ?? {};
  if (MEETS.has(value)) return [{ sentence, at, type: MEETING }];
  if (value === WORKS) return [{ sentence, at, type: WORKING_SESSION }];
  // What a delegation inspects on its way is a part of its work.
  if (letters[at] === LETTERS.inspect) return [];
  return BODY_MEETS.test(before) && AND_DOES.test(letters.slice(at + 1)) ? [{ sentence, at, type: MEETING }] : [];
}
