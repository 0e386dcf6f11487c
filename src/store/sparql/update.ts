import { Failure } from '../../errors.ts';
import type { Literal } from '../../rdf/terms.ts';
import { checkComplexity, QUERY_LIMITS, type QueryLimits } from './limits.ts';
import { isNode, type Node } from './nodes.ts';
import { readRequest } from './query.ts';
import { type Rewriting, rewritten } from './rewriting.ts';
import { splitOperations } from './split.ts';
import type { Token } from './tokens.ts';
import { declaredIn, literalsOf, type Prefixes, type Touched, touchedBy } from './touched.ts';

/** One operation of a SPARQL Update, ready for the engine. */
export interface UpdateOperation {
  /** Its text with all declarations that it may use. */
  readonly text: string;
  readonly touches: Touched;
  /** What it inserts, literal by literal, in the lexical forms of its text: the engine will have changed some. */
  readonly literals: readonly Literal[];
}

/** How an update is to be read. */
export interface UpdateOptions extends Rewriting {
  readonly limits?: QueryLimits;
}

/** Whoever may write may send much at a time, but nothing that the planner chokes on. */
export const UPDATE_LIMITS: QueryLimits = { ...QUERY_LIMITS, bytes: 1024 ** 3, tokens: 20_000_000 };

/** Reads a SPARQL 1.1 Update, refusing what does not parse, is beyond the limits, or reads from other servers. */
export function parseUpdate(sparql: string, options: UpdateOptions = {}): UpdateOperation[] {
  const { limits = UPDATE_LIMITS, ...rewriting } = options;
  const { tree, tokens } = readRequest(sparql, limits);
  if (tree.type !== 'update') throw new Failure('UPDATE_EXPECTED');
  checkComplexity(tree, limits);
  const operations = [...operationsOf(tree)];
  for (const { node } of operations) if (node.subType === 'deletewhere') checkComplexity(patternOf(node), limits);
  const tags = tagsOf(tokens);
  if (rewriting.defaultGraphs || rewriting.namedGraphs) checkDataset(operations.map(({ node }) => node));
  const texts = splitOperations(sparql, tokens);
  if (texts.length !== operations.length) throw new Error('the operations of an update were cut in the wrong places');
  return operations.map(({ node, prefixes }, index) => ({
    text: rewritten(texts[index]!, rewriting),
    touches: touchedBy(node, prefixes),
    literals: literalsOf(node, { prefixes, tags }),
  }));
}

interface Operation {
  readonly node: Node;
  readonly prefixes: Prefixes;
}

function* operationsOf({ updates }: Node): Generator<Operation> {
  let prefixes: Prefixes = new Map();
  for (const { context, operation } of Array.isArray(updates) ? (updates as Readonly<Record<string, unknown>>[]) : []) {
    prefixes = declaredIn(context, prefixes);
    if (isNode(operation)) yield { node: operation, prefixes };
  }
}

/** DELETE WHERE joins what it deletes. */
function patternOf({ data }: Node): Node {
  const quads = Array.isArray(data) ? data.filter(isNode) : [];
  return {
    type: 'pattern',
    subType: 'group',
    patterns: quads.map((each) => (each.type === 'graph' ? each.triples : each)),
  };
}

/** The language tags as they are written; the parser gives them in lower case. */
function tagsOf(tokens: readonly Token[]): ReadonlyMap<string, string> {
  const tags = tokens.filter(({ text }) => text.startsWith('@')).map(({ text }) => text.slice(1));
  return new Map(tags.map((tag) => [tag.toLowerCase(), tag]));
}

/** A request names its graphs in one way (SPARQL 1.1 Protocol §2.2.3). */
function checkDataset(operations: readonly Node[]): void {
  for (const { graph, from } of operations) {
    const clauses = isNode(from) && Array.isArray(from.clauses) ? from.clauses : [];
    if (isNode(graph) || clauses.length > 0) throw new Failure('UPDATE_DATASET');
  }
}
