/** What a stretch of an article's text is; clutter (widgets, credits, counters) states nothing. */
export type BlockKind = 'headline' | 'paragraph' | 'caption' | 'list-item' | 'clutter';

/** A stretch of the text, offsets in UTF-16 code units into `Article.text`, end exclusive. */
export interface Block {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
}

/** One news article, parsed at the door: from here on the type is the proof. */
export interface Article {
  /** The article's key in every room: lower-case ASCII letters, digits, `.` and `-`. */
  readonly slug: string;
  /** BCP 47 tag as the source declares it; only a prior, the words decide. */
  readonly language?: string;
  readonly url?: string;
  readonly publisher?: string;
  /** ISO date (`YYYY-MM-DD`) as the source declares it. */
  readonly published?: string;
  /** The title as the source declares it beside the body; one that stands in the text is a block of kind `headline`. */
  readonly headline?: string;
  /** The body as it stands in the file (for a text file without its `url:` header, for HTML the extracted blocks). */
  readonly text: string;
  /** SHA-256 of `text` in UTF-8, lower-case hex. */
  readonly sha256: string;
  readonly blocks: readonly Block[];
}
