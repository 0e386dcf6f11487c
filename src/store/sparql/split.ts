import type { Token } from './tokens.ts';

/** One operation of an update, cut out of its text. */
export interface OperationText {
  /** All declarations of prefixes and bases that stand before it. */
  readonly prologue: string;
  /** The operation itself, and its tokens, whose offsets are those in `body`. */
  readonly body: string;
  readonly tokens: readonly Token[];
}

/** How many tokens each declaration takes. */
const DECLARATIONS: ReadonlyMap<string, number> = new Map([
  ['PREFIX', 3],
  ['BASE', 2],
  ['VERSION', 2],
]);

/** Cuts a well-formed update at the semicolons between its operations (SPARQL 1.1 Update, grammar rule 29). */
export function splitOperations(sparql: string, tokens: readonly Token[]): OperationText[] {
  const operations: OperationText[] = [];
  let prologue = '';
  for (const piece of pieces(tokens)) {
    const [start, end] = [offsetAt(piece, sparql, declared(piece)), endOf(piece)];
    prologue += piece.length === 0 ? '' : `${sparql.slice(piece[0]!.offset, start)}\n`;
    const own = piece.slice(declared(piece));
    if (own.length === 0) continue;
    const moved = own.map(({ text, offset }) => ({ text, offset: offset - start }));
    operations.push({ prologue, body: sparql.slice(start, end), tokens: moved });
  }
  return operations;
}

function* pieces(tokens: readonly Token[]): Generator<readonly Token[]> {
  let depth = 0;
  let start = 0;
  for (const [index, { text }] of tokens.entries()) {
    if (text === '{') depth += 1;
    if (text === '}') depth -= 1;
    if (text !== ';' || depth > 0) continue;
    yield tokens.slice(start, index);
    start = index + 1;
  }
  yield tokens.slice(start);
}

/** How many tokens of a piece are declarations. */
function declared(piece: readonly Token[]): number {
  let index = 0;
  for (;;) {
    const length = DECLARATIONS.get(piece[index]?.text.toUpperCase() ?? '');
    if (length === undefined) return Math.min(index, piece.length);
    index += length;
  }
}

function offsetAt(piece: readonly Token[], sparql: string, index: number): number {
  return piece[index]?.offset ?? (piece.length === 0 ? sparql.length : endOf(piece));
}

function endOf(piece: readonly Token[]): number {
  const last = piece.at(-1);
  return last === undefined ? 0 : last.offset + last.text.length;
}
