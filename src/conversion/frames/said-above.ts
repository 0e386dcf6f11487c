import type { Scene } from '../story.ts';

/** The blocks that whoever has the word last said and did something in. */
interface Voiced {
  readonly spoken: number;
  readonly acted: number;
}

/** "The Director said:", a line of its own: what stands in the paragraph behind it is what is said. */
const SAYS_BELOW = /[sgk][^;.]{0,4}:"?$/;

/** Who has the word before a sentence: behind a line that ends in who says it, whoever that is has said it in its paragraph too. */
export const saidAbove = <W extends Voiced>(word: W, above: Scene | undefined, { sentence: { block } }: Scene): W =>
  above?.sentence.block === word.spoken && block === word.spoken + 1 && SAYS_BELOW.test(above.sentence.letters)
    ? { ...word, spoken: block, acted: block }
    : word;
