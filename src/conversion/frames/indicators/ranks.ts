import { flatOf } from '../../../grammar/flat.ts';
import type { ObservationFact } from '../../facts.ts';
import { type Frame, observed } from './frame.ts';

/** The value of the comparing words behind which a rank stands: "ranked 5th", "xếp thứ", "peringkat". */
const RANK = 'rank';
/** `5th`, `ke-9`, `12/63`: the rank itself, whatever it is out of. */
const ORDINAL = /^(?:ke-)?(\d{1,3})(?:st|nd|rd|th)?(?![\d.,])/i;

/** The ranks that a sentence tells, and where their figures stand, which count nothing. */
export function ranksIn(frame: Frame): {
  readonly facts: readonly ObservationFact[];
  readonly figures: readonly number[];
} {
  const { spans, letters } = frame.sentence;
  if (!letters.includes('K')) return { facts: [], figures: [] };
  const found = flatOf(spans, ({ type, value }, at) => {
    if (type !== 'comparator' || value !== RANK) return [];
    const figure = letters[at + 1] === 'f' ? at + 2 : at + 1;
    const printed = frame.story.reading.text.slice(spans[figure]?.start, spans[figure]?.end);
    const rank = ORDINAL.exec(printed)?.[1];
    return rank === undefined ? [] : [{ at, figure, rank: Number(rank) }];
  });
  return { facts: found.map((one) => rankOf(frame, one)), figures: found.map(({ figure }) => figure) };
}

function rankOf(frame: Frame, { at, figure, rank }: { at: number; figure: number; rank: number }): ObservationFact {
  const { spans } = frame.sentence;
  const mention = frame.mentions.find(({ unit }) => unit === RANK);
  const name = frame.story.reading.text.slice(spans[at]?.start, spans[figure]?.end);
  return observed(
    frame,
    { from: at, to: figure },
    { indicator: mention?.indicator ?? { name }, value: rank, unit: RANK, rule: 'measured-value' },
  );
}
