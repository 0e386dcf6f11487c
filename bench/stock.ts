import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ownQuads } from '../src/commands/project.ts';
import { openPublished, quadsOf } from '../src/commands/published.ts';
import { writeNQuads } from '../src/rdf/nquads.ts';
import { type Quad, quad } from '../src/rdf/terms.ts';
import { resolveQuad } from '../src/store/base.ts';
import { finished } from './children.ts';
import { MAIN } from './product.ts';
import type { Stock } from './systems.ts';

/** A name that no system resolves by itself. */
const BASE_IRI = 'http://bench.invalid/';

/** Builds the articles of the project into a new folder and writes the same as files for other systems; all is gone afterwards. */
export async function withStock<T>(use: (stock: Stock, quads: readonly Quad[]) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'hgov-bench-'));
  const place = (name: string) => join(folder, name);
  try {
    const stock = {
      dataDir: place('data'),
      graphsFile: place('graphs.nq'),
      unitedFile: place('united.nq'),
      baseIri: BASE_IRI,
    };
    const env = { ...process.env, DATA_DIR: stock.dataDir };
    await finished(spawn(process.execPath, [MAIN, 'build'], { env, stdio: 'ignore' }));
    const { graphs } = await openPublished(stock.dataDir, process.stderr);
    const relative = [...graphs.flatMap((graph) => quadsOf(graph)), ...(await ownQuads(BASE_IRI))];
    const quads = relative.map((each) => resolveQuad(each, BASE_IRI));
    const union = quads.map(({ subject, predicate, object }) => quad(subject, predicate as never, object));
    await writeFile(stock.graphsFile, writeNQuads(quads));
    await writeFile(stock.unitedFile, writeNQuads([...quads, ...union]));
    return await use(stock, quads);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
