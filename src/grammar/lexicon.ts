import type { SpanType } from './span.ts';
import { type Token, type Tokeniser, tokenise } from './tokens.ts';
import { numbered, numberOf } from './word-numbers.ts';

/** What a phrase of the lexicon means. `cased`: only when the text capitalises it. */
export interface Meaning {
  readonly type: SpanType;
  readonly value: string;
  readonly cased?: boolean;
}

interface Node {
  /** Tells the pairs of a node and its next word apart in the sieve. */
  readonly id: number;
  /** By the number of the next word; none where the longest phrases end. */
  next: Map<number, Node> | undefined;
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

/** One bit for each step from a node to a word, under a number made of both: nearly all words lead nowhere, and this tells so without a search. */
const STEPS = 1 << 16;
const stepOf = (id: number, word: number): number =>
  (Math.imul(id, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b)) >>> STEP_SHIFT;
const STEP_SHIFT = 16;

/** How many words "thành phố Hồ Chí Minh" has at the least: one for what it is, and a name. */
const WITH_KIND = 3;

/** Whether the words from one token to another are written as their meaning is: a name in capitals, also behind "thành phố"; the two words of "giao Ban" are no event, "Ban" begins a name. */
function isSpelled({ cased, type }: Meaning, tokens: readonly Token[], from: number, to: number): boolean {
  if ((tokens[from] as Token).word.capitalised) return true;
  const isLastCapital = (tokens[to] as Token).word.capitalised;
  if (cased) return type === 'place' && isLastCapital && to - from + 1 >= WITH_KIND;
  return !(isLastCapital && to === from + 1 && (type === 'event' || type === 'verb'));
}

/** An empty lexicon. The first meaning of a phrase stays: add what matters more first. */
export function createLexicon(tokensOf: Tokeniser = tokenise): Lexicon {
  let nodes = 0;
  const emptyNode = (): Node => ({ id: nodes++, next: undefined, meaning: undefined });
  /** Where phrases begin, by the number of their first word. */
  const first: (Node | undefined)[] = [];
  const sieve = new Uint32Array(STEPS >> 5);
  const after = ({ id, next }: Node, word: number): Node | undefined => {
    const step = stepOf(id, word);
    return ((sieve[step >> 5] as number) & (1 << (step & 31))) === 0 ? undefined : next?.get(word);
  };
  const begun = (word: number): Node => {
    // Without holes: V8 looks into an array that has any as into a map.
    while (first.length <= word) first.push(undefined);
    first[word] ??= emptyNode();
    return first[word];
  };
  const grown = (node: Node, word: number): Node => {
    const step = stepOf(node.id, word);
    sieve[step >> 5] = (sieve[step >> 5] as number) | (1 << (step & 31));
    node.next ??= new Map();
    const next = node.next.get(word) ?? emptyNode();
    node.next.set(word, next);
    return next;
  };
  return {
    nextFrom(tokens, index, end) {
      let at = index;
      while (at < end && first[numberOf((tokens[at] as Token).word)] === undefined) at++;
      return at;
    },
    add(phrase, meaning) {
      let node: Node | undefined;
      for (const { word } of tokensOf(phrase)) node = node ? grown(node, numbered(word)) : begun(numbered(word));
      if (node) node.meaning ??= meaning;
    },
    longestAt(tokens, index, end = tokens.length) {
      let node = index < end ? first[numberOf((tokens[index] as Token).word)] : undefined;
      let best: Match | undefined;
      for (let at = index; node; ) {
        if (node.meaning && isSpelled(node.meaning, tokens, index, at))
          best = { meaning: node.meaning, length: at - index + 1 };
        at++;
        node = at < end ? after(node, numberOf((tokens[at] as Token).word)) : undefined;
      }
      return best;
    },
  };
}
