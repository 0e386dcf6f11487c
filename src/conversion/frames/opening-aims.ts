import { PLAN } from '../actions.ts';
import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';

/** "The general aim of the Plan is to strengthen …": the aim, the document that has it, up to what it is; nothing that is said, asked or done. */
const AIM =
  /^["-]?(?:t,)?f?[Cf_b&]{0,3}[Tw][_b]{0,2}f{0,2}(?:T|_?L(?:[xS]?M)?)[_fb]{0,3}(?:[j=][jm]{0,2}|w)(?=b*[V+*])(?=(?:[^8skg]|(?<=,&?)s(?=[_L]))*$)/;

/** "Chương trình nhằm mục tiêu …", "Đề án hướng đến …": a document, then a purpose that is a goal, up to what it is. */
const AIMED = /^["-]?(?:t,)?f{0,2}L(?:[xS]?M)?(?:f?P?O)?[b_=9]{0,2}uw?(?=b*[V+*]|K?#|S)(?=[^8skg]*$)/;
/** "Kế hoạch nhằm duy trì …": what a document is for. */
const MEANT = /^["-]?(?:t,)?f{0,2}L(?:[xS]?M)?uw?(?=b*[V*](?![^,;]*9)[^8skgLM]*$)/;
/** The values of words of purpose that tell a goal themselves. */
const TOWARDS: ReadonlySet<string> = new Set(['hướng đến', 'hướng tới']);

const towards = ({ letters, spans }: Scene['sentence']): number => {
  const items = letters.includes('u') ? (AIMED.exec(letters)?.[0].length ?? 0) : 0;
  return letters[items - 1] === 'w' || TOWARDS.has(spans[items - 1]?.value ?? '') ? items : 0;
};

/** The aim of a document is its plan, whatever its figures: the one named there, else the last of its kind. */
export function aimOf({ sentence, actors }: Scene): Opening | undefined {
  const { letters, spans, start } = sentence;
  const told = AIM.exec(letters)?.[0].length ?? towards(sentence);
  const items = told || (letters.includes('Lu') ? (MEANT.exec(letters)?.[0].length ?? 0) : 0);
  if (items === 0) return undefined;
  const type = spans.slice(0, items).find((span) => span.type === 'documentType')?.value ?? PLAN;
  const subject = actors.find((actor) => isDocument(actor) && actor.to < items) ?? documentAt(start, type);
  // What an event is for, its programme too, is no plan of whoever holds it.
  return { kind: 'plan', rule: told ? 'plan-document' : 'plan-list', subject, cue: items - 1, items, continues: false };
}
