import { readdirSync, readFileSync } from 'node:fs';
import { Parser, type Quad } from 'n3';

const FOLDER = new URL('../../ontology/', import.meta.url);

/** The text of a file of the ontology folder. */
export function textOf(path: string): string {
  return readFileSync(new URL(path, FOLDER), 'utf8');
}

/** The quads of a Turtle text; blank nodes of different texts stay apart. */
export function parse(text: string, name: string): Quad[] {
  return new Parser({ format: 'text/turtle', blankNodePrefix: `_:${name}-` }).parse(text);
}

/** Every Turtle file of the ontology with its quads. */
export function ontologyFiles(): { name: string; quads: Quad[] }[] {
  const schemes = readdirSync(new URL('schemes/', FOLDER)).filter((name) => name.endsWith('.ttl'));
  const paths = ['hgov.ttl', ...schemes.sort().map((name) => `schemes/${name}`)];
  return paths.map((name) => ({ name, quads: parse(textOf(name), name.replace(/\W/g, '')) }));
}

/** The quads of hgov.ttl alone. */
export function hgovQuads(): Quad[] {
  return parse(textOf('hgov.ttl'), 'hgov');
}
