import { actorAt } from '../actor.ts';
import type { OrganizationRef } from '../facts.ts';
import type { Opening } from './openings.ts';

/** Plans of whoever holds the event that the article is on, from `items` on; `more` says when they are for and how they read. */
export function plansOfHost(host: OrganizationRef, items: number, more: Partial<Opening> = {}): Opening {
  const subject = actorAt(0, 0, { ref: { kind: 'organization', organization: host } });
  return { kind: 'plan', rule: 'plan-list', subject, cue: items - 1, items, continues: false, ...more };
}
