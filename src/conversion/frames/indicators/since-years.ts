import type { Frame } from './frame.ts';

/** "Since 1993, …", "Từ năm 1993, …", "Depuis 1993, …": the year that a sentence opens with. */
const OPENS = /^["-]?(?:t,?)?[<fC]z?Y,/;
/** "… has fallen from": what stands before the first figure of a change. */
const FROM = /[*8=_][*=_]?[fK]?$/;
/** "38.6 to 14.5": the second figure right behind the first, with no year between. */
const TO_ANOTHER = /^#U?[=mf_]{1,2}K?#/;

/** "Since 1998, infant mortality has fallen from 38.6 to 14.5 … in 2020": a change that began in a year began with its first figure. */
export function sinceYearAt({ sentence: { letters, spans } }: Frame, at: number): number | undefined {
  const opening = OPENS.exec(letters)?.[0];
  if (!opening || !TO_ANOTHER.test(letters.slice(at, at + 7))) return undefined;
  if (letters.indexOf('#') !== at || !FROM.test(letters.slice(opening.length, at))) return undefined;
  const year = spans[opening.length - 2]?.value ?? '';
  return /^\d{4}$/.test(year) ? Number(year) : undefined;
}
