import { flatOf } from '../grammar/flat.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { matchesOf } from '../grammar/matches.ts';
import type { Span } from '../grammar/span.ts';
import { documentType } from '../vocabulary/index.ts';
import { dateMentions, type MonthOfYear } from './date-mentions.ts';
import type { Reading, Sentence } from './reading.ts';

/** What an article does with a year: it looks ahead to it, looks back on the whole of it, tells of something in it, stands in the midst of it ("the first six months of 2024"), compares the next with it, or says only that something is due at its end. */
type Use = 'planned' | 'reviewed' | 'told' | 'current' | 'compared' | 'due';

/** The years that an article speaks of, by their use, and in whole dates; those of deadlines, visions and of documents left out. */
export interface YearMentions {
  readonly planned: readonly number[];
  readonly reviewed: readonly number[];
  readonly told: readonly number[];
  /** The years that are told of, with the place of each in the text. */
  readonly toldAt: readonly { readonly year: number; readonly start: number }[];
  /** The years that are planned, with the place of each in the text. */
  readonly plannedAt: readonly { readonly year: number; readonly start: number }[];
  readonly current: readonly number[];
  /** The years at whose end, or by which, something is due. */
  readonly due: readonly number[];
  readonly dated: readonly MonthOfYear[];
  /** Which month of which year documents bear. */
  readonly documents: readonly MonthOfYear[];
  readonly deadlines: readonly MonthOfYear[];
  /** Nothing that cites a document of this year happened before it. */
  readonly earliest: number;
}

/** How far before or behind a year the word stands that says what it is for. */
const FAR = 70;
const NEAR = 12;
const PART = 24;
const COMPARED = 40;
/** The articles' own time: older years are history. */
const OLDEST = 2010;
const PLAN = documentType.plan.value;
const NUMBERED = /(?:^|\/)(20[12]\d)(?:\/|$)/;

/** Collects the years of an article's sentences. */
export function yearMentions({ sentences, text, language }: Reading): YearMentions {
  const { yearly } = language.pack;
  const singles = flatOf(sentences, (sentence) =>
    flatOf(sentence.spans, (span, at) =>
      isSingleYear(sentence, at)
        ? [{ year: Number(span.value), use: useOf(text, sentence, at, yearly), start: span.start }]
        : [],
    ),
  );
  const { days, documents, deadlines } = dateMentions(sentences, text, language.pack);
  const spans = flatOf(sentences, (sentence) => sentence.spans);
  const used = (use: Use): number[] => singles.filter((single) => single.use === use).map(({ year }) => year);
  const numbered = spans
    .filter(({ type }) => type === 'documentNumber')
    .map(({ value }) => Number(NUMBERED.exec(value)?.[1] ?? 0));
  return {
    planned: used('planned'),
    reviewed: used('reviewed'),
    told: [...used('told'), ...used('compared').map((year) => year + 1)],
    toldAt: singles.filter(({ use }) => use === 'told'),
    plannedAt: singles.filter(({ use }) => use === 'planned'),
    current: used('current'),
    due: used('due'),
    dated: days,
    documents,
    deadlines,
    earliest: [...numbered, ...documents.map(({ year }) => year)].reduce((a, b) => Math.max(a, b), 0),
  };
}

/** What a year is for: the words of its clause tell, else the nearest before it, else one right behind it, else a sentence of intentions. */
function useOf(
  text: string,
  sentence: Sentence,
  at: number,
  { plan, review, part, due, compare }: LanguagePack['yearly'],
): Use {
  const { start, end } = sentence.spans[at] as Span;
  const before = text.slice(Math.max(sentence.start, start - FAR), start).toLowerCase();
  const clause = text.slice(Math.max(clauseStart(sentence, at), start - FAR), start).toLowerCase();
  if (compare.test(clause.slice(-COMPARED))) return 'compared';
  if (due.test(clause.slice(-PART)) && INTENDED.test(sentence.letters.slice(0, at))) return 'due';
  if (part.test(clause.slice(-PART))) return 'current';
  if (clause.search(review) >= 0) return 'reviewed';
  if (clause.search(plan) >= 0) return 'planned';
  if (BEFORE_WILL.test(sentence.letters.slice(at + 1))) return 'planned';
  const [planned, reviewed] = [lastOf(plan, before), lastOf(review, before)];
  if (planned > reviewed) return 'planned';
  if (reviewed >= 0) return 'reviewed';
  const ahead =
    /^[^,.;:]*/.exec(text.slice(end, end + NEAR).toLowerCase())?.[0].search(plan) !== -1 ||
    sentence.letters.includes('w');
  return ahead ? 'planned' : 'told';
}

/** Somebody asks, pledges or plans. */
const INTENDED = /[kgnw]/;

/** ", from what was achieved, in 2023, the Ministry will …": the clause behind a year looks ahead, whatever stands before. */
const BEFORE_WILL = /^,?f{0,2}(?:P?O(?:f?P)?|[Z_I]{1,2})b?w/;

/** Where the clause begins that a span stands in: behind the last comma, colon, semicolon or "and" before it. */
function clauseStart({ start, spans, letters }: Sentence, at: number): number {
  for (let i = at - 1; i >= 0; i--) if (/[,;:&]/.test(letters[i] ?? '')) return spans[i]?.end ?? start;
  return start;
}

/** Where the last match of a global pattern begins, −1 if there is none. */
const lastOf = (pattern: RegExp, words: string): number => matchesOf(words, pattern).at(-1)?.index ?? -1;

/** A year on its own of our time, not that of a vision ("vision to 2045") or of a document ("the 2023 Law on …"); a plan's year counts. */
function isSingleYear({ letters, spans }: Sentence, at: number): boolean {
  const year = spans[at];
  if (year?.type !== 'period' || year.value.length !== 4 || Number(year.value) < OLDEST) return false;
  const document = /L[_CxfO]{0,4}z?$/.exec(letters.slice(0, at));
  return letters[at - 1] !== '7' && (!document || spans[document.index]?.value === PLAN);
}
