import { PLAN } from '../actions.ts';
import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';

/** "The general aim of the Plan is to strengthen …": the aim, the document that has it, up to what it is; nothing that is said, asked or done. */
const AIM =
  /^["-]?(?:t,)?f?[Cf_b&]{0,3}[Tw][_b]{0,2}f{0,2}(?:T|_?L(?:[xS]?M)?)[_fb]{0,3}(?:[j=][jm]{0,2}|w)(?=b*[V+*])(?=[^8skg]*$)/;

/** The aim of a document is its plan, whatever its figures: the one named there, else the last of its kind. */
export function aimOf({ sentence: { letters, spans, start }, actors }: Scene): Opening | undefined {
  const items = AIM.exec(letters)?.[0].length ?? 0;
  if (items === 0) return undefined;
  const type = spans.slice(0, items).find((span) => span.type === 'documentType')?.value ?? PLAN;
  const subject = actors.find((actor) => isDocument(actor) && actor.to < items) ?? documentAt(start, type);
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false };
}
