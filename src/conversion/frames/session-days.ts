import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';

const SESSION = 'https://w3id.org/hgov#Session';
/** Its number and that of the term, then its day. */
const NUMBERED = /^E[_C#fU]{0,5}(?:,[_C#fU]{1,5})?\(?U?D(?!,[^D]*h)/;

/** "ký ngày 18/5, … thông qua tại Kỳ họp thứ mười, khóa XV ngày 28/4/2023": the day of a session stands behind its number, whatever day stands before it. */
export function dayOfSession({ spans, letters }: Sentence, at: number): Span | undefined {
  const match = spans[at]?.value === SESSION ? NUMBERED.exec(letters.slice(at)) : null;
  return match ? spans[at + match[0].length - 1] : undefined;
}

/** "On 22 October X said at the conference of 20 October …": what is said behind one day is told of an event that has its own right behind it. */
export function daySaid({ spans, letters }: Sentence, at: number): Span | undefined {
  const own = /^E[^;,skhDNRO]{0,8}D/.exec(letters.slice(at));
  const said = own && /D[^D]*s[^DO]*$/.test(letters.slice(0, at));
  return said ? spans[at + own[0].length - 1] : undefined;
}
