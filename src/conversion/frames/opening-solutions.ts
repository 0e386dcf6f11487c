import { PLAN } from '../actions.ts';
import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { namesTasks } from './list-nouns.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "To reach these goals," perhaps, then a document. */
const DOCUMENT = /^["-]?(?:t,)?(?:[um][^,;:8"]{1,10},)?f*(?=[LT])/;
/** Behind the document that it sets out a number of things, up to the first of those that it tells. */
const SETS_OUT =
  /^[LT][xS]?[M_]?(?:f*P?O)?b?(?:[sVwA_]_{0,2}|e)#[_CfbTt&]{1,9}(?:,[_CfT]{1,6}(?=,?e|:))?(?:,?e|,[_=]{1,3}|,t)?[,:]?(?=b*[Vh]|K?#U|S)/;
/** "The sector puts forward 8 groups of solutions, giving priority to training …": a body that does. */
const BODYS = /^["-]?(?:t,)?f*P?O(?:f?P)?b?[Aw]_{0,2}#[_CfbTt&]{1,9}(?:,?e|,[_=]{1,3}|,t|:)[,:]?(?=b*[Vh][^8skg]*$)/;
/** What parts the number from what is told. */
const PARTS = /[e,:]/;

/** What a body puts forward in a number of tasks or solutions, among those that it tells. */
export function solutionsOfBody(
  { sentence: { letters, spans }, actors }: Scene,
  { pack }: Pick<Before, 'pack'>,
): Opening | undefined {
  const items = letters.includes('#') ? (BODYS.exec(letters)?.[0].length ?? 0) : 0;
  const subject = items > 0 ? actors.find(({ ref, to }) => ref?.kind === 'organization' && to < items) : undefined;
  const head = spans.slice(0, items);
  if (!subject || !(namesTasks(head, pack) || head.some(({ type }) => type === 'target'))) return undefined;
  return { kind: 'plan', rule: 'plan-list', subject, cue: items - 1, items, continues: false };
}

/** "The Plan puts forward six groups of solutions, among them piloting …; …": what a document sets out to do is its plan. */
export function solutionsOf(scene: Scene): Opening | undefined {
  const { letters, spans, start } = scene.sentence;
  const from = letters.includes('#') ? (DOCUMENT.exec(letters)?.[0].length ?? -1) : -1;
  const told = from < 0 ? null : SETS_OUT.exec(letters.slice(from));
  if (!told || !PARTS.test(told[0])) return undefined;
  const items = from + told[0].length;
  const { type, value = PLAN, start: at = start } = spans[from] ?? {};
  const named = scene.actors.find((actor) => isDocument(actor) && actor.from === from);
  const subject = named ?? documentAt(at, type === 'documentType' ? value : PLAN);
  const over = periodOver(scene, { before: from, from, to: items });
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...over };
}
