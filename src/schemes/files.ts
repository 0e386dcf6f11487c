import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where the project keeps its concept schemes. */
export const SCHEMES_DIR = fileURLToPath(new URL('../../ontology/schemes', import.meta.url));

/** The text of every scheme file of a folder, sorted by code point of the file name. */
export async function readSchemes(dir: string = SCHEMES_DIR): Promise<string[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith('.ttl')).sort();
  return Promise.all(names.map((name) => readFile(join(dir, name), 'utf8')));
}
