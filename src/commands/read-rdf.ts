import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Failure, reasonOf } from '../errors.ts';
import { RDF_FORMATS, rdfFormat } from '../rdf/media-types.ts';
import type { Quad } from '../rdf/terms.ts';
import { parseRdf } from '../rdf/turtle.ts';

/** The quads of a file, in the form that its extension names; a name without one we know is read as Turtle. */
export async function readRdfFile(path: string): Promise<Quad[]> {
  const { type: mediaType } = rdfFormat(extname(path)) ?? RDF_FORMATS.turtle;
  return parseRdf(await textOf(path), { mediaType, where: path });
}

async function textOf(path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    throw new Failure('FILE_UNREADABLE', { where: path, reason: reasonOf(cause) }, cause);
  }
}
