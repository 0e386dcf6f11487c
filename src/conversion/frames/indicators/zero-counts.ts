import { matchesOf } from '../../../grammar/matches.ts';
import type { ObservationFact } from '../../facts.ts';
import { between } from '../../reading.ts';
import { countedAt } from '../counted.ts';
import { type Frame, observed } from './frame.ts';
import { isPlanned } from './planned.ts';

/** "No" before what is counted, with words of its own, up to what is told of it. */
const NONE_OF = /x(?=[_C]{2,4}(?:[8=V,.;]|$))/g;
const NO = 'no';
/** What there may be none of: the ill and the dead. */
const SUFFERED: ReadonlySet<string> = new Set(['cases', 'deaths', 'infections', 'outbreaks']);
const LONGEST = 4;

/** "No measles cases have been recorded", "No dengue deaths were reported": what there was none of is counted as 0. */
export function zeroCounts(frame: Frame): ObservationFact[] {
  const { sentence, story } = frame;
  const { letters, spans } = sentence;
  if (!letters.includes('x')) return [];
  return matchesOf(letters, NONE_OF).flatMap(({ index }) => {
    const { counted } = story.context.language.pack;
    const length = /^[_C]{2,4}/.exec(letters.slice(index + 1, index + 1 + LONGEST))?.[0].length ?? 0;
    const named = spans
      .slice(index + 1, index + 1 + length)
      .findIndex((_, i) => SUFFERED.has(countedAt(spans, index + 1 + i, counted) ?? ''));
    const to = index + 1 + named;
    const unit = named < 0 ? undefined : countedAt(spans, to, counted);
    if (spans[index]?.value !== NO || !unit || !SUFFERED.has(unit) || isPlanned(frame, index)) return [];
    const name = between(sentence, index + 1, to);
    const indicator = { name: story.reading.text.slice(name.start, name.end) };
    return [observed(frame, { from: index, to }, { indicator, value: 0, unit, rule: 'measured-value' })];
  });
}
