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
  const found = flatOf(frame.sentence.spans, (_, at) => {
    const figure = behindCue(frame, at) ?? beforeNoun(frame, at);
    const rank = figure === undefined ? undefined : rankAt(frame, figure);
    return figure === undefined || rank === undefined ? [] : [{ at: Math.min(at, figure), figure, rank }];
  });
  return { facts: found.map((one) => rankOf(frame, one)), figures: found.map(({ figure }) => figure) };
}

/** "ranked 5th", "ở vị trí thứ 7" */
function behindCue({ sentence: { spans, letters } }: Frame, at: number): number | undefined {
  if (letters[at] !== 'K' || spans[at]?.value !== RANK) return undefined;
  return letters[at + 1] === 'f' ? at + 2 : at + 1;
}

/** "rose to 12th place": the ending of the ordinal may be a word of its own. */
function beforeNoun({ sentence: { spans, letters }, story }: Frame, at: number): number | undefined {
  const noun = letters[at] === '_' ? spans[at]?.value : undefined;
  if (noun === undefined || story.context.language.pack.ranks?.nouns?.has(noun) !== true) return undefined;
  return letters[at - 1] === '_' && letters[at - 2] === '#' ? at - 2 : at - 1;
}

function rankAt({ sentence: { spans }, story }: Frame, at: number): number | undefined {
  const printed = story.reading.text.slice(spans[at]?.start, spans[at]?.end);
  const rank = ORDINAL.exec(printed)?.[1];
  return rank === undefined ? story.context.language.pack.ranks?.ordinals.get(printed.toLowerCase()) : Number(rank);
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
