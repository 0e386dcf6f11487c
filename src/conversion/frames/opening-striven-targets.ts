import { PLAN } from '../actions.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "By 2030, 95 % of …", "Đến năm 2030, toàn tỉnh có trên 28 giường": when, then a share or number that is reached, up to that. */
const BY_YEAR =
  /^["-]?(?:t,?)?[fCmy_]{0,3}z?Y,?(?=(?:[_z]{1,2}|f?[ZP3][P_]?b?)?[+*=]{0,2}f?(?:K?#U|K#)|\+f?#|b?V[V_]?K?#|(?:b?V)?_?S[^;8skg]*[+*K][^;8skg]*#)(?=[^8skg]*$)/;
/** "Strive for coverage of 95 % by 2025", "Phấn đấu đến năm 2025, tỷ lệ …": a word for what is striven for opens the sentence. */
const STRIVEN = /^["-]?(?:t,?)?b?w(?:[_f]{0,2}z?Y,?)?(?=(?:b*V|_?S|K?#|\+|\*)[^8skg]*$)(?=[^8skg]*#)/;
/** "The share of … is to reach 88 %", "Tỷ lệ hộ … phấn đấu đạt 88 %": what is measured, then that it is striven for. */
const THING_STRIVES = /^["-]?(?:t,?)?(?=_?S[^8skg;:,]{1,16}w_?[+*b]{0,2}f?K?#U)/;

/** The value of words for what somebody strives for. */
const INTENDS = 'intends';
const YEAR = /^\d{4}/;

/** "Strive for coverage of 95 % by 2025", "The share of … is to reach 88 %": what is striven for where nobody is named who does; that of the plan that the article speaks of. */
export const strivenTargets = (scene: Scene, { open }: Pick<Before, 'open'>): Opening | undefined =>
  open ? undefined : targetsFrom(scene, strivenIn(scene.sentence));

/** "Đến năm 2030, đạt 32 giường bệnh", "In 2026-2027, each year cut …": what is reached in a time that is still to come. */
export const reachedByYear = (scene: Scene, { open, ahead }: Pick<Before, 'open' | 'ahead'>): Opening | undefined =>
  open ? undefined : targetsFrom(scene, byYear(scene.sentence, ahead));

function targetsFrom(scene: Scene, items: number | undefined): Opening | undefined {
  if (items === undefined) return undefined;
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  const subject = documentAt(scene.sentence.start, PLAN);
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...over };
}

function strivenIn({ letters, spans }: Scene['sentence']): number | undefined {
  const cue = letters.indexOf('w');
  if (cue < 0 || spans[cue]?.value !== INTENDS) return undefined;
  return (STRIVEN.exec(letters) ?? THING_STRIVES.exec(letters))?.[0].length;
}

/** Where a sentence begins with a year that is still to come. */
function byYear({ letters, spans }: Scene['sentence'], ahead: number | undefined): number | undefined {
  const year = letters.indexOf('Y');
  const will = spans[letters.indexOf('w')]?.value ?? INTENDS;
  // What will be by then may be no more than foreseen.
  if (ahead === undefined || year < 0 || year > 5 || will !== INTENDS) return undefined;
  const isAhead = Number(YEAR.exec(spans[year]?.value ?? '')?.[0] ?? 0) >= ahead;
  return isAhead ? BY_YEAR.exec(letters)?.[0].length : undefined;
}
