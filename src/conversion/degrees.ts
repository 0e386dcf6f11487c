import { matchesOf } from '../grammar/matches.ts';
import { lettersOf, type Span } from '../grammar/span.ts';

/** Degrees behind a name, each perhaps with the comma before it; another name stands behind none. */
const DEGREES = /(?<=N)(?:,?H)+(?=,)/g;

/** "Tran Van Binh, MD, PhD, Director of …": a degree behind a name is a courtesy as those before it are, and tells nothing of the list it stands in. */
export function withoutDegrees(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(({ type }) => type === 'honorific')) return spans;
  const found = matchesOf(lettersOf(spans), DEGREES);
  if (found.length === 0) return spans;
  return spans.filter((_, at) => !found.some((match) => at >= match.index && at < match.index + match[0].length));
}
