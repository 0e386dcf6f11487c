import type { LanguagePack } from '../../grammar/language.ts';
import type { Span } from '../../grammar/span.ts';
import { PLAN } from '../actions.ts';
import { type Actor, actorAt, isDocument } from '../actor.ts';
import { RESOLUTION } from '../mentioned-documents.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { costsOf } from './opening-costs.ts';
import type { Opening } from './openings.ts';

/** "Targets", "Specific targets by 2030": a line of its own, behind which the targets stand. */
const HEADING =
  /^(?:[C_bf&]{0,4}T|[C_bf]{0,3}w)[C_bft&]{0,4}T?_?(?:[fyb_]{0,3}z?Y)?:?$|^[C_b]{0,3}Tf[C_bf&O]{1,9}(?:[fyb_]{0,3}z?Y)_?e?:$/;

/** A heading of targets: those of the plan that the article speaks of last. */
export function headed({ sentence: { letters, spans, start } }: Scene): Opening | undefined {
  if (!HEADING.test(letters)) return undefined;
  const items = letters.length;
  const list = { cue: items - 1, items, continues: false, listing: true };
  const whose = { subject: documentAt(start, PLAN), otherwise: documentAt(start, RESOLUTION) };
  return { kind: 'plan', rule: 'plan-document', ...whose, ...list, ...yearIn(spans) };
}

/** The document of a type that the article speaks of last. */
export const documentAt = (at: number, type: string): Actor =>
  actorAt(0, 0, { ref: { kind: 'document-of-type', type, at } });

/** "The programme sets out that by 2030:": the document that a line begins with, whatever it does. */
export function documentAtHead({ letters, spans }: Scene['sentence']): Actor | undefined {
  const { value, start = 0 } = (/^f?L/.test(letters) && spans[letters.indexOf('L')]) || {};
  return value ? documentAt(start, value) : undefined;
}

function yearIn(spans: readonly Span[]): { period: string } | object {
  const year = spans.find(({ type }) => type === 'period')?.value;
  return year ? { period: year } : {};
}

/** A line of an announced list that is worded as no other rule knows, whole: "- All 34 provinces join the network". */
export function bulleted({ sentence: { letters } }: Scene, { open, listing }: Before): Opening | undefined {
  const items = open && listing ? (BULLETED.exec(letters)?.[0].length ?? 0) : 0;
  return items > 0 ? { kind: 'continue', rule: 'listed-target', cue: -1, items, continues: true } : undefined;
}

const BULLETED = /^(?:-|[.](?=f?K?#))(?:\(?#[.)]|t,)?(?=(?:[^:8s]|8[fK#]){3,}$)/;

/** Behind "in addition", neither said, done, asked nor held now, of no year of its own; no body that will do something itself. */
const FURTHER = /^(?:t,?)?(?!f*P?[OZ]P?[^,;]{0,3}w)(?!.*[8skghdNR"])(?!.*(?:^|[^<_fz])[f_]?z?Y)(?=[^;]*(?:K#|#U))/;

/** Before the document that a sentence begins with. */
const ANOTHER = /^["-]?(?:[tC_]{1,2},)?f?$/;

/** "In addition, deaths are to be cut by 15 %" in the paragraph in which a document sets targets, and what it all costs. */
export function targetsOn(scene: Scene, before: Before): Opening | undefined {
  const { actors, sentence } = scene;
  const { letters } = sentence;
  const { open, asking, assigner } = before;
  const cost = costsOf(scene, before);
  if (cost) return cost;
  if (open !== 'PlannedAction' || !asking || assigner?.kind !== 'document' || !FURTHER.test(letters)) return undefined;
  const items = letters.startsWith('t,') ? 2 : 0;
  // "Meanwhile, Resolution No. 6 pays a further 30 % of …": another document sets its own.
  const other = actors.find((actor) => actor.ref?.kind === 'document' && ANOTHER.test(letters.slice(0, actor.from)));
  if (other) {
    const items = behindApproval(letters, other.to + 1);
    return items === 0
      ? undefined
      : { kind: 'plan', rule: 'plan-document', subject: other, cue: items - 1, items, continues: false };
  }
  return { kind: 'continue', rule: 'listed-target', cue: -1, items, continues: true };
}

/** "Resolution No. 6 approves the project, with 9 billion VND to be spent": what is approved is no task, what stands behind the comma is; 0 where nothing does. */
const behindApproval = (letters: string, at: number): number =>
  letters[at] === 'q' ? letters.indexOf(',', at) + 1 : at;

/** "By 2030, the programme wants over 70 % of adults to be …": up to the figure that a document wants; "has reached" is none. */
const WANTS = /^["-]?(?:t,)?(?:[yCm][f_]?z?Y,?f*L[_b]?[kgw_V]m?f?|(?:f?zY,)?f*L[_b]?[kgw]m?f?)(?=K#U?|#U)/;

/** "Plan No. 7/KH-UBND of the province earmarks 18 billion VND …": what a numbered document gives. */
const GIVES = /^["-]?(?:t,)?f*L[xS]?M(?:f{0,2}P?O(?:f?P)?)?(?=[V_][_b]?K?#U)/;
const MONEY = /VND|USD/;

function givenBy({ letters, spans }: Scene['sentence'], present: LanguagePack['presentVerbs']): number {
  const at = GIVES.exec(letters)?.[0].length ?? 0;
  const verb = spans[at];
  const unit = spans[letters.indexOf('U', at)]?.value ?? '';
  const isNow = present?.has(verb?.value ?? '') ?? verb?.type === 'verb';
  return at > 0 && isNow && MONEY.test(unit) ? at : 0;
}

/** What a document wants, whatever the word for it is where a year stands before it. */
export function documentWants(scene: Scene, { presentVerbs }: LanguagePack): Opening | undefined {
  const { sentence, actors } = scene;
  const { letters, spans } = sentence;
  const items = WANTS.exec(letters)?.[0].length ?? givenBy(sentence, presentVerbs);
  if (items === 0) return undefined;
  const { value = PLAN, start = 0 } = spans[letters.indexOf('L')] ?? {};
  const subject = actors.find((actor) => isDocument(actor) && actor.to < items) ?? documentAt(start, value);
  const over = yearIn(spans.slice(0, items));
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...over };
}
