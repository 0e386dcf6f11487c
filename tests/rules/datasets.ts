import { readArticleFile } from '../../src/articles/file.ts';
import { createConverter } from '../../src/conversion/converter.ts';
import { languages } from '../../src/languages/index.ts';
import { iri, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { loadSchemes } from '../../src/schemes/schemes.ts';
import { ontologyFiles, textOf } from '../ontology/ontology.ts';

const PREFIXES = `
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix hgov: <https://w3id.org/hgov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix schema: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;
const ARTICLES = ['en/daklak-2024-12-24.en.txt', 'id/thanhhoa-2024-12-24.id.txt'];

const ONTOLOGY = ontologyFiles();
/** What rules need of the ontology; the other schemes would only make each small test slower. */
const FOR_RULES = /^hgov|(?:organizations|provinces|topics)\.ttl$/;

/** The ontology and its schemes, in the graph in which the store keeps them. */
export function ontology(wanted = /./): Quad[] {
  return ONTOLOGY.filter(({ name }) => wanted.test(name)).flatMap(({ quads }) => inGraph(quads, 'graph/ontology'));
}

/** A small dataset written by hand: TriG without its prefixes, the ontology beside it. */
export function handWritten(trig: string): Quad[] {
  return [...ontology(FOR_RULES), ...parseRdf(PREFIXES + trig, { mediaType: 'application/trig', where: 'test' })];
}

/** The two articles about one conference as the converter reads them today, each in its graph, the ontology beside them. */
export async function twoArticles(): Promise<Quad[]> {
  const schemes = ONTOLOGY.filter(({ name }) => name.startsWith('schemes/'));
  const converter = createConverter(loadSchemes(schemes.map(({ name }) => textOf(name))), languages);
  const graphs = ARTICLES.map(async (file) => {
    const article = await readArticleFile(new URL(`../../data/articles/${file}`, import.meta.url).pathname);
    return inGraph(converter.convert(article).quads, `graph/article/${article.slug}`);
  });
  return [...ontology(), ...(await Promise.all(graphs)).flat()];
}

function inGraph(quads: readonly Quad[], name: string): Quad[] {
  const graph = iri(name);
  return quads.map(({ subject, predicate, object }) => quad(subject, predicate, object, graph));
}
