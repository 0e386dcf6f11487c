import { type Actor, isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { documentAtHead } from './opening-headed.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "It sets out that …", "It lays down targets, including …", behind a sentence on a document. */
const IT_SETS = /^[C_][tb8]{0,2}[sV_w][_b]{0,2}(?:j|,(?=[f_]{0,2}(?:z?Y|K?#U))|[bf#_]{0,4}T[_bfyzYTP]{0,6},?e:?)(?=.)/;
const IT = 'it';
/** Behind a document that it sets or provides something, up to what that is. */
const SETS =
  /^#?[f_b8t]{0,2}[V_wsTA][_b]{0,2}(?:(?:[_bf#&]{0,5}T[_bfzYTP&]{0,6})?[j:]|[_bf#&]{0,5}T[_bfyzYTP&]{0,6},?e?:?(?<=[e:])(?=.)|,(?=[f_]{0,2}(?:z?Y|K?#U)))|^#?[f_b8t]{0,2}[V_w][^;:,.=8+#LMON]{0,12}:(?=.)|^b?V(?=V[^8skgONw]*#)|^[_fb8t]{0,3}[V_A][_bf]{0,4},?e:?(?=b*V[^8skgw]*$)/;
/** "By 2030, the draft Plan strives for 16 doctors …", "The draft provides from 2026, …": a draft is told of by what it wants, also where no "that" stands before. */
const DRAFT_SETS = /^[_b]{0,2}(?:w(?=K?#U?|b*V)|[V_s]b?,?(?=_?f?z?Y,.*K?#))/;
/** "The goal of the draft is that by 2030, …", up to what that is. */
const GOAL_OF = /^["-]?(?:t,?)?[C_b]{0,2}[wT]_?f{1,2}$/;
const GOAL_IS = /^(?:=[jm]?|[jw])(?=[^8sk]*#)/;

/** Behind the document's number, whose it is. */
const OWNER = /^(?:[Sx]?#)?f{0,2}P?O(?:f?P)?(?=[VA_w])/;
/** Before the document, perhaps a few words of its own: "It is known that", "Được biết,", "Diketahui,", "To reach the goal,". */
const AT_HEAD =
  /^["-]?(?:(?:t|[C9V_f=jKbm]{1,6}),?|[C9V_=]{1,3}j|[fyCm_]{0,3}z?Y,|4[^L,;]{1,6},|[^L,;:]{0,12}[INRP]b?s_?j?|[mu]b?[V+][^,;:LkgsO]{1,10},)?f{0,2}$/;

/** "According to the Minister, the resolution sets …", "She said the plan sets …": who tells of a document stands before it. */
const TOLD_BY = /^["-]?(?:t,)?(?:4[^L,;]{1,6},|[^L,;:]{0,12}[INRP]b?s_?j?)f{0,2}L/;

/** "… that by 2030:": a time alone before the colon that ends the line, behind which the targets stand. */
const HERALDS = /^[fy_b]{0,3}z?Y:$/;

/** The values of words for what stands in the document told of before, or follows from it. */
const ACCORDINGLY: ReadonlySet<string> = new Set(['accordingly', 'occasion']);
/** Behind it, perhaps when, a number of things, or others that nobody does anything to by name. */
const WHAT_WILL = /^t,(?:[fyCm_]{0,3}z?Y,)?(?=f?K?#?(?:[_CO3fz]|#U?){1,10}w)/;
/** Whoever does it stands behind "by". */
const BY = /[y9]f*(?:P?O|Z|R)/;

/** "Accordingly, in 2026-2028, 350 nurses will be recruited": where what a document says will be done begins. */
function undergoneIn({ letters, spans }: Scene['sentence']): number | undefined {
  const items = WHAT_WILL.exec(letters)?.[0].length;
  const done = spans[letters.indexOf('w') + 1];
  return items && done && isUndergone(done) && !BY.test(letters.slice(letters.indexOf('w') + 2)) ? items : undefined;
}

/** "The Resolution provides that from 2026 …": the targets that a document sets. */
export function setByDocument(
  scene: Scene,
  { document: told, open }: Pick<Before, 'document' | 'open'>,
): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const it = told && spans[0]?.value.toLowerCase() === IT ? IT_SETS.exec(letters)?.[0].length : undefined;
  const plan = it ?? (told && ACCORDINGLY.has(spans[0]?.value ?? '') ? undergoneIn(scene.sentence) : undefined);
  if (plan !== undefined && told) return setFrom(scene, told, { head: 0, items: plan });
  const subject = setterIn(scene);
  const items = subject && behindSetting(letters, subject, letters[subject.from] === 'J');
  if (!subject || items === undefined || items >= letters.length - 1 || HERALDS.test(letters.slice(items)))
    return undefined;
  // "To reach the goals, the Plan sets out …" behind its targets: what it does for them is for their year.
  return open === 'PlannedAction' && FOR_GOAL.test(letters)
    ? { kind: 'continue', rule: 'continued-list', cue: -1, items, continues: true }
    : setFrom(scene, subject, { head: subject.from, from: subject.to, items });
}
const FOR_GOAL = /^["-]?[mu]b?[V+]/;

/** "Kế hoạch cũng đề ra các giải pháp như mở …": a document at the head, then some of what it sets. */
const NAMES_SOME = /^L[_fb8t]{0,3}[V_A][_bf]{0,4},?e:?b*V/;

/** The document that a sentence is on. */
function setterIn({ sentence, actors }: Scene): Actor | undefined {
  const first = TOLD_BY.test(sentence.letters) ? actors.find(isDocument) : actors[0];
  if (first && isDocument(first)) return first;
  return NAMES_SOME.test(sentence.letters) ? documentAtHead(sentence) : undefined;
}

/** What a document sets, from where it begins on; a year may stand before the document's mention or behind it. */
function setFrom(
  scene: Scene,
  subject: Actor,
  { head, from = 0, items }: { readonly head: number; readonly from?: number; readonly items: number },
): Opening {
  const period = periodOver(scene, { before: head, from, to: items });
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...period };
}

/** Where what a document sets begins: behind its goal, or what tells that it sets something. */
function behindSetting(letters: string, { from, to }: Actor, isDraft: boolean): number | undefined {
  if (!isDraft && !/[jw:=e]|VV/.test(letters.slice(to, to + 14))) return undefined;
  const owner = OWNER.exec(letters.slice(to + 1))?.[0].length ?? 0;
  const rest = letters.slice(to + 1 + owner);
  const before = letters.slice(0, from);
  const isGoal = GOAL_OF.test(before);
  if (!isGoal && !AT_HEAD.test(before)) return undefined;
  const clause = isGoal ? GOAL_IS.exec(rest) : (SETS.exec(rest) ?? (isDraft ? DRAFT_SETS.exec(rest) : null));
  return clause ? to + 1 + owner + clause[0].length : undefined;
}
