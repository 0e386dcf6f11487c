import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { constants, gzip } from 'node:zlib';
import { sha256 } from '../../dataset/files.ts';
import { RDF_FORMATS } from '../../rdf/media-types.ts';
import type { Quad } from '../../rdf/terms.ts';
import { resolveQuads } from '../../store/base.ts';
import type { Dump, DumpFile } from '../../store/dumps.ts';
import { createScratchStore } from '../../store/scratch.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../export/formats.ts';
import { inGraph, ownQuads } from '../project.ts';
import { triplesIn } from '../writer/copy.ts';
import type { GraphFile } from '../writer/messages.ts';
import { csvwMetadata } from './csvw.ts';
import { csv, rowsOf, tableDefinitions } from './tables.ts';

/** What a dump is made of, and where it goes. */
export interface DumpTask {
  readonly files: readonly GraphFile[];
  readonly baseIri: string;
  readonly version: string;
  readonly previous?: string;
  /** The folder of the dump; it appears when all is in it. */
  readonly folder: string;
}

const pack = promisify(gzip);
const TYPES: Readonly<Record<ExportFormat, string>> = {
  ttl: RDF_FORMATS.turtle.type,
  nt: RDF_FORMATS.ntriples.type,
  nq: RDF_FORMATS.nquads.type,
  trig: RDF_FORMATS.trig.type,
  jsonld: RDF_FORMATS.jsonld.type,
};
/** The list of all files of a dump. */
export const INDEX = 'index.json';

/** All graphs of a dataset with whole IRIs: what the endpoint holds, each literal as it was published. */
export async function datasetQuads(files: readonly GraphFile[], baseIri: string): Promise<Quad[]> {
  const graphs = await Promise.all(
    files.map(async (file) => (await triplesIn(file)).map((triple) => inGraph(triple, file.name))),
  );
  return [...resolveQuads([...graphs.flat(), ...(await ownQuads(baseIri))], baseIri)];
}

/** Makes all files of a dump; killed on the way it leaves nothing that looks like one. */
export async function generateDump(task: DumpTask): Promise<Dump> {
  const { baseIri, version, previous, folder } = task;
  const draft = `${folder}.${process.pid}.tmp`;
  await rm(draft, { recursive: true, force: true });
  const files: DumpFile[] = [];
  const add = async (about: Pick<DumpFile, 'path' | 'mediaType' | 'triples' | 'rows'>, text: string) => {
    const plain = Buffer.from(text);
    const packed = await pack(plain, { level: constants.Z_BEST_COMPRESSION });
    for (const [bytes, isPacked] of [
      [plain, false],
      [packed, true],
    ] as const) {
      const path = isPacked ? `${about.path}.gz` : about.path;
      await mkdir(dirname(join(draft, path)), { recursive: true });
      await writeFile(join(draft, path), bytes);
      files.push({ ...about, path, bytes: bytes.length, sha256: sha256(bytes), packed: isPacked });
    }
  };
  const quads = await datasetQuads(task.files, baseIri);
  const [triples, statements] = [triplesOf(quads), quadsOf(quads)];
  for (const format of Object.keys(EXPORT_FORMATS) as ExportFormat[]) {
    const text = EXPORT_FORMATS[format](quads, baseIri);
    const isTriples = format === 'ttl' || format === 'nt';
    await add({ path: `hgov.${format}`, mediaType: TYPES[format], triples: isTriples ? triples : statements }, text);
  }
  const store = createScratchStore(quads, baseIri);
  const tables = await tableDefinitions();
  for (const table of tables) {
    const rows = rowsOf(table, store);
    await add({ path: `tables/${table.name}.csv`, mediaType: 'text/csv', rows: rows.length }, csv(table, rows));
  }
  await add({ path: 'tables/csv-metadata.json', mediaType: 'application/csvm+json' }, csvwMetadata(tables));
  const dump: Dump = { version, ...(previous === undefined ? {} : { previous }), files };
  await writeFile(join(draft, INDEX), `${JSON.stringify(dump, undefined, 2)}\n`);
  await rename(draft, folder);
  return dump;
}

function triplesOf(quads: readonly Quad[]): number {
  return new Set(quads.map(({ subject, predicate, object }) => `${subject.id} ${predicate.id} ${object.id}`)).size;
}

function quadsOf(quads: readonly Quad[]): number {
  return new Set(
    quads.map(({ subject, predicate, object, graph }) => `${subject.id} ${predicate.id} ${object.id} ${graph.id}`),
  ).size;
}
