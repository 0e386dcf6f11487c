/** The forms in which RDF goes in and out: media type, file extension, and whether it carries graph names. */
export const RDF_FORMATS = {
  turtle: { type: 'text/turtle', extension: 'ttl', graphs: false },
  trig: { type: 'application/trig', extension: 'trig', graphs: true },
  ntriples: { type: 'application/n-triples', extension: 'nt', graphs: false },
  nquads: { type: 'application/n-quads', extension: 'nq', graphs: true },
  jsonld: { type: 'application/ld+json', extension: 'jsonld', graphs: true },
  rdfxml: { type: 'application/rdf+xml', extension: 'rdf', graphs: false },
} as const satisfies Record<string, RdfFormat>;

/** One form of RDF. */
export interface RdfFormat {
  readonly type: string;
  readonly extension: string;
  readonly graphs: boolean;
}

export type RdfFormatName = keyof typeof RDF_FORMATS;

/** The types that `parseRdf` reads. */
export const PARSED_TYPES: readonly string[] = (['turtle', 'trig', 'ntriples', 'nquads'] as const).map(
  (name) => RDF_FORMATS[name].type,
);

/** The types that `readDocument` reads, the most usual first. */
export const READ_TYPES: readonly string[] = Object.values(RDF_FORMATS).map(({ type }) => type);

/** The type itself, lower-case and without parameters: `Text/Turtle; charset=utf-8` is `text/turtle`. */
export function mediaTypeOf(header: string): string {
  return header.split(';', 1)[0]!.trim().toLowerCase();
}

/** The form that a file extension (`ttl`) or a media type (`text/turtle`) names. */
export function rdfFormat(typeOrExtension: string): RdfFormat | undefined {
  const name = mediaTypeOf(typeOrExtension).replace(/^\./, '');
  return Object.values(RDF_FORMATS).find(({ type, extension }) => type === name || extension === name);
}
