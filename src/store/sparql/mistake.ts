import { Failure, reasonOf } from '../../errors.ts';
import { PREFIXES } from '../../rdf/prefixes.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What is wrong with a query and at which character, as far as the parser says. */
interface Mistake {
  readonly what: string;
  readonly offset: number;
}

/** Turns what a parser threw into a failure that names line and column and says what to change; lines end in `\n`. */
export function malformed(sparql: string, cause: unknown): Failure {
  const tokens = tokensOf(sparql);
  const message = reasonOf(cause);
  const { what, offset } =
    unreadable(sparql, message) ??
    misplaced(sparql, message) ??
    undeclared(tokens, message) ??
    meaningless(tokens, message);
  const before = sparql.slice(0, offset).split('\n');
  const line = before.length;
  const column = before[line - 1]!.length + 1;
  const excerpt = (sparql.split('\n')[line - 1] ?? '').trim().slice(0, 120);
  return new Failure(
    'QUERY_MALFORMED',
    { reason: `line ${line}, column ${column}: ${what}`, line, column, excerpt },
    cause,
  );
}

function unreadable(sparql: string, message: string): Mistake | undefined {
  const match = /^unexpected character: .* at offset: (\d+)/s.exec(message);
  if (!match) return undefined;
  const offset = Number(match[1]);
  const [word = ''] = /^(?:[\p{L}\p{N}_]+|.)/u.exec(sparql.slice(offset)) ?? [];
  const isQuote = word === '"' || word === "'";
  return { what: isQuote ? 'this string is never closed.' : `“${word}” has no meaning here.`, offset };
}

function misplaced(sparql: string, message: string): Mistake | undefined {
  if (!message.startsWith('Parse error')) return undefined;
  const [, line] = /^Parse error on line (\d+)\n/.exec(message) ?? [];
  const [, dashes] = /\n(-*)\^\n/.exec(message) ?? [];
  const found = /but (?:found -->|found:) '(.*)'/s.exec(message)?.[1] ?? /but found: (.*)$/s.exec(message)?.[1] ?? '';
  if (line === undefined || found === '')
    return { what: `the query ends too early${expected(message)}.`, offset: sparql.length };
  const start = sparql
    .split('\n')
    .slice(0, Number(line) - 1)
    .reduce((sum, text) => sum + text.length + 1, 0);
  return { what: `“${found}” is not expected here${expected(message)}.`, offset: start + (dashes?.length ?? 0) };
}

/** Tokens that stand for many words, by what people call them. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ...['Var1', 'Var2'].map((token) => [token, 'a variable'] as const),
  ...['IriRef', 'PNameLn', 'PNameNs'].map((token) => [token, 'an IRI'] as const),
]);

/** The parser lists every token it would take; a long list helps nobody. */
function expected(message: string): string {
  const [, single] = /Expecting --> (.*?) <--/.exec(message) ?? [];
  if (single) return `; expected “${single.trim()}”`;
  const choices = [...message.matchAll(/\[([^\]]+|\])\]/g)].map(([, choice]) => choice);
  if (choices.length === 0) return '';
  const named = new Set(choices.map((choice = '') => NAMES.get(choice) ?? `“${choice}”`));
  if (choices.length <= 4) return `; expected ${[...named].join(' or ')}`;
  return choices.includes('IriRef') ? '; expected a term or a variable' : '';
}

function undeclared(tokens: readonly Token[], message: string): Mistake | undefined {
  const [, prefix] = /^Unknown prefix: (.*)$/s.exec(message) ?? [];
  if (prefix === undefined) return undefined;
  const iri = (PREFIXES as Readonly<Record<string, string>>)[prefix];
  const advice = iri?.includes('://') ? iri : '…';
  const offset = tokens.find(({ text }) => text.startsWith(`${prefix}:`))?.offset ?? 0;
  return { what: `the prefix ${prefix}: is not declared. Add PREFIX ${prefix}: <${advice}>.`, offset };
}

/** Rules beyond the grammar, such as a variable bound twice, come without a place: the last use of the name is taken. */
function meaningless(tokens: readonly Token[], message: string): Mistake {
  const [, name] = /(?:\(\?|^Variable )(\w+)(?:\)| used)/.exec(message) ?? [];
  const offset = tokens.findLast(({ text }) => name !== undefined && text === `?${name}`)?.offset ?? 0;
  const known = message.includes('not allowed in projection')
    ? 'a variable after SELECT is neither grouped nor aggregated'
    : message;
  const short = known.split('\n', 1)[0]!.slice(0, 200);
  return { what: short.endsWith('.') ? short : `${short}.`, offset };
}
