import { DOMParser } from 'linkedom';
import type { Quad, Term } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

const XSD = 'http://www.w3.org/2001/XMLSchema#';
const RS = 'http://www.w3.org/2001/sw/DataAccess/tests/result-set#';

/** One solution or triple: each name with its value, terms written so that equal ones are equal strings. */
export type Row = Readonly<Record<string, string>>;

/** A parsed result: rows, or the answer of an ASK. */
export type Result = { readonly rows: readonly Row[] } | { readonly boolean: boolean };

/** A term as a string: numbers and truth by value, so that `1.0` and `01.0` are equal; blank nodes begin with `_:`. */
function written(kind: string, value: string, { datatype = '', language = '' } = {}): string {
  if (kind === 'bnode' || kind === 'BlankNode') return `_:${value}`;
  if (kind === 'uri' || kind === 'NamedNode') return `<${value}>`;
  if (language) return `"${value}"@${language.toLowerCase()}`;
  const type = datatype && datatype !== `${XSD}string` ? `^^${datatype}` : '';
  if (type.endsWith('#boolean')) return `"${value === '1' || value === 'true'}"${type}`;
  return `"${/^\^\^.*#(?:integer|decimal|double|float)$/.test(type) && value !== '' ? Number(value) : value}"${type}`;
}

const ofTerm = (term: Term): string =>
  term.termType === 'Literal'
    ? written('literal', term.value, { datatype: term.datatype.value, language: term.language })
    : written(term.termType, term.value);

/** Reads SPARQL Query Results JSON. */
export function fromJson(text: string): Result {
  const { boolean, results } = JSON.parse(text);
  if (boolean !== undefined) return { boolean };
  type Cell = {
    readonly type: string;
    readonly value: string;
    readonly datatype?: string;
    readonly 'xml:lang'?: string;
  };
  return {
    rows: (results.bindings as Record<string, Cell>[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, { type, value, datatype, 'xml:lang': language }]) => [
          name,
          written(type, value, { ...(datatype ? { datatype } : {}), ...(language ? { language } : {}) }),
        ]),
      ),
    ),
  };
}

/** Reads SPARQL Query Results CSV, which knows text and blank nodes alone. */
export function fromCsv(text: string): Result {
  const [head = [], ...lines] = [...text.matchAll(/(?:^|\n)(?!$)([^\n]*(?:"[^"]*"[^\n]*)*)/g)].map(([, line = '']) =>
    [...line.replace(/\r$/, '').matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
      ([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain,
    ),
  );
  return { rows: lines.map((cells) => rowOf(head, cells)) };
}

/** Reads SPARQL Query Results TSV, whose terms are those of Turtle. */
export function fromTsv(text: string): Result {
  const [head = [], ...lines] = text
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t'));
  const termOf = (cell: string): string => {
    const [parsed] = parseRdf(`<urn:s> <urn:p> ${cell} .`, { mediaType: 'text/turtle', where: cell });
    return cell.startsWith('_:') ? cell : ofTerm(parsed?.object as Term);
  };
  const names = head.map((name) => name.replace(/^\?/, ''));
  return { rows: lines.map((cells) => rowOf(names, cells, termOf)) };
}

/** A row of what its cells say; an empty one binds nothing. */
function rowOf(names: readonly string[], cells: readonly string[], termOf = (cell: string) => cell): Row {
  const pairs = names.map((name, column) => [name, cells[column] ?? ''] as const);
  return Object.fromEntries(pairs.filter(([, cell]) => cell !== '').map(([name, cell]) => [name, termOf(cell)]));
}

/** Reads SPARQL Query Results XML. */
export function fromXml(text: string): Result {
  const document = new DOMParser().parseFromString(text, 'text/xml') as unknown as Element;
  const boolean = document.querySelector('boolean')?.textContent;
  if (boolean) return { boolean: boolean.trim() === 'true' };
  return {
    rows: [...document.querySelectorAll('result')].map((result) =>
      Object.fromEntries(
        [...result.querySelectorAll('binding')].map((binding) => {
          const value = binding.querySelector('uri, bnode, literal') as Element;
          const [datatype, language] = [value.getAttribute('datatype'), value.getAttribute('xml:lang')];
          return [
            binding.getAttribute('name') ?? '',
            written(value.localName, value.textContent ?? '', {
              ...(datatype ? { datatype } : {}),
              ...(language ? { language } : {}),
            }),
          ];
        }),
      ),
    ),
  };
}

interface Element {
  readonly localName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelector(selector: string): Element | null;
  querySelectorAll(selector: string): Iterable<Element>;
}

/** Reads a graph as rows of three, or the result set that it describes. */
export function fromTurtle(text: string, where: string): Result {
  const quads = parseRdf(text, { mediaType: 'text/turtle', where, base: where });
  const of = (subject: Term | undefined, name: string): Quad['object'][] =>
    quads
      .filter((q) => subject !== undefined && q.subject.equals(subject) && q.predicate.value === `${RS}${name}`)
      .map(({ object }) => object);
  const set = quads.find(({ object }) => object.value === `${RS}ResultSet`)?.subject;
  if (!set)
    return {
      rows: quads.map(({ subject: s, predicate: p, object: o }) => ({ s: ofTerm(s), p: ofTerm(p), o: ofTerm(o) })),
    };
  const [boolean] = of(set, 'boolean');
  if (boolean) return { boolean: boolean.value === 'true' };
  return {
    rows: of(set, 'solution').map((solution) =>
      Object.fromEntries(
        of(solution, 'binding').map((binding) => [
          of(binding, 'variable')[0]?.value ?? '',
          ofTerm(of(binding, 'value')[0] as Term),
        ]),
      ),
    ),
  };
}

/** Whether two results are the same but for the names of blank nodes and the order of rows. */
export function areAlike(a: Result, b: Result): boolean {
  if ('boolean' in a || 'boolean' in b) return JSON.stringify(a) === JSON.stringify(b);
  return a.rows.length === b.rows.length && matched([...a.rows], [...b.rows], new Map());
}

/** Pairs the rows one by one; a blank node keeps its partner. Takes back what leads nowhere. */
function matched(wanted: readonly Row[], found: readonly Row[], names: ReadonlyMap<string, string>): boolean {
  const [first, ...rest] = wanted;
  if (!first) return true;
  return found.some((row, at) => {
    const paired = pairing(first, row, names);
    return paired !== undefined && matched(rest, found.toSpliced(at, 1), paired);
  });
}

function pairing(a: Row, b: Row, names: ReadonlyMap<string, string>): ReadonlyMap<string, string> | undefined {
  if (Object.keys(a).length !== Object.keys(b).length) return undefined;
  const paired = new Map(names);
  for (const [name, value] of Object.entries(a)) {
    const other = b[name];
    if (!value.startsWith('_:') || !other?.startsWith('_:')) {
      if (value !== other) return undefined;
    } else if ((paired.get(`a${value}`) ?? other) !== other || (paired.get(`b${other}`) ?? value) !== value)
      return undefined;
    else paired.set(`a${value}`, other).set(`b${other}`, value);
  }
  return paired;
}
