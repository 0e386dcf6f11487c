import type { Scene } from '../story.ts';

/** The blocks that whoever has the word last said and did something in. */
interface Voiced {
  readonly spoken: number;
  readonly acted: number;
  /** Whether all that follows is said by the same, until somebody else speaks or acts. */
  readonly dictating: boolean;
}

/** The value of "concluded as follows": what is said takes up the paragraphs behind it. */
const DICTATES = 'dictates';
const LAST = 3;

/** "The Vice Chairman concluded as follows:", "X kết luận:" at the end of a paragraph: what follows is theirs, until somebody else acts. */
export const dictatedIn = (
  { letters, spans }: Scene['sentence'],
  { acts, before }: { readonly acts: boolean; readonly before: Pick<Voiced, 'dictating'> },
): boolean =>
  acts
    ? /:"?$/.test(letters) && spans.slice(-LAST).some(({ type, value }) => type === 'speak' && value === DICTATES)
    : before.dictating;

/** Somebody says or reports something in a paragraph of its own. */
const SAID_BY_OTHER = /^["-]*s|[NRI][b8]{0,2}s/;

/** "The Director said:", a line of its own: what stands in the paragraph behind it is what is said. */
const SAYS_BELOW = /[sgk][^;.]{0,4}:"?$/;

/** "Đồng thời đề nghị …" at the head of a paragraph: nobody asks in it, so whoever spoke in the one before goes on. */
const ASKS_ON = /^["-]*t,?b*k[^;:sg]*V/;

/** Whether a paragraph follows the one that somebody spoke in, pictures aside. */
const isNext = ({ sentence: { block, kind } }: Scene, spoken: number, at: number): boolean =>
  block === spoken || (kind === 'caption' && at === block + 1 && block === spoken + 1);

/** Who has the word before a sentence: behind a line that ends in who says it, whoever that is has said it in its paragraph too. */
export function saidAbove<W extends Voiced>(word: W, above: Scene | undefined, { sentence }: Scene): W {
  const { block, letters } = sentence;
  if (!above || block === word.spoken) return word;
  const isBelow = above.sentence.block === word.spoken && block === word.spoken + 1;
  return (isBelow && SAYS_BELOW.test(above.sentence.letters)) ||
    (word.dictating && !SAID_BY_OTHER.test(letters)) ||
    (ASKS_ON.test(letters) && isNext(above, word.spoken, block))
    ? { ...word, spoken: block, acted: block }
    : word;
}
