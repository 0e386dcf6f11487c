import { children, isNode, type Node, nodesOf } from './nodes.ts';
import type { Token } from './tokens.ts';

/** A query as text, as tree and as tokens. */
export interface Source {
  readonly sparql: string;
  readonly tree: Node;
  readonly tokens: readonly Token[];
}

/**
 * `SELECT *` with its variables written out in the order of the text: the engine would give the columns by alphabet.
 * A query without variables stays as it is.
 */
export function nameColumns({ sparql, tree, tokens }: Source): string {
  const isWildcard = tree.subType === 'select' && children(tree, 'variables')[0]?.type === 'wildcard';
  const select = tokens.findIndex(({ text }) => text.toUpperCase() === 'SELECT');
  const star = isWildcard ? tokens.slice(select).find(({ text }) => text === '*') : undefined;
  const names = [...new Set(visible(tree))];
  if (!star || names.length === 0) return sparql;
  const columns = names.map((name) => `?${name}`).join(' ');
  // Blanks on both sides, because `SELECT*{` is a query too.
  return `${sparql.slice(0, star.offset)} ${columns} ${sparql.slice(star.offset + 1)}`;
}

/** The names that are in scope at the end of a query: not those only in FILTER or MINUS, nor hidden by a subquery. */
function* visible(query: Node): Generator<string> {
  yield* inside(query.where);
  yield* inside(query.values);
}

function* inside(pattern: unknown): Generator<string> {
  if (!isNode(pattern)) return;
  if (pattern.type === 'query') yield* projected(pattern);
  else if (pattern.subType === 'bgp' || pattern.subType === 'values') yield* variables(pattern);
  else if (pattern.subType === 'bind') yield* variables(pattern.variable);
  else if (pattern.subType !== 'filter' && pattern.subType !== 'minus') {
    yield* variables(pattern.name);
    for (const child of children(pattern, 'patterns')) yield* inside(child);
  }
}

function* projected(query: Node): Generator<string> {
  const columns = children(query, 'variables');
  if (columns[0]?.type === 'wildcard') yield* visible(query);
  else for (const column of columns) yield* variables(column.type === 'pattern' ? column.variable : column);
}

function* variables(root: unknown): Generator<string> {
  for (const { type, subType, value } of nodesOf(root)) {
    if (type === 'term' && subType === 'variable') yield String(value);
  }
}
