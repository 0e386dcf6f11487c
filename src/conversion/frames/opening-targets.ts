import { PLAN } from '../actions.ts';
import type { Scene } from '../story.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening, OpenType } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "Specific targets by 2025: 12 doctors …", "Mục tiêu đến năm 2030: …": what the plan that the article is on sets. */
const TARGETS_SET = /^["-]?(?:t,?)?[Cfb]{0,2}[Tw](?:fT)?[_fmyzb]{0,4}Y(?:[_b]{0,2}[:e=]:?|[_b]?w)(?=[^8sk]*#)/;

/** "The goal is that by 2030, 95 % of …", "Its target is to reach 15 doctors". */
const GOAL_IS = /^["-]?(?:t,?)?[Cfb_]{0,2}(?:(?:TfT|T)(?:=[jm]?|w)|w)j?(?=[^8sk]*#)/;

/** The targets of a sentence that names nobody who sets them: those of the plan that the article speaks of last. */
export function targetsSet(scene: Scene, open: OpenType): Opening | undefined {
  const { letters, start } = scene.sentence;
  const match = TARGETS_SET.exec(letters) ?? (open === 'Directive' ? null : GOAL_IS.exec(letters));
  if (!match || scene.actors.some(({ to }) => to < match[0].length)) return undefined;
  const items = match[0].length;
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  return {
    kind: 'plan',
    rule: 'plan-document',
    subject: documentAt(start, PLAN),
    cue: items - 1,
    items,
    continues: false,
    ...over,
  };
}
