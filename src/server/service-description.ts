import { RECORD_GRAPH } from '../rdf/graph-names.ts';
import { DATASET } from '../rdf/partitions.ts';
import { iri, literal, type NamedNode, type Quad, quad } from '../rdf/terms.ts';
import { dcat, rdf, rdfs, sd, void as voidTerms } from '../vocabulary/index.ts';
import type { RouteOptions } from './app-options.ts';
import { VOID_FILE } from './metadata/description.ts';
import { count, statements } from './metadata/statements.ts';
import { select } from './select.ts';
import { statedLimits } from './stated-limits.ts';

const FORMATS = 'http://www.w3.org/ns/formats/';
const RESULT_FORMATS = ['SPARQL_Results_JSON', 'SPARQL_Results_XML', 'SPARQL_Results_CSV', 'SPARQL_Results_TSV']
  .concat(['Turtle', 'N-Triples', 'JSON-LD', 'RDF_XML', 'TriG', 'N-Quads'])
  .map((name) => iri(`${FORMATS}${name}`));

const GRAPHS = `GRAPH ?graph { ?s ?p ?o } FILTER(?graph != <${RECORD_GRAPH}>)`;
const COUNTS = `SELECT ?graph (COUNT(*) AS ?triples) WHERE { ${GRAPHS} } GROUP BY ?graph ORDER BY ?graph`;
const TOTAL = 'SELECT (COUNT(*) AS ?triples) WHERE { ?s ?p ?o }';

/** What the endpoint can do and holds, in the terms of SPARQL 1.1 Service Description. */
export async function serviceDescription(options: RouteOptions): Promise<Quad[]> {
  const { store, baseIri, writer, writeToken } = options;
  const endpoint = `${baseIri}sparql`;
  const [service, dataset, defaultGraph] = [
    iri(endpoint),
    iri(`${endpoint}#dataset`),
    iri(`${endpoint}#default-graph`),
  ];
  const described = iri(`${baseIri}${DATASET}`);
  const graphs = await select({ store, baseIri }, COUNTS);
  const [total] = await select({ store, baseIri }, TOTAL);
  return [
    ...statements(service, [
      [rdf.type, sd.Service],
      [sd.endpoint, service],
      [sd.supportedLanguage, sd.SPARQL11Query],
      ...(writer && writeToken ? [[sd.supportedLanguage, sd.SPARQL11Update] as const] : []),
      [sd.feature, sd.UnionDefaultGraph],
      ...RESULT_FORMATS.map((format) => [sd.resultFormat, format] as const),
      [sd.defaultDataset, dataset],
      ...statedLimits(options).map((sentence) => [rdfs.comment, literal(sentence, 'en')] as const),
      [rdf.type, dcat.DataService],
      [dcat.servesDataset, described],
    ]),
    ...statements(described, [
      [rdf.type, voidTerms.Dataset],
      [voidTerms.sparqlEndpoint, service],
      [rdfs.seeAlso, iri(`${baseIri}${VOID_FILE}`)],
    ]),
    ...statements(dataset, [
      [rdf.type, sd.Dataset],
      [sd.defaultGraph, defaultGraph],
    ]),
    ...statements(defaultGraph, [
      [rdf.type, sd.Graph],
      [voidTerms.triples, count(total?.triples)],
    ]),
    ...graphs.flatMap(({ graph = '', triples }) => namedGraph(dataset, { graph, endpoint, triples })),
  ];
}

interface NamedGraph {
  readonly graph: string;
  readonly endpoint: string;
  readonly triples: string | undefined;
}

function namedGraph(dataset: NamedNode, { graph, endpoint, triples }: NamedGraph): Quad[] {
  const name = graph.replaceAll('#', '%23');
  const named = iri(`${endpoint}#named-graph:${name}`);
  const content = iri(`${endpoint}#graph:${name}`);
  return [
    quad(dataset, sd.namedGraph, named),
    ...statements(named, [
      [rdf.type, sd.NamedGraph],
      [sd.name, iri(graph)],
      [sd.graph, content],
    ]),
    ...statements(content, [
      [rdf.type, sd.Graph],
      [voidTerms.triples, count(triples)],
    ]),
  ];
}
