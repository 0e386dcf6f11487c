import type { Fact, FactSheet } from './fact-sheet.ts';
import { KINDS } from './kinds.ts';
import { type Pairing, pair } from './pairing.ts';

/** One article's gold facts beside those that were found, with the text that both quote. */
export interface Case {
  readonly name: string;
  readonly gold: FactSheet;
  readonly given: FactSheet;
  readonly text: string;
}

/** What was counted for one kind of fact in one language. */
export interface Counts {
  readonly gold: number;
  readonly predicted: number;
  readonly loose: number;
  readonly strict: number;
  readonly ungrounded: number;
}

/** One line of the report; `null` where nothing could be counted. */
export interface Score {
  readonly lang: string;
  readonly kind: string;
  readonly gold: number;
  readonly predicted: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly strictPrecision: number | null;
  readonly strictRecall: number | null;
  readonly strictF1: number | null;
  readonly ungrounded: number;
}

/** One kind of fact in one article: how gold and found facts pair. */
export interface Outcome {
  readonly name: string;
  readonly lang: string;
  readonly kind: string;
  readonly pairing: Pairing;
  readonly counts: Counts;
}

/** Compares found with gold facts, one outcome per article and kind. */
export function compare(cases: readonly Case[]): Outcome[] {
  return cases.flatMap(({ name, gold, given, text }) =>
    KINDS.map((kind) => {
      const listed = kind.list(given);
      const pairing = pair({ kind, gold: kind.list(gold), given: listed, text });
      const counts = count(pairing, listed, text);
      return { name, lang: String(gold.lang), kind: kind.name, pairing, counts };
    }),
  );
}

/** Precision, recall and F1 of each kind, by language and over all. */
export function scores(outcomes: readonly Outcome[]): Score[] {
  const tally = new Map<string, Map<string, Counts>>();
  for (const { lang, kind, counts } of outcomes) {
    for (const group of [lang, 'all']) {
      const kinds = tally.get(group) ?? new Map<string, Counts>();
      kinds.set(kind, sum(kinds.get(kind), counts));
      tally.set(group, kinds);
    }
  }
  return [...tally].flatMap(([lang, kinds]) => [...kinds].map(([kind, counts]) => score(lang, kind, counts)));
}

function count({ pairs, missed }: Pairing, given: readonly Fact[], text: string): Counts {
  return {
    gold: pairs.length + missed.length,
    predicted: given.length,
    loose: pairs.length,
    strict: pairs.filter(({ strict }) => strict).length,
    ungrounded: given.filter(({ quote }) => quote && !text.includes(quote)).length,
  };
}

function sum(before: Counts | undefined, more: Counts): Counts {
  if (!before) return more;
  return {
    gold: before.gold + more.gold,
    predicted: before.predicted + more.predicted,
    loose: before.loose + more.loose,
    strict: before.strict + more.strict,
    ungrounded: before.ungrounded + more.ungrounded,
  };
}

function score(lang: string, kind: string, { gold, predicted, loose, strict, ungrounded }: Counts): Score {
  const [precision, recall] = [ratio(loose, predicted), ratio(loose, gold)];
  const [strictPrecision, strictRecall] = [ratio(strict, predicted), ratio(strict, gold)];
  return {
    lang,
    kind,
    gold,
    predicted,
    precision,
    recall,
    f1: mean(precision, recall),
    strictPrecision,
    strictRecall,
    strictF1: mean(strictPrecision, strictRecall),
    ungrounded,
  };
}

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

function mean(precision: number | null, recall: number | null): number | null {
  if (precision === null || recall === null) return null;
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}
