import type { Fact } from './facts.ts';
import type { Reading } from './reading.ts';
import type { Rejection } from './rejection.ts';

/** What was read from a sentence: which fact, by which rule, from which words (offsets into the article's own text). */
export interface FactReading {
  readonly rule: string;
  readonly kind: Fact['kind'];
  readonly start: number;
  readonly end: number;
  readonly summary: string;
}

/** A sentence with everything that was read from it. */
export interface ExplainedSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly readings: readonly FactReading[];
}

/** Something that looked like a fact and was dropped, with its words. */
export interface ExplainedRejection extends Rejection {
  readonly quote: string;
}

/** Each sentence with the facts whose first evidence begins in it, in order. */
export function explainSentences(
  { article, sentences, toSource }: Reading,
  facts: readonly Fact[],
): ExplainedSentence[] {
  const readings = facts
    .map((fact) => ({ at: fact.evidence[0].start, reading: readingOf(fact, toSource) }))
    .sort((a, b) => a.at - b.at);
  let next = 0;
  return sentences.map((sentence) => {
    const [start, end] = [toSource(sentence.start), toSource(sentence.end)];
    const own: FactReading[] = [];
    // Sentences and readings are both in the order of the text: one walk along the two.
    for (let known = readings[next]; known && known.at < sentence.end; known = readings[++next])
      if (known.at >= sentence.start) own.push(known.reading);
    return { start, end, text: article.text.slice(start, end), kind: sentence.kind, readings: own };
  });
}

/** What was dropped, in the order of the text, with its words as the article has them. */
export function explainRejections(
  { article, toSource }: Reading,
  rejections: readonly Rejection[],
): ExplainedRejection[] {
  return rejections
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .map(({ rule, reason, ...at }) => {
      const [start, end] = [toSource(at.start), toSource(at.end)];
      return { rule, reason, start, end, quote: article.text.slice(start, end) };
    });
}

/** How often each rule read something and gave something up, by name. */
export function ruleCounts(
  facts: readonly Pick<Fact, 'rule'>[],
  rejections: readonly Pick<Rejection, 'rule'>[],
): Record<string, { readonly read: number; readonly rejected: number }> {
  const count = (all: readonly { readonly rule: string }[], rule: string) =>
    all.filter((one) => one.rule === rule).length;
  const rules = [...new Set([...facts, ...rejections].map(({ rule }) => rule))].sort();
  return Object.fromEntries(
    rules.map((rule) => [rule, { read: count(facts, rule), rejected: count(rejections, rule) }]),
  );
}

function readingOf(fact: Fact, toSource: Reading['toSource']): FactReading {
  const [{ start, end }] = fact.evidence;
  const doubts = fact.inferred.length > 0 ? ` [${fact.inferred.join(', ')}]` : '';
  return {
    rule: fact.rule,
    kind: fact.kind,
    start: toSource(start),
    end: toSource(end),
    summary: summaryOf(fact) + doubts,
  };
}

const local = (iri: string): string => iri.slice(iri.indexOf('#') + 1);

/** A fact in a line, for people. */
function summaryOf(fact: Fact): string {
  switch (fact.kind) {
    case 'person':
      return fact.names.join(' / ');
    case 'holding':
      return `${fact.person}: ${local(fact.office.role)} ${JSON.stringify(fact.office.organization ?? null)}`;
    case 'event':
      return [local(fact.type), fact.date, fact.place && local(fact.place), fact.mode].filter(Boolean).join(', ');
    case 'participation':
      return `${fact.person}: ${fact.capacity} at ${fact.event}`;
    case 'commitment':
      return `${fact.type}: ${fact.action}${fact.target ? ` (${fact.target.comparator} ${fact.target.value} ${fact.target.unit})` : ''}`;
    case 'observation':
      return [
        JSON.stringify(fact.indicator),
        fact.value,
        fact.unit,
        fact.target === undefined ? undefined : `target ${fact.target}`,
        fact.status,
      ]
        .filter((part) => part !== undefined)
        .join(', ');
    case 'document':
      return [local(fact.type), fact.number ?? fact.title, fact.period].filter(Boolean).join(', ');
    case 'finding':
      return fact.type;
  }
}
