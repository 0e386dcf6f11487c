import { readFile } from 'node:fs/promises';
import { sha256 } from '../../dataset/files.ts';
import { Failure } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import { parseRdf } from '../../rdf/turtle.ts';
import { resolveQuad } from '../../store/base.ts';
import { createUpdateEngine, type UpdateEngine } from '../../store/embedded/update-engine.ts';
import type { GraphFile } from './messages.ts';
import { engineName } from './names.ts';

/** The data in the memory of the writer's thread, for what needs an engine. */
export interface WorkingCopy {
  readonly engine: UpdateEngine;
  /** Brings the copy to the state of the folder. */
  follow(files: readonly GraphFile[]): Promise<void>;
  /** Forgets what it knows of graphs that were changed here: the next time they are read anew. */
  doubt(names: Iterable<string>): void;
}

/** How a copy is kept. */
export interface CopyOptions {
  readonly base: string;
  readonly ownDefault: string | undefined;
  /** What every engine holds beside the folder, with relative IRIs. */
  readonly always: ReadonlyMap<string, readonly Quad[]>;
}

/** An empty copy, but for what every engine holds. */
export function createWorkingCopy({ base, ownDefault, always }: CopyOptions): WorkingCopy {
  const engine = createUpdateEngine({ ownDefault });
  const known = new Map<string, string>();
  for (const [name, quads] of always) engine.put(engineName(name, base), absolute(quads, base));
  return {
    engine,
    follow: async (files) => {
      const there = new Set(files.map(({ name }) => name));
      for (const name of known.keys()) {
        if (there.has(name)) continue;
        engine.remove(engineName(name, base));
        known.delete(name);
      }
      for (const file of files.filter(({ name, sha256: hash }) => known.get(name) !== hash)) {
        engine.put(engineName(file.name, base), absolute(await triplesIn(file), base));
        known.set(file.name, file.sha256);
      }
    },
    doubt: (names) => {
      for (const name of names) known.set(name, '');
    },
  };
}

/** The triples of a graph's file, relative IRIs as they are. */
export async function triplesIn({ path, name, sha256: hash }: GraphFile): Promise<Quad[]> {
  const turtle = await readFile(path).catch(() => undefined);
  // The next start quarantines it; until then nothing is built on it.
  if (!turtle || sha256(turtle) !== hash)
    throw new Failure('DATA_UNREADABLE', { where: path, reason: 'it is damaged' });
  return parseRdf(turtle.toString('utf8'), { mediaType: 'text/turtle', where: name });
}

/** Triples with their relative IRIs resolved. */
export function absolute(quads: readonly Quad[], base: string): Quad[] {
  return quads.map((quad) => resolveQuad(quad, base));
}
