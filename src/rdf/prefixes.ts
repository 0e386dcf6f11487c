/**
 * The prefixes of every file we write, by name. The relative ones are ours: they move with the base of the file.
 * Each namespace ends in `#` or `/`; the writer relies on it.
 */
export const PREFIXES = {
  article: 'id/article/',
  citation: 'id/citation/',
  commitment: 'id/commitment/',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  document: 'id/document/',
  event: 'id/event/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  group: 'id/group/',
  hgov: 'https://w3id.org/hgov#',
  indicator: 'id/indicator/',
  oa: 'http://www.w3.org/ns/oa#',
  org: 'http://www.w3.org/ns/org#',
  organization: 'id/organization/',
  owl: 'http://www.w3.org/2002/07/owl#',
  person: 'id/person/',
  place: 'id/place/',
  post: 'id/post/',
  prov: 'http://www.w3.org/ns/prov#',
  query: 'id/query/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  run: 'id/run/',
  schema: 'http://schema.org/',
  sem: 'http://semanticweb.cs.vu.nl/2009/11/sem/',
  sh: 'http://www.w3.org/ns/shacl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  time: 'http://www.w3.org/2006/time#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const satisfies Record<string, string>;

/** A prefix that our files know. */
export type Prefix = keyof typeof PREFIXES;
