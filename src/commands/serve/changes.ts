import { stat } from 'node:fs/promises';
import type { Dataset } from '../../dataset/dataset.ts';
import { OWN_GRAPHS } from '../../rdf/graph-names.ts';
import { resolveIri } from '../../store/base.ts';
import { inProject } from '../project.ts';

/** What the graphs that the project brings are made from; a folder is as old as its newest name. */
const SOURCES = {
  [OWN_GRAPHS.ontology]: 'ontology/hgov.ttl',
  [OWN_GRAPHS.partitions]: 'shapes',
  [OWN_GRAPHS.queries]: 'data/queries',
};

/** So many files are looked at a time. */
const AT_A_TIME = 64;

/** When the file of each graph was written, by the graph's IRI, in milliseconds since 1970. */
export async function changesIn(
  dataset: Pick<Dataset, 'listed'>,
  baseIri: string,
): Promise<ReadonlyMap<string, number>> {
  const own = Object.entries(SOURCES).map(([name, path]) => ({ name, path: inProject(path) }));
  const files = [...dataset.listed(), ...own];
  const times = new Map<string, number>();
  for (let at = 0; at < files.length; at += AT_A_TIME) {
    await Promise.all(
      files.slice(at, at + AT_A_TIME).map(async ({ name, path }) => {
        // A file that another process has just taken away is not the dataset's any more.
        const found = await stat(path).catch(() => undefined);
        if (found) times.set(resolveIri(name, baseIri), Math.floor(found.mtimeMs));
      }),
    );
  }
  return times;
}
