import { type NamedNode, Parser, type Quad } from 'n3';
import { Failure, reasonOf } from '../errors.ts';
import { hgov, scheme, skos } from '../vocabulary/index.ts';
import type { Concept, ConceptKind, Labels, Level } from './concept.ts';

export type { Concept, ConceptKind, Labels, Level } from './concept.ts';

const KINDS: ReadonlyMap<string, ConceptKind> = new Map([
  [scheme.Capacities.value, 'capacity'],
  [scheme.DocumentTypes.value, 'document-type'],
  [scheme.EventTypes.value, 'event-type'],
  [scheme.Indicators.value, 'indicator'],
  [scheme.Inferences.value, 'inference'],
  [scheme.Organizations.value, 'organization'],
  [scheme.OrganizationTypes.value, 'organization-type'],
  [scheme.Provinces.value, 'place'],
  [scheme.Roles.value, 'role'],
  [scheme.Statuses.value, 'status'],
  [scheme.Topics.value, 'topic'],
]);

const LEVELS: readonly string[] = ['any', 'commune', 'district', 'province'] satisfies Level[];

/** The concepts of all schemes, ordered by IRI; what has no scheme of ours is left out. */
export function loadSchemes(turtles: readonly string[]): Concept[] {
  const subjects = new Map<string, Quad[]>();
  for (const quad of turtles.flatMap(parse)) {
    const quads = subjects.get(quad.subject.value);
    if (quads) quads.push(quad);
    else subjects.set(quad.subject.value, [quad]);
  }
  const concepts = [...subjects].flatMap(([iri, quads]) => readConcept(iri, quads) ?? []);
  return concepts.sort((a, b) => (a.iri < b.iri ? -1 : 1));
}

function parse(turtle: string, index: number): Quad[] {
  try {
    return new Parser({ format: 'text/turtle' }).parse(turtle);
  } catch (cause) {
    throw new Failure('RDF_MALFORMED', { where: `Scheme ${index + 1}`, reason: reasonOf(cause) }, cause);
  }
}

function readConcept(iri: string, quads: readonly Quad[]): Concept | undefined {
  const kind = KINDS.get(objectOf(quads, skos.inScheme) ?? '');
  if (!kind) return undefined;
  const level = objectOf(quads, hgov.level);
  const portfolio = labelsOf(quads, [hgov.portfolio]);
  return {
    iri,
    kind,
    labels: labelsOf(quads, [skos.prefLabel, skos.altLabel, skos.hiddenLabel]),
    ...given('ofOrganization', objectOf(quads, hgov.ofOrganization)),
    ...given('portfolio', Object.keys(portfolio).length > 0 ? portfolio : undefined),
    ...given('level', isLevel(level) ? level : undefined),
    ...given('unit', objectOf(quads, hgov.unit)),
    ...given('mergedInto', objectOf(quads, hgov.mergedInto)),
    ...given('validFrom', objectOf(quads, hgov.validFrom)),
    ...given('validUntil', objectOf(quads, hgov.validUntil)),
    ...given('isoCode', objectOf(quads, hgov.isoCode)),
  };
}

function objectOf(quads: readonly Quad[], predicate: NamedNode): string | undefined {
  return quads.find((quad) => quad.predicate.equals(predicate))?.object.value;
}

/** Labels by language, in the order of the predicates and, within one, of the file. */
function labelsOf(quads: readonly Quad[], predicates: readonly NamedNode[]): Labels {
  const labels: Record<string, string[]> = {};
  for (const predicate of predicates) {
    for (const { predicate: found, object } of quads) {
      if (!found.equals(predicate) || object.termType !== 'Literal') continue;
      const known = labels[object.language] ?? [];
      labels[object.language] = known.includes(object.value) ? known : [...known, object.value];
    }
  }
  return labels;
}

function isLevel(level: string | undefined): level is Level {
  return level !== undefined && LEVELS.includes(level);
}

/** An absent value is an absent key, so that two equal concepts are deeply equal. */
function given<Key extends string, Value>(key: Key, value: Value | undefined): { [K in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: Value });
}
