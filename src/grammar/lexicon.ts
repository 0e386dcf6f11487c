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
  /** None where the longest phrases end: most do after a word or two, and no search tells so. */
  next: Map<string, Node> | undefined;
  /** One bit for the words of each kind of sum that can follow: few can, so that most words need no search. */
  following: number;
  meaning: Meaning | undefined;
}

const emptyNode = (): Node => ({ next: undefined, following: 0, meaning: undefined });

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
}

/** Most words begin no phrase: by the sums of those that do this tells without a search. */
const FIRST_WORDS = 1 << 16;
/** The bit that stands for a word among those that can follow another one. */
const bitOf = ({ sum }: Word): number => 1 << (sum & 31);

/** What a word leads to from a node; nothing mostly. */
const after = ({ following, next }: Node, word: Word): Node | undefined =>
  (following & bitOf(word)) === 0 ? undefined : next?.get(word.key);

/** An empty lexicon. The first meaning of a phrase stays: add what matters more first. */
export function createLexicon(tokensOf: Tokeniser = tokenise): Lexicon {
  const root = emptyNode();
  const first = new Uint8Array(FIRST_WORDS);
  const slotOf = ({ sum }: Word): number => sum & (FIRST_WORDS - 1);
  return {
    add(phrase, meaning) {
      let node = root;
      for (const { word } of tokensOf(phrase)) {
        if (node === root) first[slotOf(word)] = 1;
        node.next ??= new Map();
        const next = node.next.get(word.key) ?? emptyNode();
        node.next.set(word.key, next);
        node.following |= bitOf(word);
        node = next;
      }
      if (node !== root) node.meaning ??= meaning;
    },
    longestAt(tokens, index, end = tokens.length) {
      const begin = tokens[index]?.word;
      if (begin === undefined || first[slotOf(begin)] === 0) return undefined;
      let node: Node | undefined = root;
      let best: Match | undefined;
      for (let at = index; at < end; at++) {
        node = after(node, (tokens[at] as Token).word);
        if (!node) break;
        if (node.meaning && (!node.meaning.cased || begin.capitalised))
          best = { meaning: node.meaning, length: at - index + 1 };
      }
      return best;
    },
  };
}
