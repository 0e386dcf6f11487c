import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure, reasonOf } from '../errors.ts';
import { OWN_GRAPHS } from '../rdf/graph-names.ts';
import { byCodePoint } from '../rdf/order.ts';
import { iri, type NamedNode, type Quad, quad } from '../rdf/terms.ts';
import { readShapes } from '../validation/shapes.ts';
import { partitionQuads } from './partitions.ts';
import { type Question, questionQuads, readQuestion } from './questions.ts';
import { openRdfFile, parseRdfFile, type RdfFile } from './rdf-file.ts';

/** Where something of the project lies, beside the code that runs. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The shapes that every graph must pass. */
export function projectShapes(): Promise<Quad[]> {
  return readShapes(inProject('shapes'));
}

/** The files of the ontology and the schemes. */
export async function ontologyFiles(): Promise<RdfFile[]> {
  const paths = await Promise.all(['ontology', 'ontology/schemes'].map((folder) => filesOf(inProject(folder), '.ttl')));
  return Promise.all(paths.flat().map(openRdfFile));
}

/** The ontology and the schemes, as the one graph that every store holds beside the articles. */
export function ontologyQuads(files: readonly RdfFile[]): Quad[] {
  return files.flatMap(parseRdfFile).map((each) => inGraph(each, OWN_GRAPHS.ontology));
}

/** The questions of the project, in the order of their names. */
export async function questions(): Promise<Question[]> {
  return Promise.all((await filesOf(inProject('data/queries'), '.rq')).map(readQuestion));
}

/** The graphs that every store holds beside what is published, by name: the ontology, the questions, and what can be asked for. */
export async function ownGraphs(baseIri: string): Promise<ReadonlyMap<string, readonly Quad[]>> {
  const [files, asked, shapes] = await Promise.all([ontologyFiles(), questions(), projectShapes()]);
  const named = (graph: string, quads: readonly Quad[]) => [graph, quads.map((each) => inGraph(each, graph))] as const;
  return new Map([
    [OWN_GRAPHS.ontology, ontologyQuads(files)],
    named(OWN_GRAPHS.queries, questionQuads(asked, baseIri)),
    named(OWN_GRAPHS.partitions, partitionQuads(shapes)),
  ]);
}

/** The quads of all of them. */
export async function ownQuads(baseIri: string): Promise<Quad[]> {
  return [...(await ownGraphs(baseIri)).values()].flat();
}

/** A rule that derives triples from the whole dataset: a CONSTRUCT query in a file. */
export interface DerivationRule {
  readonly name: string;
  readonly sparql: string;
}

/** The rules of the derived graph, in the order of their names. */
export async function derivationRules(): Promise<DerivationRule[]> {
  const paths = await filesOf(inProject('ontology/rules'), '.rq');
  return Promise.all(paths.map(async (path) => ({ name: basename(path), sparql: await readFile(path, 'utf8') })));
}

/** A triple as it stands in a graph. */
export function inGraph({ subject, predicate, object }: Quad, graph: string): Quad {
  return quad(subject, predicate as NamedNode, object, iri(graph));
}

async function filesOf(folder: string, extension: string): Promise<string[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith(extension));
    return names.sort(byCodePoint).map((name) => join(folder, name));
  } catch (cause) {
    throw new Failure('FILE_UNREADABLE', { where: folder, reason: reasonOf(cause) }, cause);
  }
}
