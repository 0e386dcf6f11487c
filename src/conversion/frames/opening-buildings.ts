import { oncePer } from '../../grammar/once.ts';
import { BUILDING } from '../actions.ts';
import type { Scene, Story } from '../story.ts';
import type { Heard } from './heard.ts';
import { plansOfHost } from './host-plans.ts';
import { isHoped } from './opening-plans.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** How many sentences the lead of an article has, with its headline. */
const LEAD = 4;

/** Whether an article is on a building that is opened or begun, where an event of somebody is told of. */
export const isOnBuilding = oncePer((story: Story): { readonly is: boolean } => ({
  is: story.scenes
    .slice(0, LEAD)
    .some(({ sentence: { spans } }) => spans.some(({ type, value }) => type === 'launch' && value === BUILDING)),
}));

/** Perhaps behind when it will be so, a thing with what it costs, up to a word for what is to come and a verb. */
const THING = /^["-]?(?:t,?|[C_][^,;w]{1,9},)?(?=(?:f?[_CL](?:[_CVfSUK#]|\([2K]?#U\)){0,12}=?|C)b?wb?(?:V|\+|_|K?#))/;
/** How many of what a thing has: "the nine-floor block", "gedung 9 lantai". */
const COUNTED = /#[^U]/;

/** "Once complete, the block will have 90 beds", "It is expected to be completed in May": what will be of a building is planned by whoever holds the event that the article is on, whoever tells it. */
export function buildingPlans(scene: Scene, { host, building, open }: Heard): Opening | undefined {
  const { letters } = scene.sentence;
  if (!building || !host || open === 'Directive' || !letters.includes('w')) return undefined;
  const items = THING.exec(letters)?.[0].length;
  const cue = letters.indexOf('w');
  if (items === undefined || isHoped(scene, cue)) return undefined;
  const from = COUNTED.test(letters.slice(items, cue)) ? cue + 1 : items;
  return plansOfHost(host, from, periodOver(scene, { before: items, from: items, to: cue }));
}
