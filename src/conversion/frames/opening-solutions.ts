import { PLAN } from '../actions.ts';
import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "To reach these goals," perhaps, then a document. */
const DOCUMENT = /^["-]?(?:t,)?(?:[um][^,;:8"]{1,10},)?f*(?=[LT])/;
/** Behind the document that it sets out a number of things, up to the first of those that it tells. */
const SETS_OUT =
  /^[LT][xS]?[M_]?(?:f*P?O)?b?[sVwA_]_{0,2}#[_CfbTt]{1,6}(?:,[_CfT]{1,6}(?=,?e|:))?(?:,?e|,[_=]{1,3}|,t)?[,:]?(?=b*[Vh]|K?#U|S)/;
/** What parts the number from what is told. */
const PARTS = /[e,:]/;

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
