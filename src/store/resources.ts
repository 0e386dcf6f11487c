import { distinct } from '../rdf/distinct.ts';
import type { Quad } from '../rdf/terms.ts';
import { LABELS } from '../vocabulary/naming.ts';
import { resolveIri, resolveQuads } from './base.ts';
import { createQuadIndex, type QuadIndex } from './quad-index.ts';

/** What the dataset says of one thing; all IRIs are absolute. */
export interface Description {
  readonly iri: string;
  /** The triples with the thing, or a part of it (`<thing>#…`), as subject. */
  readonly about: readonly Quad[];
  /** The triples with the thing, or a part of it, as object. */
  readonly links: readonly Quad[];
  /** The labels of all that these triples name. */
  readonly labels: readonly Quad[];
}

/** The things of the dataset, one by one, every literal as it was published. */
export interface Resources {
  readonly version: string;
  /** Says whether any triple is about or links to the IRI. */
  has(iri: string): boolean;
  describe(iri: string): Description | undefined;
  /** The triples of a named graph. */
  graph(iri: string): readonly Quad[] | undefined;
  /** The names of all graphs; a graph that has not changed gives the very list of triples that it gave before. */
  graphs(): Iterable<string>;
  /** The triples with exactly this thing as subject. */
  subject(iri: string): readonly Quad[];
  /** The triples with exactly this thing as object, and how many they are. */
  object(iri: string): readonly Quad[];
  links(iri: string): number;
}

/** The dataset to look things up in; relative IRIs are resolved against the base. */
export interface ResourcesOptions {
  readonly quads: Iterable<Quad>;
  readonly version: string;
  readonly baseIri: string;
  /** Graphs that are there even if they are empty. */
  readonly graphs?: Iterable<string>;
}

/** Holds the validated quads in memory, by subject, object and graph. */
export function createResources({ quads, version, baseIri, graphs = [] }: ResourcesOptions): Resources {
  const index = createQuadIndex();
  for (const graph of graphs) index.make(resolveIri(graph, baseIri));
  for (const quad of resolveQuads(quads, baseIri)) index.add(quad);
  return resourcesIn(index, () => version);
}

/** The things of an index that may change; each question is answered from one state of it. */
export function resourcesIn(index: QuadIndex, version: () => string): Resources {
  const { has } = index;
  const withParts = (iri: string) => [iri, ...index.parts(iri)];
  const subjectOf = index.subject;
  /** A blank node says nothing without its own triples. */
  const closed = (quads: readonly Quad[]): readonly Quad[] => {
    const seen = new Set(quads.map(({ subject }) => subject.value));
    const all = [...quads];
    for (const { object } of all) {
      if (object.termType !== 'BlankNode' || seen.has(object.value)) continue;
      seen.add(object.value);
      all.push(...subjectOf(object.value));
    }
    return all;
  };
  const labelsOf = (iri: string) => subjectOf(iri).filter(({ predicate }) => LABELS.includes(predicate.value));

  return {
    get version() {
      return version();
    },
    has,
    graph: index.graph,
    graphs: index.graphs,
    subject: index.subject,
    object: index.object,
    links: index.links,
    describe: (iri) => {
      if (!has(iri)) return undefined;
      const about = distinct(closed(withParts(iri).flatMap((part) => subjectOf(part))));
      const links = distinct(withParts(iri).flatMap(index.object));
      const own = new Set(about.map(({ subject }) => subject.value));
      const neighbours = namesIn([...about, ...links]).filter((name) => !own.has(name));
      return {
        iri,
        about,
        links,
        labels: distinct(neighbours.flatMap(labelsOf)),
      };
    },
  };
}

function namesIn(quads: readonly Quad[]): string[] {
  const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
  return [...new Set(terms.filter(({ termType }) => termType !== 'Literal').map(({ value }) => value))];
}
