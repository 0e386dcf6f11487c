import { stat } from 'node:fs/promises';
import { type Dataset, faultLine, openDataset, type PublishedGraph } from '../dataset/dataset.ts';
import { Failure } from '../errors.ts';
import { RDF_FORMATS } from '../rdf/media-types.ts';
import type { Quad } from '../rdf/terms.ts';
import { parseRdf } from '../rdf/turtle.ts';
import type { Output } from './command.ts';
import { say } from './output.ts';
import { inGraph } from './project.ts';

/** A data folder that is open, with all graphs that are whole. */
export interface OpenFolder {
  readonly dataset: Dataset;
  readonly graphs: readonly PublishedGraph[];
  /** How many graphs were found broken and left out. */
  readonly faults: number;
}

/** Opens a data folder to write to; what is wrong in it is said. */
export async function openFolder(dir: string, stderr: Output): Promise<OpenFolder> {
  const dataset = await openDataset(dir);
  const { graphs, faults } = await dataset.readGraphs();
  const all = [...dataset.faults, ...faults];
  for (const fault of all) say(stderr, `hgov: ${faultLine(fault)}`);
  return { dataset, graphs, faults: all.length };
}

/** Opens a data folder that something is published in; one that holds nothing is a failure that says what to do. */
export async function openPublished(dir: string, stderr: Output): Promise<OpenFolder> {
  const empty = new Failure('DATA_EMPTY', { where: dir });
  // Opening would make the folder.
  if (!(await stat(dir).catch(() => undefined))) throw empty;
  const folder = await openFolder(dir, stderr);
  if (folder.graphs.length === 0) throw empty;
  return folder;
}

/** The quads of a published graph in the graph of its name, relative IRIs as they are. */
export function quadsOf({ name, turtle }: PublishedGraph): Quad[] {
  const triples = parseRdf(turtle, { mediaType: RDF_FORMATS.turtle.type, where: name });
  return triples.map((triple) => inGraph(triple, name));
}
