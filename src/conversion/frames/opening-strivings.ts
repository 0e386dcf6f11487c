import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "Strive for 32 beds per 10,000 people.": behind an ask in the paragraph those who were asked are to do that too; no word tells who else would. */
const STRIVES = /^["\-.+*;]*(?:t[,:]?)*b*(?=w[^8skgwI"]*["]?\.?$)/;
/** The value of words for what somebody strives for. */
const INTENDS = 'intends';
/** How far behind its word the year stands that is over what is striven for. */
const WITHIN = 5;

/** What is to be striven for, in a sentence that goes on with asks. */
export function strives(scene: Scene, { open, asking }: Pick<Before, 'open' | 'asking'>): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const items = open === 'Directive' && asking ? STRIVES.exec(letters)?.[0].length : undefined;
  if (items === undefined || spans[items]?.value !== INTENDS) return undefined;
  const over = periodOver(scene, { before: items, from: items, to: items + WITHIN });
  return { kind: 'continue', rule: 'continued-list', cue: -1, items, continues: true, ...over };
}
