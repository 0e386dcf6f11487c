import { PLAN } from '../actions.ts';
import { type Actor, isDocument } from '../actor.ts';
import type { Sentence } from '../reading.ts';
import { type Scene, subjectOf } from '../story.ts';
import { commaBehind } from './document-commas.ts';
import { setBehind } from './document-sets.ts';
import { deedOf } from './doers.ts';
import { behindHeading } from './headings.ts';
import { aimOf } from './opening-aims.ts';
import { documentAt } from './opening-headed.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** Behind "according to", "under" at the head of a sentence: the document, whose it is, then a comma. */
const ACCORDING = /^["-]*(?:t,?|C|=|[C_9=bjf]{1,5},|[yfm_C]{1,3}z?Y,)?[4K]f*(?=J?[LE]|J,)/;
/** "Sesuai rencana tersebut, …": a word for what goes as planned, then "that"; without it what an area will do. */
const AS_PLANNED = /^\+(?:_(?=,)|(?=,[^;:OR]{0,8}[ZP3]w))/;
/** Laws and decrees tell what is to be done in general; nobody plans it. */
const LAW = /#document-type-(?:law|decree|circular)$/;

const DECISION = /#document-type-decision /;

/** "According to the Plan, by 2030, 95 % of …", "Under Programme No. 8, the province will …": the document's own plan; its aim is one too. */
export function accordingToPlan(scene: Scene): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const cited = citedIn(scene);
  if (!cited) return aimOf(scene);
  const { at, owner, comma } = cited;
  const cue = letters.indexOf('w', comma);
  // "Based on the Decision, the province aims for …": who sets a target itself plans it, unless a plan tells it.
  const decides = owner.ref?.kind === 'document' && DECISION.test(owner.ref.key);
  if (decides && spans[cue]?.value === 'intends' && isBody(subjectOf(scene, cue), comma)) return undefined;
  const set = cue < 0 ? setBehind(scene.sentence, comma + 1) : 'plan';
  if (!set) return undefined;
  const doer = whoseElse(scene, { comma, cue: cue < 0 ? deedOf(scene.sentence, cited) : cue, behind: at });
  const [subject, otherwise] =
    doer && (isUnnamed(scene, { owner, doer, cue }) || isDoer(scene, doer, { comma, cue }))
      ? [doer, owner]
      : [owner, doer];
  const said = /[sk]/.test(letters.slice(comma, cue < 0 ? undefined : cue));
  if (said) return undefined;
  const items = cue < 0 ? comma + 1 : behindSubject(scene, { comma, cue });
  const from = cue < 0 ? comma : cue;
  const whose = { subject, ...(otherwise ? { otherwise } : {}) };
  const over = periodOver(scene, { before: from, from, to: items });
  return { kind: set, rule: 'plan-document', ...whose, cue: comma, items, continues: false, ...over };
}

interface Cited {
  /** Its index among the actors, −1 where it is none. */
  readonly at: number;
  /** The document, or whose plan it is. */
  readonly owner: Actor;
  readonly comma: number;
}

/** What a sentence says that it is done according to, up to the comma. */
function citedIn(scene: Scene): Cited | undefined {
  const { letters, spans, start } = scene.sentence;
  if (AS_PLANNED.test(letters)) return { at: -1, owner: documentAt(start, PLAN), comma: letters.indexOf(',') };
  const head = ACCORDING.exec(letters)?.[0].length;
  if (head === undefined || LAW.test(spans[letters[head] === 'J' ? head + 1 : head]?.value ?? '')) return undefined;
  const at = scene.actors.findIndex((actor) => actor.from === head && (isDocument(actor) || letters[head] === 'E'));
  const owner = at < 0 ? undefined : ownerOf(scene, at);
  const comma = owner ? commaBehind(letters, owner.to) : -1;
  return owner && comma >= 0 && comma - owner.to <= LONGEST_CITED ? { at, owner, comma } : undefined;
}

const LONGEST_CITED = 12;

/** "Theo kế hoạch của Bộ Y tế": a plan without a number is its owner's where one is named. */
function ownerOf({ sentence: { letters }, actors }: Scene, at: number): Actor | undefined {
  const [plan, owner] = [actors[at], actors[at + 1]];
  const owned =
    plan?.ref?.kind === 'document-of-type' && owner?.ref && /^f+$/.test(letters.slice(plan.to + 1, owner.from));
  return owned ? owner : plan;
}

/** Whose plan it is where the article cites no such document: its owner's, else whoever will do it. */
function whoseElse(
  { actors, sentence }: Scene,
  { comma, cue, behind }: Record<'comma' | 'cue' | 'behind', number>,
): Actor | undefined {
  const owner = actors[behind + 1];
  if (owner?.ref && owner.to < comma) return owner;
  if (cue > 0 && isDoneToCounted(sentence, { comma, cue })) return undefined;
  return actors.findLast((actor) => actor.ref && actor.from > comma && actor.to < cue);
}

/** "17 health stations will be rebuilt": bodies that are counted do nothing, something is done to them. */
const isDoneToCounted = ({ letters, spans }: Sentence, { comma, cue }: Record<'comma' | 'cue', number>): boolean => {
  const done = spans[cue + 1];
  return done !== undefined && isUndergone(done) && /#3?O$/.test(letters.slice(comma, cue));
};

const isBody = (actor: Actor | undefined, from: number): boolean =>
  actor?.ref !== undefined && actor.from > from && !isDocument(actor);

/** "Based on Decision No. 5, the Department of Health will …": a body that does it plans it, whatever it is based on. */
const isDoer = (
  { sentence: { letters } }: Scene,
  { ref, from, to }: Actor,
  at: { comma: number; cue: number },
): boolean =>
  ref?.kind === 'organization' &&
  /^,[^#]{0,3}$/.test(letters.slice(at.comma, Math.max(at.comma, from))) &&
  /^[b8_]{0,2}$/.test(letters.slice(to + 1, at.cue));

/** "Theo kế hoạch, Sở Y tế sẽ …": no certain plan is meant, whoever does it plans it; what an area strives for its plan sets. */
const isUnnamed = (
  { sentence: { letters, spans } }: Scene,
  { owner: { ref, from, to }, doer, cue }: { owner: Actor; doer: Actor; cue: number },
): boolean =>
  ref?.kind === 'document-of-type' &&
  letters[to + 1] === ',' &&
  !(doer.ref?.kind === 'group' && !ref.draft) &&
  // "Under the draft, the province will spend …": it does so itself; what it strives for the draft sets.
  (ref.draft
    ? !spans.slice(cue, cue + 2).some(({ value }) => value === 'intends')
    : ref.type === PLAN && spans[from - 1]?.value !== ARTICLE);

const ARTICLE = 'the';

/** Behind "will" where a body or province does it, else the whole clause. */
function behindSubject({ sentence, actors }: Scene, at: { comma: number; cue: number }): number {
  const { letters } = sentence;
  const acts = actors.some((actor) => actor.from > at.comma && actor.to < at.cue && actor.ref);
  const near = at.cue - at.comma < 12;
  // "40 doctors from the hospitals will be sent": those who are counted are sent, the bodies do nothing.
  const isTarget = /#U|#[_C]{1,2}f/.test(letters.slice(at.comma, at.cue)) || isDoneToCounted(sentence, at);
  if (!acts || !near || isTarget) return at.comma + 1;
  return (
    behindHeading(letters, at.cue + 1) ?? at.cue + 1 + (/^[mnj,:]*/.exec(letters.slice(at.cue + 1))?.[0].length ?? 0)
  );
}
