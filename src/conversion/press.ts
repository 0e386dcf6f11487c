import { matchesOf } from '../grammar/matches.ts';
import { changed, lettersOf, type Span } from '../grammar/span.ts';
import { hgov } from '../vocabulary/index.ts';

const PRESS = /Newspaper|Television|Radio|News$|#org(?:type)?-[a-z-]*(?:newspaper|news|voice|television|broadcaster)/;

/** Whether a body is a newspaper, a broadcaster or a news agency. */
export const isOfPress = ({ type, value }: Span): boolean => type === 'organization' && PRESS.test(value);

/** "talked to reporters of the newspaper", "trao đổi với Báo": up to whom somebody talks to. */
const TALKS = /[s_][_mf]{1,3}(?:R[f_]{0,2})?P?O/g;

/** The value of words for talking that are no speaking elsewhere. */
const TALK = 'talks';

/** Whoever talks to a newspaper is interviewed by it. */
export function withInterviews(spans: Span[]): Span[] {
  if (!spans.some(isOfPress)) return spans;
  const starts = new Set(
    matchesOf(lettersOf(spans), TALKS)
      .filter(({ 0: words, index }) => talksTo(spans[index] as Span, spans[index + words.length - 1] as Span))
      .map(({ index }) => index),
  );
  if (starts.size === 0) return spans;
  return spans.map((span, at) =>
    starts.has(at) ? changed(span, { type: 'event', value: hgov.Interview.value }) : span,
  );
}

const talksTo = (words: Span, whom: Span): boolean =>
  (words.type === 'speak' || words.value === TALK) && isOfPress(whom);
