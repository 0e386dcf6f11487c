import type { Quad } from '../rdf/terms.ts';
import { commitmentsOf } from './commitments.ts';
import { documentsOf } from './documents.ts';
import { eventsOf, participationsOf } from './events.ts';
import type { Facts } from './facts.ts';
import { indicatorsOf } from './indicators.ts';
import { personsOf } from './persons.ts';
import { createFactReader } from './reader.ts';

const ARTICLE = `
SELECT ?lang ?url WHERE {
  <article> a hgov:Article .
  OPTIONAL { <article> schema:inLanguage ?lang }
  OPTIONAL { <article> schema:url ?url }
} ORDER BY ?lang ?url`;

/** Reads one article's facts back from the graph; the quads hold its graph and the schemes that label its concepts. */
export function factsOf(quads: Iterable<Quad>, { slug }: { readonly slug: string }): Facts {
  const reader = createFactReader(quads, slug);
  const [article = {}] = reader.select(ARTICLE);
  const { events, keys } = eventsOf(reader);
  return {
    id: slug,
    lang: article.lang ?? null,
    url: article.url ?? null,
    persons: personsOf(reader),
    events,
    participations: participationsOf(reader, keys),
    commitments: commitmentsOf(reader),
    indicators: indicatorsOf(reader),
    documents: documentsOf(reader),
  };
}
