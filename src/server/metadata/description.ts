import { distinct } from '../../rdf/distinct.ts';
import { DATASET } from '../../rdf/partitions.ts';
import { PREFIXES } from '../../rdf/prefixes.ts';
import { iri, literal, type Quad, quad } from '../../rdf/terms.ts';
import { DATASET_TEXTS } from '../../site/i18n/dataset.ts';
import type { Message } from '../../site/i18n/message.ts';
import type { Dump } from '../../store/dumps.ts';
import { dcat, dcterms, foaf, rdf, void as voidTerms, xsd } from '../../vocabulary/index.ts';
import { ABOUT, type About, type RouteOptions } from '../app-options.ts';
import type { Counts } from './counts.ts';
import { distributions } from './distributions.ts';
import { partitions } from './partitions.ts';
import { count, type Said, statements } from './statements.ts';

/** What a description is made of. */
export interface Describing {
  readonly baseIri: string;
  readonly about: About;
  readonly counts: Counts;
  /** The version of the data, and of the files that hold it. */
  readonly release: Dump;
  /** When the data was last changed, in milliseconds since 1970. */
  readonly modified: number | undefined;
}

/** The document that describes the dataset. */
export const VOID_FILE = 'void.ttl';

/** What the server says of the data unless told otherwise. */
export function aboutOf({ about }: Pick<RouteOptions, 'about'>): About {
  return { ...ABOUT, ...about };
}

/** The dataset in terms of VoID and DCAT: what is in it, how it is reached, whose it is. */
export function describeDataset({ baseIri, about, counts, release, modified }: Describing): Quad[] {
  const { version, previous, files } = release;
  const [dataset, document, endpoint] = [
    iri(`${baseIri}${DATASET}`),
    iri(baseIri + VOID_FILE),
    iri(`${baseIri}sparql`),
  ];
  const [catalog, publisher] = [iri(`${document.value}#catalog`), iri(`${document.value}#publisher`)];
  const owned: Said[] = [
    [dcterms.publisher, publisher],
    [dcterms.license, iri(about.license)],
  ];
  // One thing may be the example of two classes.
  return distinct([
    ...statements(document, [
      [rdf.type, voidTerms.DatasetDescription],
      [foaf.primaryTopic, dataset],
    ]),
    ...statements(publisher, [
      [rdf.type, foaf.Agent],
      [foaf.name, literal(about.publisher)],
    ]),
    ...statements(catalog, [
      [rdf.type, dcat.Catalog],
      ...inAllLanguages(dcterms.title, DATASET_TEXTS.title),
      ...inAllLanguages(dcterms.description, DATASET_TEXTS.description),
      ...owned,
      [dcat.dataset, dataset],
      [dcat.service, endpoint],
    ]),
    ...statements(dataset, [
      [rdf.type, voidTerms.Dataset],
      [rdf.type, dcat.Dataset],
      ...inAllLanguages(dcterms.title, DATASET_TEXTS.title),
      ...inAllLanguages(dcterms.description, DATASET_TEXTS.description),
      ...owned,
      [dcat.landingPage, iri(baseIri)],
      [dcat.version, literal(version)],
      [dcat.previousVersion, previous === undefined ? undefined : iri(`${baseIri}dump/${previous}/`)],
      [dcterms.modified, modified === undefined ? undefined : literal(new Date(modified).toISOString(), xsd.dateTime)],
      [voidTerms.sparqlEndpoint, endpoint],
      [voidTerms.uriSpace, literal(`${baseIri}id/`)],
      [voidTerms.triples, count(counts.triples)],
      [voidTerms.entities, count(counts.entities)],
      [voidTerms.classes, count(counts.classes.length)],
      [voidTerms.properties, count(counts.properties.length)],
      [voidTerms.distinctSubjects, count(counts.subjects)],
      [voidTerms.distinctObjects, count(counts.objects)],
    ]),
    ...vocabulariesOf(counts).map((space) => quad(dataset, voidTerms.vocabulary, iri(space))),
    ...counts.classes.flatMap(({ example }) =>
      statements(dataset, [[voidTerms.exampleResource, example ? iri(example) : undefined]]),
    ),
    ...distributions({ dataset: dataset.value, baseIri, version, files, license: about.license }),
    ...statements(endpoint, [
      [rdf.type, dcat.DataService],
      ...inAllLanguages(dcterms.title, DATASET_TEXTS.endpoint),
      ...owned,
      [dcat.endpointURL, endpoint],
      [dcat.endpointDescription, endpoint],
      [dcat.servesDataset, dataset],
    ]),
    ...partitions(dataset.value, counts),
  ]);
}

function inAllLanguages(property: Said[0], message: Message): Said[] {
  return Object.entries(message).map(([language, text]) => [property, literal(text, language)]);
}

/** The namespaces whose terms the data uses. */
function vocabulariesOf({ classes, properties }: Counts): string[] {
  const terms = [...classes.map(({ type }) => type), ...properties.map(({ property }) => property)];
  return Object.values(PREFIXES).filter(
    (space) => space.includes('://') && terms.some((term) => term.startsWith(space)),
  );
}
