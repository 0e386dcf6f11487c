import { schema } from './events.ts';
import { hgov } from './hgov.ts';
import { rdfs, skos } from './languages.ts';
import { foaf } from './organisations.ts';
import { oa } from './provenance.ts';

/** IRIs of the properties that name a thing, the best first; of an unnamed thing its action or its words. */
export const LABELS: readonly string[] = [
  rdfs.label,
  skos.prefLabel,
  foaf.name,
  schema.name,
  schema.headline,
  hgov.action,
  schema.text,
  oa.exact,
].map(({ value }) => value);
