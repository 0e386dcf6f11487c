import { type Answer, strange } from './body.ts';
import { createRowCutter, type Frame } from './json-rows.ts';
import { type Shape, type Shaped, shaped } from './shape.ts';
import { blankNode, literal, namedNode, type Term, triple } from './terms.ts';
import { plainValue, type Value } from './values.ts';

/** A solution: what the variables are bound to; one without a value is not there. */
export type Row = { readonly [variable: string]: Term | undefined };

/** The type that rows are declared by: `{ who: NamedNode; due?: Literal }`. */
export type RowType<T> = { readonly [K in keyof T]?: Term | undefined };

/** The rows of a query, read as they arrive; each use asks the server. */
export interface Rows<T> extends AsyncIterable<T> {
  all(): Promise<T[]>;
  /** The first row, if there is one; the others are not waited for. */
  first(): Promise<T | undefined>;
}

/** The solutions of a SELECT. */
export interface Solutions<T> extends Rows<T> {
  /** The rows with their columns in the order of the query. */
  table(): Promise<{ readonly variables: readonly string[]; readonly rows: readonly T[] }>;
  /** The rows as plain values: numbers, truth values, dates, text. */
  values(): Rows<{ readonly [K in keyof T]: Value }>;
  /** The rows as plain values of the kinds that the shape names; a row of another shape is a RowShapeError. */
  as<S extends Shape>(shape: S): Rows<Shaped<S>>;
}

export const RESULTS_JSON = 'application/sparql-results+json';

/** The solutions in the answers that `ask` gets. */
export function solutionsOf<T extends RowType<T>>(ask: () => Promise<Answer>): Solutions<T> {
  const iterate = () => readRows(ask) as AsyncGenerator<T, Frame>;
  return {
    ...rowsOf(iterate),
    table: async () => {
      const [rows, iterator] = [[] as T[], iterate()];
      for (;;) {
        const { done, value } = await iterator.next();
        if (done) return { variables: value.variables, rows };
        rows.push(value);
      }
    },
    values: () => rowsOf(() => mapped(iterate(), plain<T>)),
    as: (shape) => rowsOf(() => mapped(iterate(), (row) => shaped(row as Row, shape))),
  };
}

/** What can be done with anything that is read one by one. */
export function rowsOf<T>(iterate: () => AsyncIterable<T>): Rows<T> {
  return {
    [Symbol.asyncIterator]: () => iterate()[Symbol.asyncIterator](),
    all: async () => {
      const all: T[] = [];
      for await (const each of iterate()) all.push(each);
      return all;
    },
    first: async () => {
      for await (const each of iterate()) return each;
      return undefined;
    },
  };
}

async function* mapped<T, U>(items: AsyncIterable<T>, map: (item: T) => U): AsyncGenerator<U, void> {
  for await (const item of items) yield map(item);
}

function plain<T>(row: T): { readonly [K in keyof T]: Value } {
  const entries = Object.entries(row as Readonly<Record<string, Term>>);
  return Object.fromEntries(entries.map(([name, term]) => [name, plainValue(term)])) as { [K in keyof T]: Value };
}

async function* readRows(ask: () => Promise<Answer>): AsyncGenerator<Row, Frame> {
  const answer = await ask();
  const cutter = createRowCutter();
  let last = '';
  try {
    for await (const piece of answer.pieces()) {
      last = piece;
      for (const row of cutter.cut(piece)) yield rowOf(row);
    }
    return cutter.end();
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause;
    throw strange(answer, { text: last, reason: `holds no rows: ${cause.message}`, cause });
  }
}

function rowOf(row: unknown): Row {
  return Object.fromEntries(Object.entries(row as object).map(([name, term]) => [name, termOf(term)]));
}

/** A term of SPARQL 1.1 Query Results JSON, or of the draft for 1.2. */
function termOf(cell: unknown): Term {
  const { type, value, datatype, 'xml:lang': language, 'its:dir': direction } = (cell ?? {}) as Cell;
  if (type === 'triple' && value && typeof value === 'object') {
    return triple(termOf(value.subject), termOf(value.predicate), termOf(value.object));
  }
  if (typeof value === 'string') {
    if (type === 'uri') return namedNode(value);
    if (type === 'bnode') return blankNode(value);
    if (type === 'literal' || type === 'typed-literal') return literal(value, { datatype, language, direction });
  }
  throw new SyntaxError(`${JSON.stringify(cell)?.slice(0, 120)} is not a term.`);
}

interface Cell {
  readonly type?: string;
  readonly value?: string | { readonly subject: unknown; readonly predicate: unknown; readonly object: unknown };
  readonly datatype?: string;
  readonly 'xml:lang'?: string;
  readonly 'its:dir'?: 'ltr' | 'rtl';
}
