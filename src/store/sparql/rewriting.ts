import type { OperationText } from './split.ts';
import type { Token } from './tokens.ts';

/** What an operation means beyond its text. */
export interface Rewriting {
  /**
   * The graph that holds what is written to no named graph, where the engine's default graph is the union of all: what
   * reads the default graph sees the union, what writes to it writes here.
   */
  readonly ownDefault?: string | undefined;
  /** `using-graph-uri` and `using-named-graph-uri` (SPARQL 1.1 Protocol §2.2.3). */
  readonly defaultGraphs?: readonly string[] | undefined;
  readonly namedGraphs?: readonly string[] | undefined;
}

interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const TEMPLATES = new Set(['INSERT', 'DELETE', 'DATA']);

/** The operation as the engine is to run it, with the declarations before it. */
export function rewritten({ prologue, body, tokens }: OperationText, rewriting: Rewriting): string {
  const words = tokens.map(({ text }) => text.toUpperCase());
  const { ownDefault } = rewriting;
  const isShort = words[0] === 'DELETE' && words[1] === 'WHERE';
  const pattern = isShort ? body.slice(tokens[2]!.offset) : '';
  const edits: Edit[] = [];
  if (ownDefault !== undefined && words[0] !== 'WITH') edits.push(...redirected({ tokens, words }, ownDefault));
  const using = usingOf(rewriting);
  if (using !== '' && isShort) {
    edits.push({ at: tokens[1]!.offset, length: 'WHERE'.length, text: '' });
    edits.push({ at: body.length, length: 0, text: `${using} WHERE ${pattern}` });
  } else if (using !== '') {
    const where = outside(tokens).find((index) => words[index] === 'WHERE');
    if (where !== undefined) edits.push({ at: tokens[where]!.offset, length: 0, text: `${using} ` });
  }
  return prologue + applied(body, edits);
}

function usingOf({ defaultGraphs = [], namedGraphs = [] }: Rewriting): string {
  return [
    ...defaultGraphs.map((graph) => ` USING <${graph}>`),
    ...namedGraphs.map((graph) => ` USING NAMED <${graph}>`),
  ].join('');
}

interface Words {
  readonly tokens: readonly Token[];
  readonly words: readonly string[];
}

/** Sends what an operation writes to the default graph to another. */
function* redirected({ tokens, words }: Words, graph: string): Generator<Edit> {
  for (const index of outside(tokens)) {
    const token = tokens[index]!;
    if (words[index] === 'DEFAULT') yield { at: token.offset, length: token.text.length, text: `GRAPH <${graph}>` };
    const before = words[index - 1] ?? '';
    const isTemplate = TEMPLATES.has(before) || (before === 'WHERE' && words[index - 2] === 'DELETE');
    if (token.text !== '{' || !isTemplate) continue;
    for (const [from, to] of runs({ tokens, words }, index + 1)) {
      yield { at: tokens[from]!.offset, length: 0, text: `GRAPH <${graph}> { ` };
      yield { at: tokens[to]!.offset + tokens[to]!.text.length, length: 0, text: ' }' };
    }
  }
}

/** The stretches of a template, which begins at `start`, that stand in no GRAPH. */
function* runs({ tokens, words }: Words, start: number): Generator<readonly [number, number]> {
  let from: number | undefined;
  let index = start;
  for (; tokens[index] && tokens[index]!.text !== '}'; index += 1) {
    if (words[index] === 'GRAPH') {
      if (from !== undefined) yield [from, index - 1];
      from = undefined;
      index = closing(tokens, index + 2);
      if (tokens[index + 1]?.text === '.') index += 1;
    } else from ??= index;
  }
  if (from !== undefined) yield [from, index - 1];
}

/** The brace that closes the one at an index. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]!.text === '{') depth += 1;
    if (tokens[index]!.text === '}') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length;
}

/** The tokens in no braces, and the braces that open. */
function outside(tokens: readonly Token[]): number[] {
  let depth = 0;
  return tokens.flatMap(({ text }, index) => {
    if (text === '}') depth -= 1;
    const isOutside = depth === 0 && text !== '}';
    if (text === '{') depth += 1;
    return isOutside ? [index] : [];
  });
}

/** The edits do not overlap; of two at one place the first comes first. */
function applied(text: string, edits: readonly Edit[]): string {
  const sorted = edits.map((edit, order) => ({ ...edit, order })).sort((a, b) => a.at - b.at || a.order - b.order);
  let result = '';
  let done = 0;
  for (const { at, length, text: fresh } of sorted) {
    result += text.slice(done, at) + fresh;
    done = at + length;
  }
  return result + text.slice(done);
}
