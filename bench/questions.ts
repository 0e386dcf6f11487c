import { readdir, readFile } from 'node:fs/promises';
import { inProject } from '../src/commands/project.ts';

/** A question of data/queries, its relative IRIs standing below a base that every engine is told. */
export interface Question {
  readonly name: string;
  readonly sparql: string;
}

/** How new a text is to whoever is asked; a prefix that is not used changes nothing for an engine but the text. */
export const NEWNESS = {
  /** Nobody has sent anything of this shape: a name is new. */
  shape: (sparql: string) => `PREFIX n000000000: <urn:n>\n${sparql}`,
  /** A text that is known, but for a value. */
  value: (sparql: string) => `PREFIX n: <urn:n000000000>\n${sparql}`,
  /** Asked before, letter by letter. */
  none: (sparql: string) => sparql,
} as const;

/** The questions of the project in the order of their names. */
export async function questionsBelow(baseIri: string): Promise<Question[]> {
  const names = (await readdir(inProject('data/queries'))).filter((name) => name.endsWith('.rq')).sort();
  const read = async (name: string) => readFile(inProject(`data/queries/${name}`), 'utf8');
  return Promise.all(names.map(async (name) => ({ name, sparql: `BASE <${baseIri}>\n${await read(name)}` })));
}

/** A request by GET as it goes over the wire; with a query it asks for SPARQL's JSON. */
export function requestFor(path: string, sparql?: string): string {
  const target = sparql === undefined ? path : `${path}?query=${encodeURIComponent(sparql)}`;
  return `GET ${target} HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: application/sparql-results+json\r\n\r\n`;
}
