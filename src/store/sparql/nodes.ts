/** A node of the parser's tree, seen without its kind: what limits and columns need is common to all. */
export interface Node {
  readonly type: string;
  readonly subType?: string;
  readonly [property: string]: unknown;
}

/** Says whether a value is a node of the tree. */
export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/**
 * The node and all below it, parents before children, in the order of the text. It keeps its own stack, because
 * `a || b || c …` makes a tree as deep as the query is long.
 */
export function* nodesOf(root: unknown): Generator<Node> {
  const stack: unknown[] = [root];
  while (stack.length > 0) {
    const value = stack.pop();
    if (typeof value !== 'object' || value === null) continue;
    if (isNode(value)) yield value;
    const names = Object.keys(value);
    for (let at = names.length - 1; at >= 0; at--) {
      const name = names[at]!;
      if (name !== 'loc') stack.push((value as Record<string, unknown>)[name]);
    }
  }
}

/** The nodes of a property that holds a list of them. */
export function children(node: Node, property: string): readonly Node[] {
  const value = node[property];
  return Array.isArray(value) ? value.filter(isNode) : [];
}
