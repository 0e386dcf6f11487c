import { type Evidence, evidenceIn, factsOn } from '../evidence.ts';
import type { View } from '../view.ts';
import { FACT_KINDS, type FactKind, factKindOf } from './fact-kinds.ts';
import type { ArticleText, Rejected } from './text.ts';

/** A fact that rests on marked words. */
export interface MarkedFact {
  readonly iri: string;
  readonly kind: FactKind;
}

/** Words of a text that are marked: facts rest on them, or they were rejected. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly facts: readonly MarkedFact[];
  readonly rejected?: Rejected;
}

/** The marks of a text; evidence whose words do not stand where it says is of another text and left out. */
export function marksOf(article: string, { text, rejected = [] }: ArticleText, view: View): readonly Mark[] {
  const stands = ({ start, end, words }: Evidence) => text.slice(start, end) === words;
  const read = evidenceIn(article, view.facts)
    .filter(stands)
    .map(({ iri, start, end }) => ({ start, end, facts: markedFacts(iri, view) }));
  return [
    ...read.filter(({ facts }) => facts.length > 0),
    ...rejected.map((each) => ({ start: each.start, end: each.end, facts: [], rejected: each })),
  ];
}

/** The facts on the same words, in the order of the legend. */
export function markedFacts(evidence: string, { facts }: View): MarkedFact[] {
  return factsOn(evidence, facts)
    .flatMap((iri) => {
      const kind = factKindOf(iri, facts);
      return kind ? [{ iri, kind }] : [];
    })
    .sort((a, b) => FACT_KINDS.indexOf(a.kind) - FACT_KINDS.indexOf(b.kind));
}
