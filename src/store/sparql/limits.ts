import { Failure } from '../../errors.ts';
import { children, type Node, nodesOf } from './nodes.ts';

/** What a query may hold: each limit is far above honest queries and far below those that break the engine. */
export interface QueryLimits {
  /** UTF-8 bytes of the query. */
  readonly bytes: number;
  /** Names, signs, strings: the parser's time grows with them, and it shares its thread with all clients. */
  readonly tokens: number;
  /** Characters of a keyword or number. */
  readonly word: number;
  /** Brackets and braces within each other. */
  readonly nesting: number;
  /** Triple patterns that are joined in one group: the planner's time grows with their cube. */
  readonly patterns: number;
  /** OPTIONAL, MINUS, BIND, UNION and FILTER. */
  readonly branches: number;
  /** Operators and function calls. */
  readonly operators: number;
}

/** The limits of the public endpoint. */
export const QUERY_LIMITS: QueryLimits = {
  bytes: 65_536,
  tokens: 10_000,
  word: 256,
  nesting: 64,
  patterns: 60,
  branches: 100,
  operators: 1000,
};

/** The keywords that `branches` counts. */
export const BRANCH_WORDS: ReadonlySet<string> = new Set(['optional', 'minus', 'bind', 'union', 'filter']);
/** What is said to whoever has too many of them. */
export const BRANCHES_CALLED = 'OPTIONAL, MINUS, BIND, UNION and FILTER clauses';
const BRANCHES = new Set(['optional', 'minus', 'bind', 'filter']);

/** Refuses a parsed query that is beyond the limits. */
export function checkComplexity(query: Node, limits: QueryLimits): void {
  let patterns = 0;
  let branches = 0;
  let operators = 0;
  for (const node of nodesOf(query)) {
    if ('patterns' in node && node.subType !== 'union') patterns = Math.max(patterns, joined(node));
    if (node.type === 'pattern' && BRANCHES.has(node.subType ?? '')) branches += 1;
    if (node.subType === 'union') branches += children(node, 'patterns').length;
    if (node.type === 'expression') operators += 1;
  }
  atMost({ actual: patterns, limit: limits.patterns, what: 'triple patterns in one group' });
  atMost({ actual: branches, limit: limits.branches, what: BRANCHES_CALLED });
  atMost({ actual: operators, limit: limits.operators, what: 'operators and function calls' });
}

/** So many of what, and how many there may be. */
export interface Count {
  readonly actual: number;
  readonly limit: number;
  readonly what: string;
}

/** Refuses a number beyond its limit, naming both. */
export function atMost(count: Count): void {
  if (count.actual > count.limit) throw new Failure('QUERY_TOO_COMPLEX', { ...count });
}

/** The triple patterns that the planner orders as one: those of plain and GRAPH groups inside count with their parent's. */
function joined(group: Node): number {
  return children(group, 'patterns').reduce((sum, pattern) => {
    if (pattern.subType === 'bgp') return sum + triplesOf(pattern);
    return sum + (pattern.subType === 'group' || pattern.subType === 'graph' ? joined(pattern) : 1);
  }, 0);
}

/** A path of n steps is n triple patterns. */
function triplesOf(pattern: Node): number {
  let count = 0;
  for (const node of nodesOf(pattern)) {
    if (node.type === 'triple') count += 1;
    if (node.type === 'path') count += children(node, 'items').length - 1;
  }
  return count;
}
