import type { Run } from '../../grammar/lists.ts';
import type { Quantity } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import type { Story } from '../story.ts';
import { brought } from './brought.ts';
import { negated } from './comparators.ts';
import { quantityOfIndicator } from './indicators/targets-of-items.ts';
import { quantityOf } from './quantities.ts';

/** The values of "not" and "not let", with which an item may begin. */
const NEGATIONS: ReadonlySet<string> = new Set(['not', 'lets not']);

/** The number that an item sets, with a unit of its own, of its indicator, or of what it brings to a figure. */
export function targetOf(story: Story, sentence: Sentence, run: Run): Quantity | undefined {
  const spans = sentence.spans.slice(run.from, run.to + 1);
  const letters = sentence.letters.slice(run.from, run.to + 1);
  if (!/[#_]/.test(letters)) return undefined;
  const { pack } = story.context.language;
  const target =
    quantityOf(spans, letters, pack) ?? quantityOfIndicator(story, sentence, run) ?? brought(spans, letters, pack);
  return target && spans.slice(0, 2).some(({ value }) => NEGATIONS.has(value))
    ? { ...target, comparator: negated(target.comparator) }
    : target;
}
