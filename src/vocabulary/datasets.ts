import { vocabulary } from './vocabulary.ts';

/** Data Catalog Vocabulary. */
export const dcat = vocabulary('http://www.w3.org/ns/dcat#', [
  'Catalog',
  'DataService',
  'Dataset',
  'Distribution',
  'accessService',
  'accessURL',
  'byteSize',
  'compressFormat',
  'dataset',
  'distribution',
  'downloadURL',
  'endpointDescription',
  'endpointURL',
  'keyword',
  'landingPage',
  'mediaType',
  'packageFormat',
  'previousVersion',
  'service',
  'servesDataset',
  'theme',
  'version',
]);

/** Vocabulary of Interlinked Datasets; the table exports it as `void`. */
export const voidTerms = vocabulary('http://rdfs.org/ns/void#', [
  'Dataset',
  'DatasetDescription',
  'class',
  'classPartition',
  'classes',
  'dataDump',
  'distinctObjects',
  'distinctSubjects',
  'entities',
  'exampleResource',
  'feature',
  'inDataset',
  'properties',
  'property',
  'propertyPartition',
  'rootResource',
  'sparqlEndpoint',
  'subset',
  'triples',
  'uriSpace',
  'vocabulary',
]);

/** Dublin Core terms. */
export const dcterms = vocabulary('http://purl.org/dc/terms/', [
  'created',
  'creator',
  'description',
  'format',
  'identifier',
  'isPartOf',
  'issued',
  'language',
  'license',
  'modified',
  'publisher',
  'source',
  'spatial',
  'subject',
  'temporal',
  'title',
]);

/** SPARQL 1.1 Service Description. */
export const sd = vocabulary('http://www.w3.org/ns/sparql-service-description#', [
  'Dataset',
  'Graph',
  'NamedGraph',
  'SPARQL10Query',
  'SPARQL11Query',
  'SPARQL11Update',
  'Service',
  'UnionDefaultGraph',
  'availableGraphs',
  'defaultDataset',
  'defaultGraph',
  'endpoint',
  'feature',
  'graph',
  'inputFormat',
  'name',
  'namedGraph',
  'resultFormat',
  'supportedLanguage',
]);

/** SPDX, for what a file must be: its checksum. */
export const spdx = vocabulary('http://spdx.org/rdf/terms#', [
  'Checksum',
  'algorithm',
  'checksum',
  'checksumAlgorithm_sha256',
  'checksumValue',
]);
