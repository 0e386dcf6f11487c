import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { Failure, reasonOf } from '../errors.ts';
import { RDF_FORMATS, rdfFormat } from '../rdf/media-types.ts';
import type { Quad } from '../rdf/terms.ts';
import { parseRdf } from '../rdf/turtle.ts';

/** A file of RDF that was read but not yet parsed. */
export interface RdfFile {
  readonly path: string;
  readonly text: string;
}

/** Reads a file of RDF. */
export async function openRdfFile(path: string): Promise<RdfFile> {
  try {
    return { path, text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)) };
  } catch (cause) {
    throw new Failure('FILE_UNREADABLE', { where: path, reason: reasonOf(cause) }, cause);
  }
}

/** The quads of a file, in the form that its extension names; a name without one we know is read as Turtle. */
export function parseRdfFile({ path, text }: RdfFile): Quad[] {
  const { type: mediaType } = rdfFormat(extname(path)) ?? RDF_FORMATS.turtle;
  return parseRdf(text, { mediaType, where: path });
}
