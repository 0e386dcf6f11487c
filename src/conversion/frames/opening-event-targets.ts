import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { CAMPAIGN } from './event-types.ts';
import { plansOfHost } from './host-plans.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "The conference set a target for 2028 of …", "Hội nghị đề ra mục tiêu đến năm 2028 có 95 % …": up to what is to be reached. */
const SETS =
  /^["-]?f?E[_b8]{0,3}(?:w|[AV_]{1,2}f?T)(?:[_fC]{0,3}z?Y)?[=:f]?(?=[b_]{0,2}(?:[V*+]|K?#|S)[^8skg]*$)(?=[^;]*#)/;

/** The targets that a conference sets are those of whoever holds it; a campaign has its own. */
export function eventTargets(scene: Scene, { host, open }: Pick<Before, 'host' | 'open'>): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const items = host && !open ? (SETS.exec(letters)?.[0].length ?? 0) : 0;
  if (!host || items === 0 || spans[letters.indexOf('E')]?.value === CAMPAIGN) return undefined;
  return plansOfHost(host, items, periodOver(scene, { before: 0, from: 0, to: items }));
}
