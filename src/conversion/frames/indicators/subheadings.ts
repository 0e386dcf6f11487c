import type { ObservationFact } from '../../facts.ts';
import type { Sentence } from '../../reading.ts';

/** A longer line is no heading within an article. */
const LONGEST = 14;

/** "Số ca mắc tăng 3,4 lần": a short line of the text that no mark closes. */
export const isSubheading = ({ kind, letters }: Pick<Sentence, 'kind' | 'letters'>): boolean =>
  kind === 'paragraph' && letters.length <= LONGEST && /[^.,;:!?"]$/.test(letters);

/** A heading within the text announces what the text below tells: its figure is told there once more, with what it measures. */
export const withoutAnnounced = (
  facts: readonly ObservationFact[],
  announced: ReadonlySet<ObservationFact>,
): ObservationFact[] =>
  announced.size === 0
    ? [...facts]
    : facts.filter(
        (fact) =>
          !announced.has(fact) ||
          !facts.some((other) => !announced.has(other) && other.value === fact.value && other.unit === fact.unit),
      );
