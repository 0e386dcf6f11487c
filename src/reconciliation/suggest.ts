import { byCodePoint } from '../rdf/order.ts';
import { wordsOf } from '../search/words.ts';
import { org, rdf } from '../vocabulary/index.ts';
import { descriptionOf, type Named, type Service, typesOf } from './service.ts';

/** So many are suggested at a time. */
const SUGGESTED = 20;
/** So many things of a class show which properties its things have. */
const SAMPLE = 200;

/** An answer of a suggest service (“Suggest Responses”). */
export interface Suggested {
  readonly result: readonly Named[];
}

/** Entities that were found, the best first; `cursor` of them are left out, because they have been seen. */
export function suggestEntities(found: readonly string[], cursor: number, service: Service): Suggested {
  const result = found.slice(cursor, cursor + SUGGESTED).map((iri) => {
    const description = descriptionOf(iri, service, org.holds.value);
    return {
      id: iri,
      name: service.nameOf(iri),
      ...(description === undefined ? {} : { description }),
      notable: typesOf(iri, service),
    };
  });
  return { result };
}

/** Classes whose names or identifiers have words that begin so, the largest first. */
export function suggestTypes(typed: Typed, service: Service): Suggested {
  return among(service.things.types(), typed, service);
}

/** Properties whose names or identifiers have words that begin so, the most used first. */
export function suggestProperties(typed: Typed, service: Service): Suggested {
  return among(service.things.predicates(), typed, service);
}

/** The properties that things of a class have, the most common first (“Data Extension Property Proposals”); without a class, of all. */
export function proposeProperties(type: string | undefined, service: Service): readonly Named[] {
  const counts = type === undefined ? service.things.predicates() : propertiesOf(service.iriOf(type), service);
  return byCount(counts).map((iri) => named(iri, service));
}

function propertiesOf(type: string, { resources }: Service): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const isMember = ({ predicate }: { readonly predicate: { readonly value: string } }) =>
    predicate.value === rdf.type.value;
  for (const { subject } of resources.object(type).filter(isMember).slice(0, SAMPLE)) {
    for (const property of new Set(resources.subject(subject.value).map(({ predicate }) => predicate.value))) {
      counts.set(property, (counts.get(property) ?? 0) + 1);
    }
  }
  return counts;
}

/** What somebody has typed, and how many suggestions they have seen. */
export interface Typed {
  readonly prefix: string;
  readonly cursor: number;
}

function among(counts: ReadonlyMap<string, number>, { prefix, cursor }: Typed, service: Service): Suggested {
  const wanted = wordsOf(prefix);
  const fits = (iri: string) => {
    const own = ` ${[...wordsOf(service.nameOf(iri)), ...wordsOf(service.shortOf(iri)), ...wordsOf(iri)].join(' ')}`;
    return wanted.every((word) => own.includes(` ${word}`));
  };
  const found = byCount(counts).filter(fits);
  return { result: found.slice(cursor, cursor + SUGGESTED).map((iri) => named(iri, service)) };
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort(([a, one], [b, other]) => other - one || byCodePoint(a, b)).map(([iri]) => iri);
}

function named(iri: string, { shortOf, nameOf }: Service): Named {
  return { id: shortOf(iri), name: nameOf(iri) };
}
