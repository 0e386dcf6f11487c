import { LETTERS, type Span } from './span.ts';

/** A run of spans, both ends included. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

const LEAST_WORDS = 2;
/** Verbs, also those that are cues elsewhere: an item may ask someone to launch or direct something. */
export const VERB = '[Vkhlpcg+^]';
/** `(1)`, `a)` before an item. */
export const ENUMERATOR = '\\(#\\)|\\([_C]\\)';

const ITEM_START = new RegExp(`,&?(?=[bmnwj]*${VERB})|,&(?=b)`, 'g');
/** "…, and the Department of Finance to balance the budget": a further addressee with its own task. */
const NEXT_ADDRESSEE = new RegExp(
  `,?&?j?k?f*(?:P?O(?:f*[OP])?|Z|P)(?=[bmnw]*[mnw][bmnw]*${VERB})|,?&j[f]*(?:P?O(?:f*[OP])?|Z|P)(?=${VERB})|,&?(?=[f_OC1Z]{1,6}w)`,
  'g',
);
const NEXT_VERB = new RegExp(`,&?(?=b*${VERB})`, 'g');
const LAST_AND = new RegExp(`(?<=[^bV&]{2,})&(?=[bm]*${VERB}[^&])`, 'g');
/** After a long item, an "and" before two joined verbs joins items, not verbs. */
const HIGHER_AND = new RegExp(`(?<=^.{9,})&(?=b*${VERB}&${VERB})`, 'g');
const INCLUDED = new RegExp(`,[et]:?(?=[bm]*${VERB})`, 'g');
const HEAD = new RegExp(VERB);
const BARE_VERB = new RegExp(`^&?b*${VERB}$`);
/** Numbers with a unit or comparator on both sides of a comma are targets of their own. */
const NEXT_NUMBER = /,&?(?=[^,;]*?(?:K#|#U|#f?[_C]))/g;

/**
 * The items of an enumeration: cut at semicolons and enumerators; without any, at commas with a new verb. Within an item a
 * repeated verb, a further addressee or a number of its own makes a further item. Marks inside parentheses and quotes cut nothing.
 */
export function itemsOf(spans: readonly Span[], letters: string, { from, to }: Run): Run[] {
  const flat = masked(letters, from, to);
  const parts = cut(flat, from, to, /;+/g);
  const items = parts.length > 1 ? parts.flatMap((part) => repeated(spans, flat, part)) : byVerb(flat, { from, to });
  return items
    .flatMap((item) => cut(flat, item.from, item.to, NEXT_ADDRESSEE))
    .flatMap((item) => cut(flat, item.from, item.to, INCLUDED))
    .flatMap((item) => joinedByAnd(flat, item))
    .flatMap((item) => ownNumber(flat, item))
    .map((item) => trimmed(flat, item))
    .filter((item) => item.to - item.from + 1 >= LEAST_WORDS);
}

/** The letters with enumerators made semicolons and everything else inside parentheses and quotes plain words; positions stay. */
export function masked(letters: string, from = 0, to = letters.length - 1): string {
  const inside = letters
    .slice(from, to + 1)
    .replace(/[,&]{0,2}\(#\)/g, (run) => LETTERS.semicolon.repeat(run.length))
    .replace(/\([^()]*\)/g, (run) => LETTERS.word.repeat(run.length))
    .replace(/"[^"]*"/g, (run) => LETTERS.word.repeat(run.length));
  return letters.slice(0, from) + inside + letters.slice(to + 1);
}

function cut(letters: string, from: number, to: number, mark: RegExp): Run[] {
  const runs: Run[] = [];
  let start = from;
  for (const match of letters.slice(from, to + 1).matchAll(mark)) {
    const end = from + match.index;
    if (end > start) runs.push({ from: start, to: end - 1 });
    start = end + match[0].length;
  }
  if (start <= to) runs.push({ from: start, to });
  return runs;
}

/** Two verbs that each have an object are two items: "arrange doctors for the communes and organise classes for them". */
const AND_WITH_OBJECTS = new RegExp(`(?<=(?:^|[;,])[^mu;]*${VERB}[^mu;,&V]{2,})&(?=[bmnwj]*${VERB}[^V&,;]{2,})`, 'g');

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
  const parts = withObjects(letters, cut(letters, run.from, run.to, ITEM_START));
  const last = parts.at(-1);
  if (!last) return parts;
  if (parts.length === 1) return cut(letters, last.from, last.to, HIGHER_AND);
  return withoutPurposes(letters, parts).flatMap((part) =>
    part === last ? cut(letters, part.from, part.to, LAST_AND) : [part],
  );
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

const joinedByAnd = (letters: string, run: Run): Run[] => cut(letters, run.from, run.to, AND_WITH_OBJECTS);

/** "implementing the roadmap for A, implementing the roadmap for B" are two. */
function repeated(spans: readonly Span[], letters: string, run: Run): Run[] {
  const head = headVerb(letters, run);
  const verb = head < 0 ? undefined : spans[head]?.value;
  const parts = cut(letters, run.from, run.to, NEXT_VERB);
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
  const match = /^([^#]*?[^#&,]{2})(&|,&?)(?=f*(?:[_CSfbU]{1,9})[+^=]f?K*#U?)/.exec(words);
  if (match && match[2] !== undefined) {
    const end = run.from + match[0].length;
    return [{ from: run.from, to: end - match[2].length - 1 }, ...ownNumber(letters, { from: end, to: run.to })];
  }
  const parts = cut(letters, run.from, run.to, NEXT_NUMBER);
  return parts.length > 1 && parts.every((part) => letters.slice(part.from, part.to + 1).includes('#')) ? parts : [run];
}

/** "by 2030," before an item is its time, not its action. */
const TIME = /^[;,&]*(?:[fm_]{0,2}z?Y|[fm_]{0,2}D|t)[,:]/;
const LEADING_ADDRESSEE = new RegExp(`^[&,;]*j?[kV]?f*(?:P?O(?:f*[OP])?|Z)[,bmn]*(?=[bmn]*${VERB})`);

/** Without the connectives and addressee before it and the purpose behind a comma. */
function trimmed(letters: string, { from, to }: Run): Run {
  const purpose = letters.slice(from, to + 1).search(/,[&b]*[um](?![V]?;)/);
  const addressee = LEADING_ADDRESSEE.exec(letters.slice(from, to + 1))?.[0].length ?? 0;
  let last = purpose > 1 ? from + purpose - 1 : to;
  let first = from + addressee;
  first += TIME.exec(letters.slice(first, to + 1))?.[0].length ?? 0;
  while (first < last && /[&,mtnwj~.:;f-]/.test(letters[first] ?? '')) first++;
  while (last > first && /[&,~.:;f-]/.test(letters[last] ?? '')) last--;
  return { from: first, to: last };
}
