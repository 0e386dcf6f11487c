import type { Quad } from '../rdf/terms.ts';
import type { GraphReader } from '../store/following.ts';
import { rdf } from '../vocabulary/index.ts';

/** What one graph says of one thing. */
export interface Told {
  readonly iri: string;
  readonly quads: readonly Quad[];
}

/** Rows made from the things of certain classes, graph by graph. */
export interface Rows<Row> extends GraphReader {
  /** The rows of all graphs; the same list as long as no graph has changed. */
  all(): readonly Row[];
}

/** Makes a row of what a graph says of a thing; what it says of things of the parts' class can be looked up. */
type Make<Row> = (told: Told, partOf: (iri: string) => Told | undefined) => Row;

/** Makes a row of what each graph says of each thing of the classes. */
export function rowsOf<Row>(classes: ReadonlySet<string>, make: Make<Row>, part?: string): Rows<Row> {
  const byGraph = new Map<string, readonly Row[]>();
  let list: readonly Row[] | undefined;
  return {
    add: (graph, quads) => {
      const parts = new Map(part === undefined ? [] : thingsIn(quads, new Set([part])).map((told) => [told.iri, told]));
      const rows = thingsIn(quads, classes).map((told) => make(told, (iri) => parts.get(iri)));
      if (rows.length === 0) return;
      byGraph.set(graph, rows);
      list = undefined;
    },
    drop: (graph) => {
      if (byGraph.delete(graph)) list = undefined;
    },
    all: () => {
      list ??= [...byGraph.values()].flat();
      return list;
    },
  };
}

function thingsIn(quads: readonly Quad[], classes: ReadonlySet<string>): Told[] {
  const isType = ({ predicate, object }: Quad) => predicate.value === rdf.type.value && classes.has(object.value);
  const things = new Map<string, Quad[]>();
  for (const quad of quads) if (isType(quad)) things.set(quad.subject.value, []);
  if (things.size > 0) for (const quad of quads) things.get(quad.subject.value)?.push(quad);
  return Array.from(things, ([iri, own]) => ({ iri, quads: own }));
}

/** The values of a property, in the order of the triples. */
export function valuesOf({ quads }: Told, property: { readonly value: string }): string[] {
  return quads.filter(({ predicate }) => predicate.value === property.value).map(({ object }) => object.value);
}

/** Remembers what was made from a list until there is another list. */
export function remembered<Row, Made>(rows: Pick<Rows<Row>, 'all'>, make: (rows: readonly Row[]) => Made): () => Made {
  let known: { readonly from: readonly Row[]; readonly made: Made } | undefined;
  return () => {
    const from = rows.all();
    if (known?.from !== from) known = { from, made: make(from) };
    return known.made;
  };
}
