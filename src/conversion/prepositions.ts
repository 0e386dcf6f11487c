import { VERB } from '../grammar/lists.ts';
import { changed, lettersOf, type Span } from '../grammar/span.ts';

/** Values of the rows `modal=of`, `modal=at` and `purpose=of`: what the word is where no infinitive follows. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'at']);
const INFINITIVE = new RegExp(`^b*${VERB}`);

/** "de renforcer", "de la province": a word that marks infinitives is a preposition where no verb stands right behind it. */
export function withPrepositions(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(isEither)) return spans;
  const letters = lettersOf(spans);
  return spans.map((span, at) =>
    isEither(span) && !INFINITIVE.test(letters.slice(at + 1)) ? changed(span, { type: 'of' }) : span,
  );
}

const isEither = ({ type, value }: Span): boolean =>
  (type === 'modal' || type === 'purpose') && PREPOSITIONS.has(value);
