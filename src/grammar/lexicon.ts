import type { SpanType } from './span.ts';
import { type Token, type Tokeniser, tokenise } from './tokens.ts';
import type { Word } from './words.ts';

/** What a phrase of the lexicon means. `cased`: only when the text capitalises it. */
export interface Meaning {
  readonly type: SpanType;
  readonly value: string;
  readonly cased?: boolean;
}

interface Node {
  /** Tells the pairs of a node and its next word apart in the sieve. */
  readonly id: number;
  /** None where the longest phrases end. */
  next: Map<string, Node> | undefined;
  meaning: Meaning | undefined;
}

/** The longest phrase that begins at a token. */
export interface Match {
  readonly meaning: Meaning;
  /** How many tokens it covers. */
  readonly length: number;
}

/** A word trie: the longest known phrase at a token in time of its own length, whatever the lexicon's size. */
export interface Lexicon {
  add(phrase: string, meaning: Meaning): void;
  /** The longest phrase from a token on, that ends before another one. */
  longestAt(tokens: readonly Token[], index: number, end?: number): Match | undefined;
  /** The first token from one on that may begin a phrase; `end` if none does: most words begin none, and this passes them quickly. */
  nextFrom(tokens: readonly Token[], index: number, end: number): number;
}

/** One bit for each step from a node to a word, under a sum of both: nearly all words lead nowhere, and this tells so without a search. */
const STEPS = 1 << 16;
const stepOf = ({ id }: Node, { sum }: Word): number => (Math.imul(id, 0x9e3779b1) ^ sum) & (STEPS - 1);

/** Whether a phrase is written as its meaning is: a name in capitals; the two words of "giao Ban" are no event, "Ban" begins a name. */
const isSpelled = ({ cased, type }: Meaning, first: Token, second: Token | undefined): boolean =>
  first.word.capitalised || (!cased && !(second?.word.capitalised && (type === 'event' || type === 'verb')));

/** An empty lexicon. The first meaning of a phrase stays: add what matters more first. */
export function createLexicon(tokensOf: Tokeniser = tokenise): Lexicon {
  let nodes = 0;
  const emptyNode = (): Node => ({ id: nodes++, next: undefined, meaning: undefined });
  const root = emptyNode();
  const sieve = new Uint32Array(STEPS >> 5);
  const after = (node: Node, word: Word): Node | undefined => {
    const step = stepOf(node, word);
    return ((sieve[step >> 5] as number) & (1 << (step & 31))) === 0 ? undefined : node.next?.get(word.key);
  };
  const grow = (node: Node, word: Word): Node => {
    const step = stepOf(node, word);
    sieve[step >> 5] = (sieve[step >> 5] as number) | (1 << (step & 31));
    node.next ??= new Map();
    const next = node.next.get(word.key) ?? emptyNode();
    node.next.set(word.key, next);
    return next;
  };
  /** Whether some phrase may begin with a word: the sieve alone. */
  const mayBegin = (word: Word): boolean => {
    const step = stepOf(root, word);
    return ((sieve[step >> 5] as number) & (1 << (step & 31))) !== 0;
  };
  return {
    nextFrom(tokens, index, end) {
      let at = index;
      while (at < end && !mayBegin((tokens[at] as Token).word)) at++;
      return at;
    },
    add(phrase, meaning) {
      let node = root;
      for (const { word } of tokensOf(phrase)) node = grow(node, word);
      if (node !== root) node.meaning ??= meaning;
    },
    longestAt(tokens, index, end = tokens.length) {
      let node: Node | undefined = root;
      let best: Match | undefined;
      for (let at = index; at < end; at++) {
        node = after(node, (tokens[at] as Token).word);
        if (!node) break;
        if (node.meaning && isSpelled(node.meaning, tokens[index] as Token, at === index + 1 ? tokens[at] : undefined))
          best = { meaning: node.meaning, length: at - index + 1 };
      }
      return best;
    },
  };
}
