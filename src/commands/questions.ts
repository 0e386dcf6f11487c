import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure } from '../errors.ts';
import { PREFIXES } from '../rdf/prefixes.ts';
import { iri, literal, type NamedNode, type Quad, quad } from '../rdf/terms.ts';
import { resolveIri } from '../store/base.ts';
import { rdf, rdfs, schema, sh, xsd } from '../vocabulary/index.ts';

/** A question that the data answers: a query in a file whose first lines are its title and description. */
export interface Question {
  readonly name: string;
  readonly title: string;
  /** The title in further languages, by their tags. */
  readonly titles: Readonly<Record<string, string>>;
  readonly description: string;
  /** The query without those lines. */
  readonly sparql: string;
  /** A good dataset has no answer to it. */
  readonly isCheck: boolean;
}

const HEADER = /^# title: (.+)\n((?:# title@[a-z]+: .+\n)*)# description: (.+)\n(# check: .+\n)?/;

/** Reads a question from its file. */
export async function readQuestion(path: string): Promise<Question> {
  const text = await readFile(path, 'utf8');
  const [header, title, others = '', description, check] = HEADER.exec(text) ?? [];
  if (header === undefined || title === undefined || description === undefined)
    throw new Failure('FILE_UNREADABLE', {
      where: path,
      reason: 'it does not begin with “# title:” and “# description:”',
    });
  const sparql = text.slice(header.length);
  const titles = Object.fromEntries(
    Array.from(others.matchAll(/^# title@([a-z]+): (.+)$/gm), ([, tag, words]) => [tag, words]),
  );
  return { name: basename(path, '.rq'), title, titles, description, sparql, isCheck: check !== undefined };
}

/** What SHACL calls a query of each form, and the property that holds its text; DESCRIBE has no name there. */
const EXECUTABLE: Readonly<Record<string, readonly [type: NamedNode, text: NamedNode]>> = {
  SELECT: [sh.SPARQLSelectExecutable, sh.select],
  ASK: [sh.SPARQLAskExecutable, sh.ask],
  CONSTRUCT: [sh.SPARQLConstructExecutable, sh.construct],
};

const DECLARATIONS = 'id/prefixes';

/** The questions as executables of SHACL, which editors of SPARQL offer, and the prefixes to ask more with. */
export function questionQuads(questions: readonly Question[], baseIri: string): Quad[] {
  return [...questions.filter(({ isCheck }) => !isCheck).flatMap(executable), ...declarations(baseIri)];
}

function executable({ name, title, titles, description, sparql }: Question): Quad[] {
  const subject = iri(`${PREFIXES.query}${name}`);
  // The parser would take longer than everything else at a start; in our files the form begins a line.
  const [type, text] = EXECUTABLE[/^(?:SELECT|ASK|CONSTRUCT)\b/m.exec(sparql)?.[0] ?? ''] ?? [];
  if (!type || !text) return [];
  return [
    quad(subject, rdf.type, sh.SPARQLExecutable),
    quad(subject, rdf.type, type),
    ...Object.entries({ en: title, ...titles }).map(([tag, words]) => quad(subject, rdfs.label, literal(words, tag))),
    quad(subject, rdfs.comment, literal(description, 'en')),
    quad(subject, text, literal(sparql)),
    quad(subject, sh.prefixes, iri(DECLARATIONS)),
    quad(subject, schema.target, iri('sparql')),
  ];
}

/** Namespaces are literals, which nothing resolves: ours are written out below the base. */
function declarations(baseIri: string): Quad[] {
  const all = iri(DECLARATIONS);
  return [
    quad(all, rdfs.label, literal('prefixes of the queries', 'en')),
    ...Object.entries(PREFIXES).flatMap(([prefix, namespace]) => {
      const one = iri(`${DECLARATIONS}#${prefix}`);
      return [
        quad(all, sh.declare, one),
        quad(one, sh.prefix, literal(prefix)),
        quad(one, sh.namespace, literal(resolveIri(namespace, baseIri), xsd.anyURI)),
      ];
    }),
  ];
}
