const ONTOLOGY = 'https://w3id.org/hgov#';

/** What is said of where a server is; one of the two is enough. */
export interface ServerPlace {
  /** What the IRIs of the dataset begin with: the server's BASE_IRI. Unless `endpoint` is given, the server is there too. */
  readonly baseIri?: string;
  /** Where SPARQL is asked, if the server is reached under another address than its IRIs have; the rest is beside it. */
  readonly endpoint?: string;
}

/** Where everything of a server is. */
export interface Places {
  readonly endpoint: URL;
  /** The folder that the endpoint is in; all other paths of the server are below it. */
  readonly address: URL;
  readonly baseIri: string;
}

/** Finds out what was not said. */
export function placesOf({ endpoint, baseIri }: ServerPlace): Places {
  const { location } = globalThis as { readonly location?: { readonly href: string } };
  if (endpoint !== undefined) {
    const url = new URL(endpoint, location?.href);
    const address = new URL('.', url);
    return { endpoint: url, address, baseIri: folder(baseIri ?? address.href) };
  }
  if (baseIri === undefined) throw new TypeError('createClient needs a baseIri or an endpoint.');
  const address = new URL(folder(baseIri), location?.href);
  return { endpoint: new URL('sparql', address), address, baseIri: address.href };
}

const folder = (iri: string): string => (iri.endsWith('/') ? iri : `${iri}/`);

/** Where an IRI is described; `undefined` for one of another server, which only a query can ask about. */
export function urlOfResource(iri: string, { address, baseIri }: Places): URL | undefined {
  const below = (path: string) => new URL(address.href + path);
  if (iri.startsWith(ONTOLOGY)) return below(`ontology/${encodeURIComponent(iri.slice(ONTOLOGY.length))}`);
  if (iri.startsWith(baseIri)) return below(iri.slice(baseIri.length));
  return hasScheme(iri) ? undefined : below(iri.replace(/^\/+/, ''));
}

/** Says whether an IRI is absolute. */
export function hasScheme(iri: string): boolean {
  return /^[a-z][a-z\d+.-]*:/i.test(iri);
}
