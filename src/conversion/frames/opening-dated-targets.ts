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
  /^["-]?((?:\+_?,)?[^NRIOPGZH3128k;.#"U+!^<*]{0,12}?)[fCmyb_]{0,3}z?Y[,:]?(?=b?(?:K?#U|K#|[_f]{0,2}S[^;:8sk]*#)|b?V[V_]?K?#|#_[^;:8sk]*$)/;
/** A target or document is told of; "as planned," tells of one. */
const OF_TARGET = /[TL]|^\+/;
/** Nothing but a turn of speech before the year. */
const TURN = /^(?:[t_],?)?$/;
const YEAR = 4;
/** "According to forecasts, by 2036, …": what somebody else reckons is nobody's target. */
const RECKONED = /4(?!.*L)/;
/** The value of a word for what stands in the document told of before. */
const ACCORDINGLY = 'accordingly';
/** Said, done or asked for by somebody. */
const TOLD = /[8skNIR"]/;

/** "100 % of the stations will": bodies that a share counts do nothing themselves. */
const SHARE_OF = /^K?#Uf?P?Ob?w/;
const further = (items: number): Opening => ({
  kind: 'continue',
  rule: 'listed-target',
  cue: -1,
  items,
  continues: true,
});

/** "The goal is that by 2030, 95 % …", "Under this plan, by 2030, …", "By 2030, 70 % of stations keep records": what is to be so in a year to come, which nobody in the sentence sets. */
export function datedTargets(scene: Scene, before: Known): Opening | undefined {
  const { letters } = scene.sentence;
  const match = letters.includes('Y') ? DATED.exec(letters) : null;
  if (!match) return undefined;
  const [{ length: items }, head = ''] = match;
  if (before.open)
    return before.open === 'PlannedAction' && SHARE_OF.test(letters.slice(items)) ? further(items) : undefined;
  const isNobodys = !RECKONED.test(head) && !TOLD.test(letters.slice(items)) && !isHoped(scene, items);
  return isNobodys && (!before.speaking || head.includes('L')) ? setAhead(scene, before, { items, head }) : undefined;
}

type Known = Pick<Heard, 'open' | 'speaking' | 'ahead' | 'document' | 'host'>;

/** A target of a year to come, whose ever it is: of the document told of here or before, else of whatever plan the article is on. */
function setAhead(
  scene: Scene,
  { ahead, document, host }: Known,
  { items, head }: { readonly items: number; readonly head: string },
): Opening | undefined {
  const { letters, spans, start } = scene.sentence;
  const { value = '' } = spans[letters.lastIndexOf('Y', items)] ?? {};
  const [year, isRange] = [Number(value.slice(0, 4)), value.length > YEAR];
  const isOfTarget = OF_TARGET.test(head) || spans[0]?.value === ACCORDINGLY;
  if (!isOfTarget && !TURN.test(head)) return undefined;
  const isToCome = ahead === undefined ? isOfTarget || (document !== undefined && !isRange) : year >= ahead;
  const told = scene.actors.find((actor) => isDocument(actor) && actor.to < items) ?? documentAtHead(scene.sentence);
  if (!isToCome || (!told && !document && !host && !isOfTarget)) return undefined;
  const subject = told ?? document ?? documentAt(start, PLAN);
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...over };
}
