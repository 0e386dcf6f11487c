import type { Scene } from '../story.ts';
import type { Heard } from './heard.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** The values of words for what stands in the document told of before, or follows from it. */
const ACCORDINGLY: ReadonlySet<string> = new Set(['accordingly', 'occasion', 'namely']);
/** Behind it perhaps when, and for whom: "Theo đó, đối với các đơn vị thuộc Sở Y tế, sáp nhập …". */
const LEAD = /^["-]?t,?(?:[fm_]{0,3}z?Y,)?(?:[fm][^,;:V8skg]{1,9},)?/;
/** Nobody is told to say, ask or promise anything, is appointed or quoted, and nothing has been done. */
const TOLD = /Rf{0,2}[ONP]|[NIHs"8]|^[^V;]*[kg]/;
/** Something that is done, that is counted, or that will or must be. */
const SETS = /^V|[#wn9]/;
/** A body or bodies that stand before what is done, or is done to them. */
const BODIES = /^f*P?OP?(?:,?&?f*P?OP?){0,4}/;
/** "will", perhaps with how, before what is done to them. */
const WILL = /^[bt]{0,2}w?[bt]{0,2}/;
/** "The province has 151 stations": how things stand. */
const STANDS = /^f?[_CZPO]{1,6}[=][^w;]*$/;

/** "For units under the department, merge …", "Đối với các đơn vị thuộc sở, sáp nhập …": for whom, then what is done. */
const FOR_WHOM = /^["-]?[fmt][^,;:V8skgw"]{1,9},(?=b*V)/;

/** Behind what a paper lays down, what it does for others. */
export function laidDownFor(
  { sentence: { letters } }: Scene,
  { open, assigner }: Pick<Heard, 'open' | 'assigner'>,
): Opening | undefined {
  const items =
    open === 'PlannedAction' && assigner?.kind === 'document' ? FOR_WHOM.exec(letters)?.[0].length : undefined;
  return items === undefined || TOLD.test(letters.slice(items))
    ? undefined
    : { kind: 'continue', rule: 'continued-list', cue: -1, items, continues: true };
}

/** "Accordingly, those in need are supported with 30 % of the premium; …": what a paper lays down that the sentence before says was issued. */
export function laidDown(scene: Scene, { issued, open }: Pick<Heard, 'issued' | 'open'>): Opening | undefined {
  if (!issued || open === 'Directive' || !ACCORDINGLY.has(scene.sentence.spans[0]?.value ?? '')) return undefined;
  const { letters, spans } = scene.sentence;
  const items = LEAD.exec(letters)?.[0].length ?? 0;
  const rest = letters.slice(items);
  if (items === 0 || TOLD.test(rest) || !SETS.test(rest) || STANDS.test(rest)) return undefined;
  const bodies = BODIES.exec(rest)?.[0].length ?? 0;
  const done = spans[items + bodies + (WILL.exec(rest.slice(bodies))?.[0].length ?? 0)];
  if (bodies > 0 && !(done && isUndergone(done))) return undefined;
  const period = periodOver(scene, { before: 0, from: 0, to: items });
  return { kind: 'plan', rule: 'plan-document', subject: issued, cue: items - 1, items, continues: false, ...period };
}
