import { foaf, hgov, org, schema, skos } from '../vocabulary/index.ts';
import { BATCH } from './queries.ts';
import type { Named, Service } from './service.ts';

/** What people match their tables against. */
const DEFAULT_TYPES = [
  foaf.Person,
  org.Organization,
  org.FormalOrganization,
  org.Post,
  hgov.PolicyDocument,
  schema.AdministrativeArea,
  hgov.Indicator,
  skos.Concept,
];

/** The preview's frame, in pixels. */
export const PREVIEW = { width: 430, height: 300 } as const;

/** Tells clients what the service does and where (“Service Manifest”); identifiers are the IRIs themselves. */
export function manifest({ shortOf, nameOf }: Service, baseIri: string) {
  const defaultTypes: Named[] = DEFAULT_TYPES.map(({ value }) => ({ id: shortOf(value), name: nameOf(value) }));
  const at = (path: string) => ({ service_url: baseIri, service_path: path });
  return {
    versions: ['0.2'],
    name: 'hgov: health governance',
    identifierSpace: baseIri,
    schemaSpace: 'http://www.w3.org/2002/07/owl#Thing',
    defaultTypes,
    documentation: `${baseIri}ontology`,
    view: { url: `${baseIri}reconcile/view?id={{id}}` },
    preview: { url: `${baseIri}reconcile/preview?id={{id}}`, ...PREVIEW },
    suggest: {
      entity: at('reconcile/suggest/entity'),
      type: at('reconcile/suggest/type'),
      property: at('reconcile/suggest/property'),
    },
    extend: {
      propose_properties: at('reconcile/properties'),
      property_settings: [
        {
          name: 'limit',
          label: 'Values',
          type: 'number',
          default: 0,
          help_text: 'The most values of one entity; 0 for all',
        },
        {
          name: 'language',
          label: 'Language',
          type: 'text',
          default: '',
          help_text: 'Texts of this language alone, such as vi',
        },
      ],
    },
    batchSize: BATCH.queries,
  };
}
