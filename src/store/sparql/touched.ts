import { iri, type Literal, literal } from '../../rdf/terms.ts';
import { isNode, type Node, nodesOf } from './nodes.ts';

/** The graphs that an operation can change, as absolute IRIs, '' for the default graph; `all` where only its run can tell. */
export type Touched = readonly string[] | 'all';

/** The prefixes that are declared so far. */
export type Prefixes = ReadonlyMap<string, string>;

const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/** What an operation of the parser's tree can change. */
export function touchedBy(operation: Node, prefixes: Prefixes): Touched {
  const graphs = new Set<string>();
  for (const target of targetsOf(operation)) {
    if (target === undefined) return 'all';
    const name = target === 'default' ? '' : iriOf(target, prefixes);
    if (name === undefined) return 'all';
    graphs.add(name);
  }
  return [...graphs];
}

type Target = Node | 'default' | undefined;

/** The terms that name graphs; undefined stands for any number of them. */
function* targetsOf({ subType, graph, data, insert, delete: removed, destination, source }: Node): Generator<Target> {
  const standard = isNode(graph) ? graph : 'default';
  for (const quads of [data, insert, removed].flatMap((list) => (Array.isArray(list) ? list : []))) {
    if (!isNode(quads)) continue;
    yield quads.type === 'graph' ? nodeOf(quads.graph) : standard;
  }
  if (isNode(destination)) yield referred(destination);
  // The graph that is moved is gone afterwards.
  if (subType === 'move' && isNode(source)) yield referred(source);
}

function referred({ subType, graph }: Node): Target {
  if (subType === 'default') return 'default';
  return subType === 'specific' ? nodeOf(graph) : undefined;
}

function nodeOf(value: unknown): Node | undefined {
  return isNode(value) ? value : undefined;
}

function iriOf({ subType, value, prefix }: Node, prefixes: Prefixes): string | undefined {
  if (subType !== 'namedNode' || typeof value !== 'string') return undefined;
  const full = typeof prefix === 'string' ? `${prefixes.get(prefix) ?? ''}${value}` : value;
  return ABSOLUTE.test(full) ? full : undefined;
}

/** The prefixes after the declarations that stand before an operation. */
export function declaredIn(context: unknown, before: Prefixes): Prefixes {
  const prefixes = new Map(before);
  for (const { type, subType, key, value } of Array.isArray(context) ? context.filter(isNode) : []) {
    if (type === 'contextDef' && subType === 'prefix' && isNode(value)) prefixes.set(String(key), String(value.value));
  }
  return prefixes;
}

/** What the tree alone does not tell of a text. */
export interface Spelling {
  readonly prefixes: Prefixes;
  /** The language tags as they are written, by their lower case. */
  readonly tags: ReadonlyMap<string, string>;
}

/** The literals of what an operation inserts, in the form they were written in. */
export function literalsOf({ data, insert }: Node, { prefixes, tags }: Spelling): Literal[] {
  const found: Literal[] = [];
  for (const node of nodesOf([data, insert])) {
    if (node.type !== 'term' || node.subType !== 'literal') continue;
    const { value, langOrIri } = node;
    const datatype = isNode(langOrIri) ? iriOf(langOrIri, prefixes) : undefined;
    if (typeof langOrIri === 'string') found.push(literal(String(value), tags.get(langOrIri) ?? langOrIri));
    else if (datatype !== undefined) found.push(literal(String(value), iri(datatype)));
  }
  return found;
}
