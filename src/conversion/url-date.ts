/** The day, month or only year that an address carries; `month` and `day` are absent where it has none. */
export interface UrlDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

const MONTH = '(?<month>0[1-9]|1[0-2])';
const DAY = '(?<day>0[1-9]|[12]\\d|3[01])';
const YEAR = '(?<year>20[12]\\d)';

/**
 * How addresses write a date: `/2024/12/24`, `/20241224/`, `/202412/`, `-20241224153000`, `-2024-12-24`, `-24-12-2024`,
 * `-15062022`, `-251023102233014` (year in two digits, then the time; a portal's own three digits may stand before it); a year between words of a title (`nam-2024-`) dates nothing.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`/${YEAR}/${MONTH}/${DAY}(?!\\d)`),
  new RegExp(`/${YEAR}${MONTH}${DAY}/`),
  new RegExp(`/${YEAR}${MONTH}/${DAY}/`),
  new RegExp(`\\D${YEAR}${MONTH}${DAY}(?:\\D|\\d{2,}|$)`),
  new RegExp(`\\D${YEAR}-${MONTH}-${DAY}(?!\\d)`),
  new RegExp(`\\D${DAY}-${MONTH}-${YEAR}(?!\\d)`),
  new RegExp(`\\D${DAY}${MONTH}${YEAR}(?!\\d)`),
  new RegExp(`\\D(?:\\d{3})?(?<short>[12]\\d)${MONTH}${DAY}(?:[01]\\d|2[0-3])[0-5]\\d[0-5]\\d\\d{3}(?!\\d)`),
  new RegExp(`/${YEAR}/${MONTH}/`),
  new RegExp(`/${YEAR}${MONTH}/`),
  new RegExp(`/${YEAR}/`),
];

/** The date that an address carries. */
export function dateInUrl(url: string): UrlDate | undefined {
  for (const form of FORMS) {
    const { year, short, month, day } = form.exec(url)?.groups ?? {};
    if (!year && !short) continue;
    return {
      year: Number(year ?? `20${short}`),
      ...(month ? { month: Number(month) } : {}),
      ...(day ? { day: Number(day) } : {}),
    };
  }
  return undefined;
}
