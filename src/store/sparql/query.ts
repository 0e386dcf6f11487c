import { Parser } from '@traqula/parser-sparql-1-2';
import { Failure } from '../../errors.ts';
import { nameColumns } from './columns.ts';
import { atMost, BRANCH_WORDS, BRANCHES_CALLED, checkComplexity, QUERY_LIMITS, type QueryLimits } from './limits.ts';
import { malformed } from './mistake.ts';
import { type Node, nodesOf } from './nodes.ts';
import { countOf, longestWord, nestingOf, type Token, tokensOf } from './tokens.ts';

/** The four forms of query. */
export type QueryForm = 'SELECT' | 'ASK' | 'CONSTRUCT' | 'DESCRIBE';

/** A query that may be run. */
export interface ParsedQuery {
  /** The text for the engine, `SELECT *` written out. */
  readonly sparql: string;
  readonly form: QueryForm;
  /** Two runs over the same data may differ: RAND, NOW, UUID, STRUUID or BNODE. */
  readonly isVolatile: boolean;
}

const VOLATILE = new Set(['rand', 'now', 'uuid', 'struuid', 'bnode']);

let parser: Parser | undefined;

/** Builds the parser, which takes 0.2 s: at a start there is time for it, in a query there is not. */
export function warmParser(): Parser {
  parser ??= new Parser({ lexerConfig: { positionTracking: 'full' } });
  return parser;
}

/** A request as tokens and as tree, within the limits of its text, that reads from no other server. */
export interface ReadRequest {
  readonly tokens: readonly Token[];
  readonly tree: Node;
}

/** Reads a query or an update. */
export function readRequest(sparql: string, limits: QueryLimits): ReadRequest {
  const bytes = Buffer.byteLength(sparql);
  if (bytes > limits.bytes) throw new Failure('BODY_TOO_LARGE', { limit: limits.bytes });
  const tokens = tokensOf(sparql);
  atMost({ actual: tokens.length, limit: limits.tokens, what: 'tokens' });
  atMost({ actual: longestWord(tokens), limit: limits.word, what: 'characters in one word' });
  atMost({ actual: nestingOf(tokens), limit: limits.nesting, what: 'levels of nesting' });
  // Counted again in the tree, which knows better; but a parser that never starts is the fastest.
  atMost({ actual: countOf(tokens, BRANCH_WORDS), limit: limits.branches, what: BRANCHES_CALLED });
  const tree = treeOf(sparql, limits);
  checkReach(tree);
  return { tokens, tree };
}

/** Reads a query, refusing what does not parse, is beyond the limits, writes, or reads from other servers. */
export function parseQuery(sparql: string, limits: QueryLimits = QUERY_LIMITS): ParsedQuery {
  const { tokens, tree } = readRequest(sparql, limits);
  if (tokens.length === 0) throw new Failure('QUERY_MISSING');
  // Declarations and nothing more are an empty update to the parser.
  if (tree.type === 'update' && !hasOperation(tree)) throw malformed(sparql, new Error('Parse error'));
  if (tree.type === 'update') throw new Failure('READ_ONLY');
  checkComplexity(tree, limits);
  return {
    sparql: nameColumns({ sparql, tree, tokens }),
    form: String(tree.subType).toUpperCase() as QueryForm,
    isVolatile: Array.from(nodesOf(tree)).some(({ operator }) => VOLATILE.has(String(operator))),
  };
}

function treeOf(sparql: string, limits: QueryLimits): Node {
  // It counts a carriage return and a line feed as two lines.
  const text = sparql.replace(/\r\n?/g, '\n');
  try {
    return warmParser().parse(text) as unknown as Node;
  } catch (cause) {
    if (cause instanceof RangeError) {
      const slots = { actual: 'too many', what: 'levels of nesting', limit: limits.nesting };
      throw new Failure('QUERY_TOO_COMPLEX', slots, cause);
    }
    throw malformed(text, cause);
  }
}

function hasOperation({ updates }: Node): boolean {
  return Array.isArray(updates) && updates.some(({ operation }) => operation !== undefined);
}

/** SERVICE and LOAD would let a stranger use this machine to reach others; they are refused before anything runs. */
function checkReach(tree: Node): void {
  for (const { type, subType } of nodesOf(tree)) {
    if (type === 'pattern' && subType === 'service') throw new Failure('SERVICE_FORBIDDEN', { what: 'SERVICE' });
    if (type === 'updateOperation' && subType === 'load') throw new Failure('SERVICE_FORBIDDEN', { what: 'LOAD' });
  }
}
