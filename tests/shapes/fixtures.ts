import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { readShapes } from '../../src/validation/shapes.ts';

const HERE = new URL('./', import.meta.url);

/** The folder of the shapes. */
export const SHAPES_FOLDER = fileURLToPath(new URL('../../shapes/', HERE));
/** All shapes of the project. */
export const shapes = await readShapes(SHAPES_FOLDER);

/** The triples of a Turtle file, given relative to this folder. */
export function turtle(path: string): Quad[] {
  return parseRdf(readFileSync(new URL(path, HERE), 'utf8'), { mediaType: 'text/turtle', where: path });
}

/** One graph that conforms, or one fault and the local names of the shapes that it breaks. */
export interface Fixture {
  readonly folder: string;
  readonly file: string;
  readonly expects: readonly string[];
}

/** The folders of graphs, one for each file of shapes. */
export const folders = readdirSync(HERE, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

/** All graphs whose name begins with the word. */
export function fixtures(kind: 'valid' | 'invalid'): Fixture[] {
  return folders.flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, HERE))
      .filter((file) => file.startsWith(`${kind}-`))
      .sort()
      .map((file) => ({ folder, file, expects: expectationsOf(`${folder}/${file}`) })),
  );
}

function expectationsOf(path: string): string[] {
  const [, names = ''] = /^# expects: (.+)$/m.exec(readFileSync(new URL(path, HERE), 'utf8')) ?? [];
  return names.split(' ').filter((name) => name !== '');
}
