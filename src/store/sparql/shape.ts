import type { QueryLimits } from './limits.ts';
import { type ParsedQuery, parseQuery } from './query.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What is remembered of queries by their shape; a `Map` will do. */
export interface Shapes {
  get(letters: string): Shape | undefined;
  set(letters: string, shape: Shape): unknown;
}

/** What all queries of one shape have in common: whatever the parser finds, but for the values. */
export interface Shape extends Omit<ParsedQuery, 'sparql'> {
  /** The columns that take the place of a `*`, and which token that is. */
  readonly columns?: { readonly star: number; readonly text: string };
}

/** Reads a query as `parseQuery` does, but each shape only once: the parser takes as long as many a query runs. */
export function parseByShape(
  sparql: string,
  { limits, shapes }: { readonly limits: QueryLimits; readonly shapes: Shapes },
): ParsedQuery {
  // Also what is too long for the work below.
  if (Buffer.byteLength(sparql) > limits.bytes) return parseQuery(sparql, limits);
  const tokens = tokensOf(sparql);
  const letters = lettersOf(sparql, tokens);
  const known = shapes.get(letters);
  if (known) return queryOf(sparql, tokens, known);
  const parsed = parseQuery(sparql, limits);
  shapes.set(letters, shapeOf(parsed, { sparql, tokens }));
  return parsed;
}

/** IRIs and strings without escapes: another of the kind changes the meaning, and neither structure nor validity. */
const IRI = /^<[^\p{Cc}]*>$/u;
const STRING = /^(?:"[^"\\]*"|'[^'\\]*')$/;
const INTEGER = /^\d+$/;

/** The query with its values left out and all that separates tokens made one blank. */
function lettersOf(sparql: string, tokens: readonly Token[]): string {
  let letters = '';
  let end = 0;
  let before = '';
  for (const { text, offset } of tokens) {
    // `< =` and `<=` are not the same.
    if (offset > end && letters !== '') letters += ' ';
    letters += before.toUpperCase() === 'VERSION' ? text : withoutValue(text, sparql[offset + text.length]);
    end = offset + text.length;
    before = text;
  }
  return letters;
}

function withoutValue(text: string, next: string | undefined): string {
  if (INTEGER.test(text)) return '0';
  if (IRI.test(text)) return '<>';
  // Another quote behind might make it a long string to some readers.
  return STRING.test(text) && next !== '"' && next !== "'" ? '""' : text;
}

interface Source {
  readonly sparql: string;
  readonly tokens: readonly Token[];
}

function shapeOf({ sparql: written, form, isVolatile }: ParsedQuery, { sparql, tokens }: Source): Shape {
  const star = tokens.findIndex(({ text, offset }) => text === '*' && written[offset] !== '*');
  const place = tokens[star];
  if (written === sparql || !place) return { form, isVolatile };
  const behind = sparql.length - place.offset - 1;
  return { form, isVolatile, columns: { star, text: written.slice(place.offset, written.length - behind) } };
}

function queryOf(sparql: string, tokens: readonly Token[], { form, isVolatile, columns }: Shape): ParsedQuery {
  const place = columns && tokens[columns.star];
  if (!place) return { sparql, form, isVolatile };
  const written = `${sparql.slice(0, place.offset)}${columns.text}${sparql.slice(place.offset + 1)}`;
  return { sparql: written, form, isVolatile };
}
