/** A stretch of an article, by what it is; offsets in UTF-16 code units of the text, the end exclusive. */
export interface TextBlock {
  readonly kind: 'headline' | 'paragraph' | 'caption' | 'list-item' | 'clutter';
  readonly start: number;
  readonly end: number;
}

/** Words that looked like a fact and were dropped. */
export interface Rejected {
  readonly rule: string;
  /** An English sentence. */
  readonly reason: string;
  readonly start: number;
  readonly end: number;
}

/** The whole text of an article, as its source holds it. */
export interface ArticleText {
  readonly text: string;
  /** Names the text: the graph was made of the one with the same hash. */
  readonly sha256: string;
  readonly blocks: readonly TextBlock[];
  /** What was dropped, if somebody asked. */
  readonly rejected?: readonly Rejected[];
}

/** The headline that stands in the text. */
export function headlineOf({ text, blocks }: ArticleText): string | undefined {
  const block = blocks.find(({ kind }) => kind === 'headline');
  return block && text.slice(block.start, block.end).trim();
}
