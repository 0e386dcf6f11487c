import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { plansOfHost } from './host-plans.ts';
import type { Opening } from './openings.ts';

/** "Fokusnya adalah: mempromosikan …", "Berupaya meningkatkan …": what is intended, with nobody before it who does. */
const FOCUS = /^["-]?(?:t,)?w(?:_{0,2}A?[j:])?m?(?=b*V(?!.*[8skg]))/;
/** The value of words for what somebody strives for. */
const INTENDS = 'intends';

/** What a sentence that names nobody sets out, in an article on an event: whoever holds that does it. */
export function focusSet(
  { sentence: { letters, spans } }: Scene,
  { host, open, speaking }: Pick<Before, 'host' | 'open' | 'speaking'>,
): Opening | undefined {
  const items = host && !open && !speaking ? FOCUS.exec(letters)?.[0].length : undefined;
  if (!host || items === undefined || spans[letters.indexOf('w')]?.value !== INTENDS) return undefined;
  return plansOfHost(host, items);
}
