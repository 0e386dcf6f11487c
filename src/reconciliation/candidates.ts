import { withSubclasses } from '../search/classes.ts';
import { similar } from '../search/similar.ts';
import { org } from '../vocabulary/index.ts';
import { propertyMatches } from './property-matches.ts';
import type { ReconciliationQuery } from './queries.ts';
import { descriptionOf, type Named, type Service, typesOf } from './service.ts';

/** An entity that may be meant (“Reconciliation Query Responses”). */
export interface Candidate extends Named {
  readonly description?: string;
  readonly type: readonly Named[];
  /** 0 to 100. */
  readonly score: number;
  /** Its name is the one that was asked for, all else fits, and no other entity is like it in that. */
  readonly match: boolean;
  readonly features: readonly { readonly id: string; readonly value: number }[];
}

interface Scored {
  readonly iri: string;
  readonly name: number;
  readonly properties: number;
  readonly score: number;
  readonly links: number;
}

/** A name weighs as much as two properties. */
const NAME_WEIGHT = 2;
/** So many times the candidates wanted are looked at more closely. */
const SPARE = 20;

/** The entities that a query may mean, the likeliest first. */
export function candidatesFor(query: ReconciliationQuery, service: Service): Candidate[] {
  const { resources } = service;
  const isOfType = typeTest(query, service);
  const likely = (query.query === '' ? byProperties(query, service) : byName(query.query, service)).filter(({ iri }) =>
    isOfType(iri),
  );
  const scored = likely.slice(0, query.limit * SPARE).map(({ iri, name }): Scored => {
    const properties = propertyMatches(iri, query.properties, service);
    return { iri, name, properties, score: scoreOf(query, name, properties), links: resources.links(iri) };
  });
  scored.sort((a, b) => b.score - a.score || b.links - a.links);
  const sure = scored.filter(({ score }) => score === 100);
  return scored.slice(0, query.limit).map((each) => candidate(each, each.score === 100 && sure.length === 1, service));
}

type Likely = Pick<Scored, 'iri' | 'name'>;

/** An identifier in place of a name means its entity and no other. */
function byName(name: string, { things, iriOf }: Service): Likely[] {
  const iri = /[:/]/.test(name) ? iriOf(name) : '';
  if (things.get(iri)) return [{ iri, name: 1 }];
  return similar(name, things).map(({ thing, similarity }) => ({ iri: thing.iri, name: similarity }));
}

/** Without a name, entities are found by the entities that their properties name. */
function byProperties({ properties }: ReconciliationQuery, service: Service): Likely[] {
  const { things, resources, iriOf } = service;
  const found = new Set<string>();
  for (const { pid, values } of properties) {
    const property = iriOf(pid);
    for (const value of values) {
      const named = typeof value === 'object' ? [iriOf(value.id)] : exactly(String(value), service);
      for (const { subject, predicate } of named.flatMap((iri) => resources.object(iri))) {
        if (predicate.value === property && things.get(subject.value)) found.add(subject.value);
      }
    }
  }
  return Array.from(found, (iri) => ({ iri, name: 0 }));
}

function exactly(name: string, { things }: Service): string[] {
  return similar(name, things)
    .filter(({ similarity }) => similarity === 1)
    .map(({ thing }) => thing.iri);
}

function typeTest({ types, isEveryType }: ReconciliationQuery, service: Service): (iri: string) => boolean {
  const { things, resources, iriOf } = service;
  const wanted = types.map((type) => withSubclasses(iriOf(type), resources));
  return (iri) => {
    const own = things.get(iri)?.types ?? [];
    const fits = (classes: ReadonlySet<string>) => own.some((type) => classes.has(type));
    if (wanted.length === 0) return true;
    return isEveryType ? wanted.every(fits) : wanted.some(fits);
  };
}

/** In hundredths, two digits after the point. */
function scoreOf({ query, properties }: ReconciliationQuery, name: number, matches: number): number {
  const weight = query === '' ? 0 : NAME_WEIGHT;
  const share = (weight * name + matches) / (weight + properties.length);
  return Math.round(share * 10_000) / 100;
}

function candidate({ iri, name, properties, score, links }: Scored, match: boolean, service: Service): Candidate {
  const description = descriptionOf(iri, service, org.holds.value);
  return {
    id: iri,
    name: service.nameOf(iri),
    ...(description === undefined ? {} : { description }),
    type: typesOf(iri, service),
    score,
    match,
    features: [
      { id: 'name', value: Math.round(name * 100) / 100 },
      { id: 'properties', value: properties },
      { id: 'links', value: links },
    ],
  };
}
