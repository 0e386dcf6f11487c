import { Failure } from '../../errors.ts';

/** A term in SPARQL 1.1 Query Results JSON (§3.2.2). */
export type ResultTerm =
  | { readonly type: 'uri'; readonly value: string }
  | { readonly type: 'bnode'; readonly value: string }
  | { readonly type: 'literal'; readonly value: string; readonly datatype?: string; readonly language?: string };

/** The results of a SELECT or an ASK. */
export type Results =
  | { readonly kind: 'boolean'; readonly value: boolean }
  | {
      readonly kind: 'rows';
      readonly names: readonly string[];
      readonly rows: readonly Readonly<Record<string, ResultTerm>>[];
    };

/** Reads SPARQL 1.1 Query Results JSON; whatever is not that is STORE_BROKEN. */
export function readResults(text: string): Results {
  const document = parsed(text);
  const { head, results, boolean } = isRecord(document) ? document : ({} as Json);
  if (typeof boolean === 'boolean') return { kind: 'boolean', value: boolean };
  const names = isRecord(head) ? (head.vars ?? []) : undefined;
  const bindings = isRecord(results) ? results.bindings : undefined;
  if (!Array.isArray(names) || !names.every((name) => typeof name === 'string') || !Array.isArray(bindings))
    throw broken('JSON without head and results');
  return { kind: 'rows', names, rows: bindings.map(rowOf) };
}

/** The failure for an answer that cannot be read. */
export function broken(reason: string, cause?: unknown): Failure {
  return new Failure('STORE_BROKEN', { reason, setting: 'STORE_URL' }, cause);
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw broken('JSON that is cut off or malformed', cause);
  }
}

function rowOf(binding: unknown): Record<string, ResultTerm> {
  if (!isRecord(binding)) throw broken('JSON with a row that is none');
  const terms = Object.entries(binding).filter(([, term]) => term !== null);
  return Object.fromEntries(terms.map(([name, term]) => [name, termOf(term)]));
}

function termOf(term: unknown): ResultTerm {
  const { type, value, datatype, ...more } = isRecord(term) ? term : ({} as Json);
  if (typeof value !== 'string') throw broken(`JSON with a term of type ${String(type).slice(0, 30)}`);
  if (type === 'uri' || type === 'bnode') return { type, value };
  // `typed-literal` is how some servers still write it, from before the standard.
  if (type !== 'literal' && type !== 'typed-literal')
    throw broken(`JSON with a term of type ${String(type).slice(0, 30)}`);
  const language = more['xml:lang'];
  if (typeof language === 'string' && language !== '') return { type: 'literal', value, language };
  return { type: 'literal', value, ...(typeof datatype === 'string' ? { datatype } : {}) };
}
