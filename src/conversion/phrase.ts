import { type LetterSet, letterSet } from '../grammar/letter-set.ts';
import type { Span, SpanType } from '../grammar/span.ts';

/** A run of spans that is one thing: letters, and what the whole becomes. */
export interface Phrase {
  readonly pattern: RegExp;
  /** Letters that every such run has, or has around it: most sentences lack one, and need not be searched. */
  readonly needs: string;
  readonly type: SpanType;
  /** The value of the whole, made of its spans and printed words. */
  readonly value: (spans: readonly Span[], words: string, translate: (words: string) => string) => string;
  /** Only where nouns come last: elsewhere such words go on. */
  readonly nounLast?: true;
  /** What the letters alone cannot tell. */
  readonly accept?: (spans: readonly Span[], words: string) => boolean;
}

/** A phrase whose letters are a set: all of one shape, as V8 reads them fastest. */
export interface Ready extends Pick<Phrase, 'pattern' | 'type' | 'value'> {
  readonly accept: Phrase['accept'] | undefined;
  readonly nounLast: boolean;
  readonly needed: LetterSet;
}

export const ready = ({ pattern, needs, type, value, accept, nounLast }: Phrase): Ready => ({
  pattern,
  type,
  value,
  accept,
  nounLast: nounLast === true,
  needed: letterSet(needs),
});

/** The value of the first span of a type. */
export const firstOf =
  (type: SpanType) =>
  (spans: readonly Span[]): string =>
    spans.find((span) => span.type === type)?.value ?? '';
