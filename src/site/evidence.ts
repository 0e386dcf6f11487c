import { hgov, oa, schema } from '../vocabulary/index.ts';
import type { Facts } from './facts.ts';

/** One span of an article's text, as the graph holds it. */
export interface Evidence {
  readonly iri: string;
  readonly words: string;
  /** Offsets in UTF-16 code units of the article's text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly article: string | undefined;
  /** The language of the article. */
  readonly language: string | undefined;
}

/** The words that a fact rests on, in the order of articles and places. */
export function evidenceOf(iri: string, facts: Facts): Evidence[] {
  return inOrder(facts.things(iri, hgov.evidence), facts);
}

/** All words of an article that facts rest on, in the order of the text. */
export function evidenceIn(article: string, facts: Facts): Evidence[] {
  return inOrder(facts.from(article, oa.hasSource), facts);
}

/** The facts that rest on these words. */
export function factsOn(evidence: string, facts: Facts): readonly string[] {
  return facts.from(evidence, hgov.evidence);
}

function inOrder(iris: readonly string[], facts: Facts): Evidence[] {
  return iris
    .map((iri) => read(iri, facts))
    .filter(({ words }) => words !== '')
    .sort((a, b) => compare(a.article ?? '', b.article ?? '') || a.start - b.start || b.end - a.end);
}

function read(iri: string, facts: Facts): Evidence {
  const article = facts.thing(iri, oa.hasSource);
  return {
    iri,
    words: facts.text(iri, oa.exact) ?? '',
    start: Number(facts.text(iri, oa.start) ?? 0),
    end: Number(facts.text(iri, oa.end) ?? 0),
    article,
    language: article === undefined ? undefined : facts.text(article, schema.inLanguage),
  };
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
