import { VERB } from '../grammar/lists.ts';
import { UNDERGOES } from '../grammar/single.ts';
import { changed, lettersOf, type Span } from '../grammar/span.ts';

/** Values of the rows `modal=of`, `modal=at`, `modal=for` and `purpose=of`: what the word is where no infinitive follows. */
const PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'at', 'for']);
const INFINITIVE = new RegExp(`^b*${VERB}`);

/** "de renforcer", "de la province": a word that marks infinitives is a preposition where no verb stands right behind it. */
export function withPrepositions(spans: readonly Span[]): readonly Span[] {
  if (!spans.some(isEither)) return spans;
  const letters = lettersOf(spans);
  return spans.map((span, at) =>
    isEither(span) && isPreposition(span, spans[at + 1], letters.slice(at + 1), at)
      ? changed(span, { type: 'of' })
      : span,
  );
}

/** "untuk sekolah", "untuk diumumkan": a word that as often stands before a clause is a preposition only before a thing. */
const isPreposition = ({ value }: Span, next: Span | undefined, behind: string, at: number): boolean =>
  value === FOR ? at > 0 && THING.test(behind) && next?.value !== UNDERGOES : !INFINITIVE.test(behind);
const FOR = 'for';
const THING = /^[_COZP13SLTWKU#]/;

const isEither = ({ type, value }: Span): boolean =>
  (type === 'modal' || type === 'purpose') && PREPOSITIONS.has(value);
