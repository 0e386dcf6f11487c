import type { Quad, Term } from '../rdf/terms.ts';
import { oa } from '../vocabulary/index.ts';
import { LABELS } from '../vocabulary/naming.ts';
import { resolveQuad } from './base.ts';

/** What the dataset says of one thing; all IRIs are absolute. */
export interface Description {
  readonly iri: string;
  /** The triples with the thing, or a part of it (`<thing>#…`), as subject. */
  readonly about: readonly Quad[];
  /** The triples with the thing, or a part of it, as object. */
  readonly links: readonly Quad[];
  /** The labels of all that these triples name. */
  readonly labels: readonly Quad[];
  /** What is said of neighbours that have no label, and the labels of what that names, for those who would show them. */
  readonly context: readonly Quad[];
}

/** The things of the dataset, one by one, every literal as it was published. */
export interface Resources {
  readonly version: string;
  /** Says whether any triple is about or links to the IRI. */
  has(iri: string): boolean;
  describe(iri: string): Description | undefined;
  /** The triples of a named graph. */
  graph(iri: string): readonly Quad[] | undefined;
}

/** The dataset to look things up in; relative IRIs are resolved against the base. */
export interface ResourcesOptions {
  readonly quads: Iterable<Quad>;
  readonly version: string;
  readonly baseIri: string;
}

/** Holds the validated quads in memory, by subject, object and graph. */
export function createResources({ quads, version, baseIri }: ResourcesOptions): Resources {
  const subjects = new Map<string, Quad[]>();
  const objects = new Map<string, Quad[]>();
  const graphs = new Map<string, Quad[]>();
  const parts = new Map<string, Set<string>>();
  for (const original of quads) {
    const quad = resolveQuad(original, baseIri);
    listAt(subjects, quad.subject)?.push(quad);
    listAt(objects, quad.object)?.push(quad);
    listAt(graphs, quad.graph)?.push(quad);
    notePart(parts, quad.subject.value);
  }

  const withParts = (iri: string) => [iri, ...(parts.get(iri) ?? [])];
  const subjectOf = (iri: string) => subjects.get(iri) ?? [];
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
  // The words of evidence name it, but without their article they are of little use.
  const isNamed = (iri: string) => labelsOf(iri).some(({ predicate }) => !predicate.equals(oa.exact));
  const has = (iri: string) => subjects.has(iri) || objects.has(iri) || parts.has(iri);

  return {
    version,
    has,
    graph: (iri) => graphs.get(iri),
    describe: (iri) => {
      if (!has(iri)) return undefined;
      const about = distinct(closed(withParts(iri).flatMap(subjectOf)));
      const links = distinct(withParts(iri).flatMap((part) => objects.get(part) ?? []));
      const own = new Set(about.map(({ subject }) => subject.value));
      const neighbours = namesIn([...about, ...links]).filter((name) => !own.has(name));
      const context = neighbours.filter((name) => !isNamed(name)).flatMap(subjectOf);
      const beyond = namesIn(context);
      // A participation is told by its event, which has no name either.
      const further = beyond.filter((name) => !isNamed(name) && !name.includes('#')).flatMap(subjectOf);
      return {
        iri,
        about,
        links,
        labels: distinct(neighbours.flatMap(labelsOf)),
        context: distinct([...context, ...further, ...[...beyond, ...namesIn(further)].flatMap(labelsOf)]),
      };
    },
  };
}

function listAt(index: Map<string, Quad[]>, { termType, value }: Term): Quad[] | undefined {
  if (termType === 'Literal' || termType === 'DefaultGraph') return undefined;
  const list = index.get(value) ?? [];
  index.set(value, list);
  return list;
}

/** `<article>#char=1,2` is described where the article is, because no server ever sees what follows the `#`. */
function notePart(parts: Map<string, Set<string>>, iri: string): void {
  const cut = iri.indexOf('#');
  if (cut < 0) return;
  const whole = iri.slice(0, cut);
  parts.set(whole, (parts.get(whole) ?? new Set()).add(iri));
}

function namesIn(quads: readonly Quad[]): string[] {
  const terms = quads.flatMap(({ subject, predicate, object }) => [subject, predicate, object]);
  return [...new Set(terms.filter(({ termType }) => termType !== 'Literal').map(({ value }) => value))];
}

/** Two articles may state the same triple; in a description it stands once. */
function distinct(quads: readonly Quad[]): Quad[] {
  const triples = quads.map((quad) => [`${quad.subject.id} ${quad.predicate.id} ${quad.object.id}`, quad] as const);
  return [...new Map(triples).values()];
}
