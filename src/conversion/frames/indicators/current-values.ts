import type { ObservationFact } from '../../facts.ts';
import type { Frame } from './frame.ts';

/** Whether a value is told within an ask or a plan, which would otherwise take its figures. */
export const isWithinAsk = ({ rule }: Pick<ObservationFact, 'rule'>): boolean => rule === 'current-value';

/** "from the", "dari": a preposition and at most two words before the figure. */
const FROM = /[fK]_{0,2}$/;
/** "… per 10,000 people today to at least": its own words, up to the next figure. */
const UP_TO = /^[^#;.,]{0,8}?(?=[m=*K]{1,2}f?K?#)/;

/** "from the current 8 to at least 10": what has been reached when more is asked for; undefined of other figures. */
export function currentValue(frame: Frame, at: number, fact: ObservationFact): ObservationFact | undefined {
  const { letters, spans } = frame.sentence;
  const from = FROM.exec(letters.slice(Math.max(0, at - 3), at))?.[0].length;
  const length = UP_TO.exec(letters.slice(at + 1, at + 14))?.[0].length;
  if (!from || length === undefined) return undefined;
  const { text } = frame.story.reading;
  const words = text.slice(spans[at - from]?.start, spans[at + length]?.end).toLowerCase();
  if (!frame.story.context.language.pack.yearly.now.test(words)) return undefined;
  const { target, status, ...value } = fact;
  return { ...value, ...(frame.now ? { year: frame.now } : {}), rule: 'current-value' };
}

/** "asked the sector to control diphtheria (the province had 47 cases) and …": a bracket within an ask that tells what there was. */
const ASIDE = /k[^8]*\([^()LTAkwgn]*[8=][^()LTAkwgn]*$/;

/** A figure that a bracket within an ask tells; undefined of other figures. */
export function asideValue(
  { sentence: { letters } }: Frame,
  at: number,
  fact: ObservationFact,
): ObservationFact | undefined {
  return ASIDE.test(letters.slice(Math.max(0, at - NEAR), at)) ? { ...fact, rule: 'current-value' } : undefined;
}
/** How far back of a figure an ask may stand: sentences may be endless. */
const NEAR = 60;
