import { PLAN } from '../actions.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "Strive for coverage of 95 % by 2025", "Phấn đấu đến năm 2025, tỷ lệ …": a word for what is striven for opens the sentence. */
const STRIVEN = /^["-]?(?:t,?)?b?w(?:[_f]{0,2}z?Y,?)?(?=(?:b*V|_?S|K?#|\+|\*)[^8skg]*$)(?=[^8skg]*#)/;
/** "The share of … is to reach 88 %", "Tỷ lệ hộ … phấn đấu đạt 88 %": what is measured, then that it is striven for. */
const THING_STRIVES = /^["-]?(?:t,?)?(?=_?S[^8skg;:,]{1,16}w_?[+*b]{0,2}f?K?#U)/;

/** The value of words for what somebody strives for. */
const INTENDS = 'intends';

/** "Strive for coverage of 95 % by 2025", "The share of … is to reach 88 %": what is striven for where nobody is named who does; that of the plan that the article speaks of. */
export const strivenTargets = (scene: Scene, { open }: Pick<Before, 'open'>): Opening | undefined =>
  open ? undefined : targetsFrom(scene, strivenIn(scene.sentence));

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
