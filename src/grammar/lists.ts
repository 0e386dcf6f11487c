import { flatOf } from './flat.ts';
import {
  AND_WITH_OBJECTS,
  BARE_VERB,
  HEAD,
  HIGHER_AND,
  INCLUDED,
  ITEM_START,
  LAST_AND,
  LEADING_ADDRESSEE,
  masked,
  NEXT_ADDRESSEE,
  NEXT_NUMBER,
  NEXT_VERB,
  OWN_NUMBER,
  TIME,
  TIME_ALONE,
} from './list-marks.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './span.ts';

export { ENUMERATOR, masked, VERB } from './list-marks.ts';

/** A run of spans, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const LEAST_WORDS = 2;

/**
 * The items of an enumeration: cut at semicolons and enumerators; without any, at commas with a new verb. Within an item a
 * repeated verb, a further addressee or a number of its own makes a further item; in what is itself numbered, "and" parts only what has a number.
 * Marks inside parentheses and quotes cut nothing.
 */
export function itemsOf(spans: readonly Span[], letters: string, { from, to }: Run, numbered = false): Run[] {
  const flat = masked(letters, from, to);
  const parts = cut(flat, { from, to }, /;+/g);
  const items = parts.length > 1 ? flatOf(parts, (part) => repeated(spans, flat, part)) : byVerb(flat, { from, to });
  const apart = flatOf(items, (item) => flatOf(cut(flat, item, NEXT_ADDRESSEE), (each) => cut(flat, each, INCLUDED)));
  const split = (item: Run): Run[] =>
    parts.length > 1 ? numberedApart(flat, item) : joinedByAnd(flat, item, numbered);
  return flatOf(flatOf(apart, split), (item) => ownNumber(flat, item))
    .map((item) => trimmed(flat, item))
    .filter((item) => item.to - item.from + 1 >= LEAST_WORDS && !TIME_ALONE.test(flat.slice(item.from, item.to + 1)));
}

/** The runs between the places where a mark stands. */
function cut(letters: string, { from, to }: Run, mark: RegExp): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (const match of matchesOf(letters.slice(from, to + 1), mark)) {
    const end = from + match.index;
    if (end > start) runs.push({ from: start, to: end - 1 });
    start = end + match[0].length;
  }
  if (start <= to) runs.push({ from: start, to });
  return runs;
}

/** "forecast, monitor and detect epidemics": a verb without an object of its own cuts nothing around it. */
function withObjects(letters: string, parts: readonly Run[]): Run[] {
  const joined: Run[] = [];
  let open = false;
  for (const part of parts) {
    const bare = BARE_VERB.test(letters.slice(part.from, part.to + 1));
    const before = joined.at(-1);
    if (before && (bare || open)) joined[joined.length - 1] = { from: before.from, to: part.to };
    else joined.push(part);
    open = bare;
  }
  return joined;
}

/** A comma, then perhaps "and" and adverbs, then a verb, begins the next item; so does the last "and" of such a list. */
function byVerb(letters: string, run: Run): Run[] {
  const parts = withObjects(letters, cut(letters, run, ITEM_START));
  const last = parts.at(-1);
  if (!last) return parts;
  if (parts.length === 1) return cut(letters, last, HIGHER_AND);
  return flatOf(withoutPurposes(letters, parts), (part) => (part === last ? cut(letters, part, LAST_AND) : [part]));
}

/** ", in order to raise A, and to keep B": what is joined to a purpose is part of it. */
function withoutPurposes(letters: string, parts: readonly Run[]): Run[] {
  let purpose = false;
  return parts.filter((part) => {
    const joined = purpose && letters[part.from - 1] === '&';
    purpose = joined || /,[&b]*u/.test(letters.slice(part.from - 1, part.to + 1));
    return !joined;
  });
}

/** "…; cut cases by at least 30 % and answer for the results; …": between semicolons what has a number of its own is split off. */
const numberedApart = (letters: string, run: Run): Run[] =>
  /K#|#U/.test(letters.slice(run.from, run.to + 1)) ? joinedByAnd(letters, run, false) : [run];

/** In an item that is numbered, "and" parts only what has a number of its own. */
function joinedByAnd(letters: string, run: Run, numbered: boolean): Run[] {
  const parts = cut(letters, run, AND_WITH_OBJECTS);
  return numbered && parts.slice(1).some(({ from, to }) => !letters.slice(from, to + 1).includes('#')) ? [run] : parts;
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
  const parts = cut(letters, run, NEXT_NUMBER);
  return parts.length > 1 && parts.every((part) => letters.slice(part.from, part.to + 1).includes('#')) ? parts : [run];
}

/** Without the connectives and addressee before it and the purpose behind a comma. */
function trimmed(letters: string, { from, to }: Run): Run {
  const purpose = letters.slice(from, to + 1).search(/,(?:[&b]*[um](?![V]?;)|K?#e)/);
  const addressee = LEADING_ADDRESSEE.exec(letters.slice(from, to + 1))?.[0].length ?? 0;
  let last = purpose > 1 ? from + purpose - 1 : to;
  let first = from + addressee;
  first += TIME.exec(letters.slice(first, to + 1))?.[0].length ?? 0;
  while (first < last && /[&,mtnwj~.:;f-]/.test(letters[first] ?? '')) first++;
  while (last > first && /[&,~.:;f"-]/.test(letters[last] ?? '')) last--;
  return { from: first, to: last };
}
