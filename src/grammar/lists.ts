import { withoutAbbreviations } from './abbreviations.ts';
import { flatOf } from './flat.ts';
import {
  ADDRESSED,
  AGED_BEFORE,
  AND_TO,
  AND_WITH_NUMBERS,
  AND_WITH_OBJECTS,
  COUNTS,
  GOES_ON,
  HEAD,
  INCLUDED,
  masked,
  NEXT_ADDRESSEE,
  NEXT_NUMBER,
  NEXT_THAT,
  NEXT_VERB,
  NEXT_WITH_NUMBER,
  OWN_NUMBER,
  TIME_ALONE,
} from './list-marks.ts';
import { negationsMasked } from './list-negations.ts';
import { timesMasked } from './list-times.ts';
import { trimmed } from './list-trims.ts';
import { byVerb } from './list-verbs.ts';
import { withPartners } from './partners.ts';
import { cut, type Run } from './runs.ts';
import type { Span } from './span.ts';

export { ENUMERATOR, masked, VERB } from './list-marks.ts';
export type { Run } from './runs.ts';

const LEAST_WORDS = 2;
/** Two spans, or a whole saying: "không chủ quan, lơ là". */
const isLong = (spans: readonly Span[], { from, to }: Run): boolean =>
  to - from + 1 >= LEAST_WORDS || (spans[from]?.type === 'verb' && spans[from].value.split(' ').length >= SAYING);
const SAYING = 4;
/** How an enumeration stands on the page: whether it is itself numbered, or one line of a list whose lines end in semicolons. */
interface Layout {
  readonly numbered?: boolean;
  readonly line?: boolean;
}

/**
 * The items of an enumeration: cut at semicolons and enumerators; without any, at commas with a new verb. Within an item a
 * repeated verb, a further addressee or a number of its own makes a further item; in what is itself numbered, "and" parts only what has a number.
 * Marks inside parentheses and quotes cut nothing.
 */
export function itemsOf(
  spans: readonly Span[],
  letters: string,
  { from, to }: Run,
  { numbered = false, line = false }: Layout = {},
): Run[] {
  const plain = masked(withoutAbbreviations(spans, letters, from), from, to);
  const flat = negationsMasked(spans, timesMasked(spans, plain, { from, to }), { from, to });
  const parts = cut(flat, { from, to }, /;+/g);
  const behind = parts.slice(1).map((part) => flat.slice(part.from, part.to + 1));
  const each = behind.length > 0 && behind.every((part) => ADDRESSED.test(part));
  const isRow = line || (parts.length > 1 && !(parts.length === 2 && goesOn(spans, flat, parts[1] as Run)));
  const items = flatOf(parts, (part) =>
    !isRow ? byVerb(spans, flat, part) : each ? ofAddressee(spans, flat, part) : repeated(spans, flat, part),
  );
  const clauses = flat.includes(',j', from) ? flatOf(items, (item) => byThat(spans, flat, item)) : items;
  const apart = flatOf(clauses, (item) =>
    flatOf(withPartners(spans, flat, cut(flat, item, NEXT_ADDRESSEE)), (each) => cut(flat, each, INCLUDED)),
  );
  const split = (item: Run): Run[] => (isRow ? numberedApart(flat, item) : joinedByAnd(flat, item, numbered));
  return flatOf(flatOf(apart, split), (item) => ownNumber(flat, item))
    .map((item) => trimmed(flat, item))
    .filter((item) => isLong(spans, item) && !TIME_ALONE.test(flat.slice(item.from, item.to + 1)));
}

/** "that A publish prices, that B be answerable for them": each further "that" begins a clause; one that tells a purpose does not. */
const byThat = (spans: readonly Span[], letters: string, run: Run): Run[] => {
  const at = letters.slice(run.from, run.to + 1).search(NEXT_THAT);
  return at > 1 && spans[run.from + at + 1]?.value !== 'wish' ? cut(letters, run, NEXT_THAT) : [run];
};

