import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES_VERSION } from '../../conversion/version.ts';
import { byCodePoint } from '../../rdf/order.ts';

const BESIDE = fileURLToPath(new URL('../..', import.meta.url));
const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** All that decides what an article becomes besides its text: the rooms that conversion imports, labels and shapes. */
const FOLDERS = [
  ...['articles', 'conversion', 'grammar', 'languages', 'rdf', 'schemes', 'validation', 'vocabulary'].map((room) =>
    join(BESIDE, room),
  ),
  join(PROJECT, 'ontology/schemes'),
  join(PROJECT, 'shapes'),
];

/** One hash of everything that decides what an article becomes: with the same hash the same text gives the same graph. */
export async function converterFingerprint(folders: readonly string[] = FOLDERS): Promise<string> {
  const hash = createHash('sha256').update(RULES_VERSION);
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    for (const path of paths.toSorted(byCodePoint)) {
      const bytes = await readFile(path);
      hash.update(`\n${relative(folder, path)} ${bytes.length}\n`).update(bytes);
    }
  }
  return hash.digest('hex');
}
