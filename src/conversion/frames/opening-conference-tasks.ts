import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { plansOfHost } from './host-plans.ts';
import { namesNext, namesTasks } from './list-nouns.ts';
import { tasksSet } from './opening-set-tasks.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** The conference or the body that it is of, at the head of its sentence; nobody who speaks or asks. */
const HEAD = /^["-]?(?:t,)?(?:f?[_C]?z?[DY],)?(?:f|@)*(?:E|P?O)[^NRIkgwn":]*:(?=[bt]*,?b*V)/;
/** Nothing that has been done or reached is among the tasks. */
const DONE = /[8s^!"]|\+K?#|=K?#/;
/** How far before the colon the word for the tasks stands. */
const REACH = 7;

/** "The conference reviewed September and rolled out the tasks for October: continue to …; ensure …": what whoever holds it sets itself to do. */
function conferenceTasks(
  scene: Scene,
  { host, open, speaking, ahead, pack }: Pick<Before, 'host' | 'open' | 'speaking' | 'ahead' | 'pack'>,
): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const items = open || speaking || !host ? 0 : (HEAD.exec(letters)?.[0].length ?? 0);
  if (!host || items === 0 || !letters.slice(0, items).includes('E') || DONE.test(letters.slice(items)))
    return undefined;
  const head = spans.slice(Math.max(0, items - REACH), items);
  const isPast = head.some(({ type, value }) => type === 'period' && Number(value.slice(0, 4)) + 1 < (ahead ?? 0));
  if (isPast || !(namesTasks(head, pack) || namesNext(head))) return undefined;
  return plansOfHost(host, items, periodOver(scene, { before: items, from: Math.max(0, items - REACH), to: items }));
}

/** The tasks that an article on a conference lists, with or without whoever set them. */
export const tasksOf = (scene: Scene, before: Before): Opening | undefined =>
  tasksSet(scene, before) ?? conferenceTasks(scene, before);