/** "…; cut cases by at least 30 % and answer for the results; …": between semicolons what has a number of its own is split off. */
function numberedApart(letters: string, run: Run): Run[] {
  const words = letters.slice(run.from, run.to + 1);
  if (!words.includes('#')) return [run];
  const joined = /K#|#U|V[^#]*#.*&.*V.*#/.test(words) ? joinedByAnd(letters, run, false) : [run];
  return flatOf(joined, (part) => cut(letters, part, NEXT_WITH_NUMBER));
}

/** In an item that is numbered, "and" parts only what has a number of its own. */
function joinedByAnd(letters: string, run: Run, numbered: boolean): Run[] {
  if (!letters.includes('&', run.from)) return [run];
  const objects = cut(letters, run, AND_WITH_OBJECTS);
  const parts = letters.includes('#', run.from)
    ? flatOf(objects, (part) => flatOf(cut(letters, part, AND_WITH_NUMBERS), (each) => cut(letters, each, AND_TO)))
    : flatOf(objects, (part) => cut(letters, part, AND_TO));
  const isWhole = numbered && !COUNTS.test(letters.slice(run.from, run.to + 1));
  return isWhole && parts.slice(1).some(({ from, to }) => !letters.slice(from, to + 1).includes('#')) ? [run] : parts;
}

/** What a second part begins with that is no ordinal. */
function goesOn(spans: readonly Span[], letters: string, { from, to }: Run): boolean {
  const length = GOES_ON.exec(letters.slice(from, to + 1))?.[0].length ?? 0;
  return length > 0 && spans[from + length - 1]?.value !== 'ordinal';
}

/** Where semicolons part whom the items are for, many tasks of one, or tasks with numbers, are parted by their commas. */
function ofAddressee(spans: readonly Span[], letters: string, run: Run): Run[] {
  const addressee = (ADDRESSED.exec(letters.slice(run.from, run.to + 1))?.[0].length ?? 1) - 1;
  const tasks = byVerb(spans, letters, { from: run.from + addressee, to: run.to });
  const isMany = tasks.length > 2 || (tasks.length > 1 && letters.slice(run.from, run.to + 1).includes('#'));
  return isMany ? tasks : repeated(spans, letters, run);
}

/** "implementing the roadmap for A, implementing the roadmap for B" are two. */
function repeated(spans: readonly Span[], letters: string, run: Run): Run[] {
  const head = headVerb(letters, run);
  const verb = head < 0 ? undefined : spans[head]?.value;
  const parts = cut(letters, run, NEXT_VERB);
  const cuts = parts.slice(1).filter((part) => verb !== undefined && spans[headVerb(letters, part)]?.value === verb);
  return joinedAt(parts, cuts, run);
}

const headVerb = (letters: string, { from, to }: Run): number => {
  const at = letters.slice(from, to + 1).search(HEAD);
  return at < 0 ? -1 : from + at;
};

function joinedAt(parts: readonly Run[], starts: readonly Run[], run: Run): Run[] {
  const heads = [run.from, ...starts.map((start) => start.from)];
  return heads.map((from, at) => {
    const next = heads[at + 1];
    const before = next === undefined ? undefined : parts.filter((part) => part.from < next).at(-1);
    return { from, to: before?.to ?? run.to };
  });
}

/** "ensure vaccines and the coverage reaches over 90 %": a clause with a number of its own is split off; so are rows of numbers. */
function ownNumber(letters: string, run: Run): Run[] {
  const words = letters.slice(run.from, run.to + 1);
  const match = OWN_NUMBER.exec(words);
  if (match && match[2] !== undefined) {
    const end = run.from + match[0].length;
    return [{ from: run.from, to: end - match[2].length - 1 }, ...ownNumber(letters, { from: end, to: run.to })];
  }
  if (AGED_BEFORE.test(words)) return [run];
  const wordsOf = (part: Run): string => letters.slice(part.from, part.to + 1);
  // "by 2030, the province has 15 doctors and 40 beds": the time stands over all of them.
  const parts = cut(letters, run, NEXT_NUMBER).filter((part, at) => at > 0 || !TIME_ALONE.test(wordsOf(part)));
  return parts.length > 1 && parts.every((part) => wordsOf(part).includes('#')) ? parts : [run];
}
