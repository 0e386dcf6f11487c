import { PLAN } from '../actions.ts';
import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import { documentAt, documentAtHead } from './opening-headed.ts';
import { isHoped } from './opening-plans.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** What a sentence begins with, nobody who acts among it; then a year, and behind it a share, a bound, or something measured or counted. */
const DATED =
  /^["-]?((?:\+_?,)?[^NRIOZH318k;.#"U+!^<*]{0,12}?)[fCmyb_]{0,3}z?Y[,:]?(?=b?(?:K?#U|K#|[_f]{0,2}S[^;:8sk]*#)|#_[^;:8sk]*$)/;
/** A target or document is told of; "as planned," tells of one. */
const OF_TARGET = /[TL]|^\+/;
/** "According to forecasts, by 2036, …": what somebody else reckons is nobody's target. */
const RECKONED = /4(?!.*L)/;
/** Said, done or asked for by somebody. */
const TOLD = /[8skNIR"]/;

/** "The goal is that by 2030, 95 % …", "Under this plan, by 2030, …", "By 2030, 70 % of stations keep records": what is to be so in a year to come, which nobody in the sentence sets. */
export function datedTargets(
  scene: Scene,
  { open, speaking, ahead, document, host }: Pick<Heard, 'open' | 'speaking' | 'ahead' | 'document' | 'host'>,
): Opening | undefined {
  const { letters, spans, start } = scene.sentence;
  const match = open || !letters.includes('Y') ? null : DATED.exec(letters);
  if (!match) return undefined;
  const [{ length: items }, head = ''] = match;
  if (RECKONED.test(head)) return undefined;
  const year = Number(spans[letters.lastIndexOf('Y', items)]?.value.slice(0, 4));
  const isOfTarget = OF_TARGET.test(head);
  const isToCome = ahead === undefined ? isOfTarget || document !== undefined : year >= ahead;
  if (!isToCome || (speaking && !head.includes('L')) || TOLD.test(letters.slice(items)) || isHoped(scene, items))
    return undefined;
  const told = scene.actors.find((actor) => isDocument(actor) && actor.to < items) ?? documentAtHead(scene.sentence);
  if (!told && !document && !host && !isOfTarget) return undefined;
  const subject = told ?? document ?? documentAt(start, PLAN);
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...over };
}
