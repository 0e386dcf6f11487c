import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, reasonOf } from '../errors.ts';
import { byCodePoint } from '../rdf/order.ts';
import type { Quad } from '../rdf/terms.ts';
import { parseRdf } from '../rdf/turtle.ts';

/** The shapes of a folder, from all its Turtle files in the order of their names. */
export async function readShapes(folder: string): Promise<Quad[]> {
  const texts = await readTurtles(folder);
  // A gate without shapes would let everything through.
  if (texts.length === 0) throw new Failure('SHAPES_UNREADABLE', { where: folder, reason: 'it holds no .ttl file' });
  return texts.flatMap(({ where, text }) => parseRdf(text, { mediaType: 'text/turtle', where }));
}

async function readTurtles(folder: string): Promise<{ readonly where: string; readonly text: string }[]> {
  try {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.ttl')).sort(byCodePoint);
    return await Promise.all(
      names.map(async (name) => ({ where: name, text: await readFile(join(folder, name), 'utf8') })),
    );
  } catch (cause) {
    throw new Failure('SHAPES_UNREADABLE', { where: folder, reason: reasonOf(cause) }, cause);
  }
}
