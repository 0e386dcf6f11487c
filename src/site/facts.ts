import type { Term } from '../rdf/terms.ts';
import { rdf, rdfs } from '../vocabulary/index.ts';
import type { Graph } from './graph.ts';

/** A property by its IRI, as the vocabularies hold them. */
export interface Property {
  readonly value: string;
}

/** What the graph says, asked a property at a time; each value comes once. */
export interface Facts {
  all(iri: string, property: Property): readonly Term[];
  /** The IRIs that a property leads to. */
  things(iri: string, ...properties: readonly Property[]): readonly string[];
  thing(iri: string, property: Property): string | undefined;
  text(iri: string, property: Property): string | undefined;
  /** The IRIs from which one of the properties leads here. */
  from(iri: string, ...properties: readonly Property[]): readonly string[];
  kinds(iri: string): readonly string[];
  /** Says whether the thing is of the class or one below it. */
  isA(iri: string, type: Property): boolean;
}

/** Reads facts from a graph. */
export function createFacts(graph: Graph): Facts {
  const all = (iri: string, property: Property): Term[] => {
    const terms = graph.subject(iri).filter(({ predicate }) => predicate.value === property.value);
    return [...new Map(terms.map(({ object }) => [object.id, object])).values()];
  };
  const things = (iri: string, ...properties: readonly Property[]) =>
    unique(
      properties.flatMap((property) =>
        all(iri, property)
          .filter(isThing)
          .map(({ value }) => value),
      ),
    );
  const isBelow = (type: string, above: string, seen: ReadonlySet<string>): boolean =>
    type === above ||
    things(type, rdfs.subClassOf).some((next) => !seen.has(next) && isBelow(next, above, new Set([...seen, next])));
  const kinds = (iri: string) => things(iri, rdf.type);
  /** Whether a class is below another; a page asks it of every fact. */
  const order = new Map<string, boolean>();
  const isKindOf = (kind: string, type: string): boolean => {
    const key = `${kind} ${type}`;
    const known = order.get(key) ?? isBelow(kind, type, new Set([kind]));
    order.set(key, known);
    return known;
  };
  return {
    all,
    things,
    kinds,
    thing: (iri, property) => things(iri, property)[0],
    text: (iri, property) => all(iri, property).find(({ termType }) => termType === 'Literal')?.value,
    from: (iri, ...properties) => {
      const links = graph
        .object(iri)
        .filter(({ predicate }) => properties.some(({ value }) => value === predicate.value));
      return unique(links.map(({ subject }) => subject.value));
    },
    isA: (iri, type) => kinds(iri).some((kind) => isKindOf(kind, type.value)),
  };
}

function isThing({ termType }: Term): boolean {
  return termType === 'NamedNode';
}

function unique<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}
