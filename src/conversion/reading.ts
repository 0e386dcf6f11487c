import type { Article, BlockKind } from '../articles/article.ts';
import type { Language } from './language.ts';
import { lettersOf, type Span } from '../grammar/span.ts';
import { segment } from '../grammar/segment.ts';
import { normalForm } from './normal-form.ts';
import { mergePhrases } from './phrases.ts';

/** A sentence with what was spotted in it: `letters[i]` is the type of `spans[i]`. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Which block of the article it stands in. */
  readonly block: number;
  readonly spans: readonly Span[];
  readonly letters: string;
}

/** What stages 1 to 4 make of an article; every offset counts in `text`. */
export interface Reading {
  readonly article: Article;
  /** The article's text in NFC. */
  readonly text: string;
  /** From an offset in `text` to the offset in the article's own text. */
  readonly toSource: (offset: number) => number;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
}

/** Cuts an article into sentences and spots their spans; clutter is left out, it states nothing. */
export function read(article: Article, language: Language): Reading {
  const { text, toSource, fromSource } = normalForm(article.text);
  const sentences: Sentence[] = [];
  article.blocks.forEach(({ kind, ...place }, block) => {
    if (kind === 'clutter') return;
    const { start, end } = { start: fromSource(place.start), end: fromSource(place.end) };
    for (const stretch of segment(text, { start, end }, language.abbreviations)) {
      const spans = mergePhrases(text, language.spot(text.slice(stretch.start, stretch.end), stretch.start), language);
      sentences.push({ ...stretch, index: sentences.length, kind, block, spans, letters: lettersOf(spans) });
    }
  });
  return { article, text, toSource, language, sentences };
}

/** The words from one span to another, both included. */
export const between = ({ spans }: Sentence, from: number, to: number): { start: number; end: number } => ({
  start: (spans[from] as Span).start,
  end: (spans[to] as Span).end,
});
