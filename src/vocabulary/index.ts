export { capacity, documentType, inference, scheme, status } from './concepts.ts';
export { dcat, dcterms, sd, spdx, voidTerms as void } from './datasets.ts';
export { schema, sem, time } from './events.ts';
export { HGOV, hgov } from './hgov.ts';
export { owl, rdf, rdfs, sh, skos, xsd } from './languages.ts';
export { foaf, org } from './organisations.ts';
export { oa, prov } from './provenance.ts';
export { type Vocabulary, vocabulary } from './vocabulary.ts';
