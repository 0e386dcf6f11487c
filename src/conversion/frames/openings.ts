import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';
import { partsOf } from './additions.ts';
import { withoutAside } from './asides.ts';
import type { Before } from './before.ts';
import { type Heard, heard } from './heard.ts';
import { askedBy, setsDeadline } from './opening-agents.ts';
import { asks, withFurther } from './opening-asks.ts';
import { assignedOn } from './opening-assignments.ts';
import { buildingPlans } from './opening-buildings.ts';
import { byRequest } from './opening-by-request.ts';
import { askedInQuote, commanded } from './opening-commands.ts';
import { tasksOf } from './opening-conference-tasks.ts';
import { continues, ordinalItem, targets } from './opening-continues.ts';
import { countedUp } from './opening-counted-up.ts';
import { datedTargets } from './opening-dated-targets.ts';
import { assignsTasks } from './opening-duties.ts';
import { eventTargets } from './opening-event-targets.ts';
import { firstTasks } from './opening-first-tasks.ts';
import { focusSet } from './opening-focus.ts';
import { withFurtherPlans } from './opening-further-plans.ts';
import { givenOut, ownTasks } from './opening-given-out.ts';
import { bulleted, documentWants, headed, targetsOn } from './opening-headed.ts';
import { heralds } from './opening-heralds.ts';
import { launchTargets } from './opening-launch-targets.ts';
import { listed } from './opening-lists.ts';
import { needs } from './opening-needs.ts';
import { ofPapers } from './opening-of-papers.ts';
import { ofPlan } from './opening-of-plans.ts';
import { orderedNext, orders } from './opening-orders.ts';
import { ordinal } from './opening-ordinals.ts';
import { otherSide } from './opening-other-side.ts';
import { ofOwnUnit } from './opening-own-units.ts';
import { ownWords } from './opening-own-words.ts';
import { announces, plans } from './opening-plans.ts';
import { answers, earlier, pledges, promises } from './opening-pledges.ts';
import { saidCommands } from './opening-said-commands.ts';
import { setByDocument } from './opening-set-targets.ts';
import { strivenTargets } from './opening-striven-targets.ts';
import { bodysPlan, targetsSet } from './opening-targets.ts';
import { targetOfThing } from './opening-thing-targets.ts';
import { bodyActs, toldBody } from './opening-told-bodies.ts';
import { toldOfThing } from './opening-told-things.ts';
import { whichAims } from './opening-which-aims.ts';
import { isOwn, saidOfOwn } from './own-bodies.ts';
import { maskedButSpeech } from './own-speech.ts';
import { tellsFigures } from './told-figures.ts';

/** Where a list of asked or planned actions begins in a sentence, and who opens it. */
export interface Opening {
  readonly kind: 'ask' | 'need' | 'plan' | 'pledge' | 'answer' | 'continue';
  readonly rule: string;
  readonly subject?: Actor;
  /** Whose plan it is where the article cites no such document. */
  readonly otherwise?: Actor;
  /** Index of the cue; for a sentence that only continues a list, of the last span before its items. */
  readonly cue: number;
  /** Index of the first span of the first item. */
  readonly items: number;
  /** The list belongs to whoever opened it in an earlier sentence. */
  readonly continues: boolean;
  /** Index of its last span, where another list follows it in the sentence. */
  readonly to?: number;
  /** Whether everything behind its cue is to be done by its subject, also what that one is to ask of others. */
  readonly whole?: boolean;
  /** Whether its items stand in the lines or sentences behind it, each with whom it is for. */
  readonly listing?: boolean;
  /** Whether the sentences behind it may each name a unit and what it is to do. */
  readonly addressing?: boolean;
  /** A year that stands over the list. */
  readonly period?: string;
  /** The sentence's letters where an aside among its items is taken out. */
  readonly letters?: string;
}

/** The lists that a sentence holds: the first reading of it as the beginning or continuation of one, and the asks behind it. */
export function openingsOf(whole: Scene, before: Before): Opening[] {
  const { said, added, to: end } = partsOf(whole, maskedButSpeech(whole.sentence.letters));
  const { scene, told, affirmed, asks: asked, parts, to = end } = withoutAside(said, said.sentence.letters);
  const first =
    firstOf(scene, heard(before, { told, affirmed, open: before.open })) ?? (asked ? askedInQuote(scene) : undefined);
  const cut = { ...(to === undefined ? {} : { to }), ...(parts ? { letters: scene.sentence.letters } : {}) };
  if (first && tellsFigures(scene.sentence, first)) return [];
  const openings = first ? furtherTo(scene, { ...first, ...cut }) : [];
  return added ? [...openings, ...addedTo(added, before)] : openings;
}

/** The list and what the sentence asks or plans behind it. */
const furtherTo = (scene: Scene, first: Opening): Opening[] =>
  first.whole ? [first] : first.kind === 'plan' ? withFurtherPlans(scene, first) : withFurther(scene, first);

/** What a speaker adds begins a list of its own. */
const addedTo = (added: Scene, before: Before): Opening[] =>
  [firstOf(added, heard(before, { told: true, affirmed: false, open: undefined }))].filter((one) => one !== undefined);

/** The readings in order of certainty. */
const firstOf = (scene: Scene, before: Heard): Opening | undefined => {
  const { open, answering, told, affirmed, pack } = before;
  const given = affirmed || (told && isOwn(scene)) || saidOfOwn(scene);
  return (
    ordinal(scene, open) ??
    orders(scene, before) ??
    documentWants(scene, pack) ??
    ofPapers(scene, before) ??
    (open ? listed(scene, before) : undefined) ??
    orderedNext(scene, before) ??
    whichAims(scene) ??
    setByDocument(scene, before) ??
    ofPlan(scene, before) ??
    targetsOn(scene, before) ??
    announces(scene) ??
    givenOut(scene, before) ??
    heralds(scene, before) ??
    ownTasks(scene, before) ??
    byRequest(scene) ??
    askedBy(scene, before.document) ??
    setsDeadline(scene) ??
    ownWords(scene) ??
    countedUp(scene, pack) ??
    toldBody(scene, before) ??
    earlier(asks(scene, before), promises(scene)) ??
    (answering || given ? answers(scene, { answering, affirmed: given }) : undefined) ??
    (told ? toldOfThing(scene, affirmed) : undefined) ??
    ofOwnUnit(scene, { told, pack }) ??
    pledges(scene) ??
    firstTasks(scene, before) ??
    assignedOn(scene, before) ??
    strivenTargets(scene, before) ??
    datedTargets(scene, before) ??
    targetOfThing(scene, before) ??
    eventTargets(scene, before) ??
    launchTargets(scene, before.host) ??
    plans(scene, before) ??
    otherSide(scene, open) ??
    bodysPlan(scene) ??
    targetsSet(scene, before) ??
    targets(scene, before) ??
    tasksOf(scene, before) ??
    focusSet(scene, before) ??
    needs(scene, before) ??
    (told ? commanded(scene, pack) : saidCommands(scene, pack)) ??
    continues(scene, before) ??
    ordinalItem(scene, before) ??
    headed(scene) ??
    bulleted(scene, before) ??
    bodyActs(scene, before) ??
    buildingPlans(scene, before) ??
    assignsTasks(scene)
  );
};
