import { matchesOf } from '../grammar/matches.ts';
import type { Fact, PersonFact, Quote } from './facts.ts';
import { overlapping } from './overlap.ts';
import { between, type Reading, type Sentence } from './reading.ts';
import type { Rejection } from './rejection.ts';

/** Everything that looked like a fact when the whole article had been read, beside what the frames themselves gave up. */
export interface Dropped {
  /** Names that no office, title or deed stands beside. */
  readonly names: readonly PersonFact[];
  /** Figures that a commitment states as its target. */
  readonly targets: readonly Fact[];
  /** Items of a list that are values held against their targets. */
  readonly told: readonly Fact[];
}

/** What looked like a fact once the frames were done; worked out only when somebody asks. */
export function rejectionsOf(reading: Reading, facts: readonly Fact[], { names, targets, told }: Dropped): Rejection[] {
  return [
    ...clutterOf(reading),
    ...names.map(because('a name without office, title or deed')),
    ...targets.map(because('a figure that somebody asks for or plans is a target, not a value')),
    ...told.map(because('what is held against its target has been measured, nobody asks for it')),
    ...eventsUnheld(reading, facts),
    ...documentsUnnamed(reading, facts),
    ...figuresUnread(reading, facts, targets),
  ];
}

const because =
  (reason: string) =>
  ({ rule, evidence: [{ start, end }] }: Fact): Rejection => ({ rule, reason, start, end });

/** The reader's rule, which states nothing in a graph. */
const CLUTTER = 'clutter';

/** Widgets, credits and links to other articles: nothing is read from them. */
const clutterOf = ({ article, fromSource }: Reading): Rejection[] =>
  article.blocks
    .filter(({ kind }) => kind === 'clutter')
    .map(({ start, end }) => ({
      rule: CLUTTER,
      reason: 'furniture of the page, not the article',
      start: fromSource(start),
      end: fromSource(end),
    }));

/** Events of a kind that the article names, but which nobody holds, attends or speaks at. */
function eventsUnheld({ sentences }: Reading, facts: readonly Fact[]): Rejection[] {
  const types = new Set(facts.flatMap((fact) => (fact.kind === 'event' ? [fact.type] : [])));
  const events = facts.filter(({ kind }) => kind === 'event');
  return spansWhere(sentences, (span) => span.type === 'event' && !types.has(span.value))
    .filter(outside(events))
    .map((quote) => ({ rule: 'event-held', reason: 'nobody holds, attends or chairs this event here', ...quote }));
}

/** Words such as "the Circular" in an article that names no document of that type. */
function documentsUnnamed({ sentences }: Reading, facts: readonly Fact[]): Rejection[] {
  const documents = facts.filter((fact) => fact.kind === 'document');
  const types = new Set(documents.map(({ type }) => type));
  return spansWhere(sentences, (span) => span.type === 'documentType' && !types.has(span.value))
    .filter(outside(documents))
    .map((quote) => ({ rule: 'document-number', reason: 'neither a number nor a name says which one', ...quote }));
}

/** Figures in per cent or another unit that stand outside every fact. */
function figuresUnread({ sentences }: Reading, facts: readonly Fact[], targets: readonly Fact[]): Rejection[] {
  return sentences
    .flatMap((sentence) => matchesOf(sentence.letters, /#U/g).map(({ index }) => between(sentence, index, index + 1)))
    .filter(outside([...facts.filter(({ kind }) => kind !== 'finding'), ...targets]))
    .map((quote) => ({ rule: 'measured-value', reason: 'nothing says what this figure measures', ...quote }));
}

const spansWhere = (sentences: readonly Sentence[], is: (span: Sentence['spans'][number]) => boolean): Quote[] =>
  sentences.flatMap(({ spans }) => spans.filter(is).map(({ start, end }) => ({ start, end })));

/** Whether words stand outside all evidence of some facts. */
function outside(facts: readonly Fact[]): (quote: Quote) => boolean {
  const touches = overlapping(facts);
  return (quote) => !touches(quote);
}
