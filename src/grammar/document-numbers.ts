import type { Found } from './dates.ts';
import { matchesOf } from './matches.ts';
import { foldWord } from './name-forms.ts';

/**
 * Numbers of Vietnamese legal and Party documents (Decree 30/2020/ND-CP, appendix I): ordinal, year or none, type and
 * issuer: `01-NQ/CP`, `1092/QĐ-TTg`, `71/2020/QH14`, `32/2023/TT-BYT`, `57-NQ/TW`; the Party's are also printed `57 - NQ/TW`.
 */
const NUMBER =
  /(?=\d)(?<![\p{L}\p{N}/.-])\d{1,5}(?:\/(?:19|20)\d\d)?(?:[/-]| ?[-–] ?(?=[A-Z]{2,3}\/T[WUƯ]))(?:[A-ZĐ]{2,}[a-z]?\d*|[A-ZĐ][A-Za-z]+(?=\/))(?:[/-]\p{Lu}[\p{Lu}a-zđ]*\d*)*(?![\p{L}\p{N}])/gu;

/** What every such number holds; most sentences do not. */
const CODE = /\d ?[/–-] ?[A-ZĐ]/;

const SPACED = / ?[-–] ?/;

/** Every number of a document in a sentence. */
export function documentNumbers(sentence: string): Found<string>[] {
  if (!CODE.test(sentence)) return [];
  return matchesOf(sentence, NUMBER).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: match[0].replace(SPACED, '-'),
  }));
}

/** `103/2023`: a number and a year; only a document's number right after a document's type. */
export const NUMBER_AND_YEAR = /^\d{1,4}\/(?:19|20)\d\d$/u;

const CODES: readonly (readonly [RegExp, string])[] = [
  [/[/-](?:NQ)(?![A-Z])/, 'resolution'],
  [/[/-](?:QĐ|QD)(?![A-Z])/, 'decision'],
  [/[/-](?:CT)(?![A-Za-z])/, 'directive'],
  [/[/-](?:NĐ|ND)(?![A-Z])/, 'decree'],
  [/[/-](?:TT|TTLT)(?![A-Za-z])/, 'circular'],
  [/[/-](?:KH|CTr|ĐA|DA)(?![A-Za-z])/, 'plan'],
  [/\/QH\d/, 'law'],
];

/** The type of document that a number's code stands for; undefined for codes of letters, reports and notices. */
export const codeOf = (number: string): string | undefined => CODES.find(([code]) => code.test(number))?.[1];

/** The letters that the number's last part begins with: `HĐND` of `31/2025/NQ-HĐND`, `TW` of `57-NQ/TW`; none of a number and a year. */
export const issuerOf = (number: string): string => foldWord(/(?<=[/-])\p{L}+(?=\d*$)/u.exec(number)?.[0] ?? '');
