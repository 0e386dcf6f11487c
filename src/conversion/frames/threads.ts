import type { Actor } from '../actor.ts';
import type { ActorRef, CommitmentFact, Inference } from '../facts.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import { addresseeOf } from './addressees.ts';
import { bodyMeant } from './bare-bodies.ts';
import type { Opening } from './openings.ts';
import { isOwnWord } from './own-plans.ts';
import { isArea } from './told-plans.ts';
import { ofUncited } from './uncited-papers.ts';

/** What an open list hands on to the sentences that continue it. */
export interface Thread {
  readonly type: CommitmentFact['type'];
  readonly by: ActorRef;
  readonly inferred: readonly Inference[];
  readonly addressee?: ActorRef;
  readonly period?: string;
  readonly block: number;
  /** Whether the items stand in lines of their own, each with whom it is for. */
  readonly listing: boolean;
  /** Whether its last sentence named whom it is for. */
  readonly addressed: boolean;
  /** Whether a document tells in it what an area is to do. */
  readonly ofArea: boolean;
}

/** What a sentence that opens or continues a list finds: its opening, the list that is open, and who has the word. */
interface Start {
  readonly opening: Opening;
  readonly thread: Thread | undefined;
  readonly speaker: ActorRef | undefined;
  /** Whether that one replies in the paragraph to what was asked. */
  readonly replying: boolean;
  /** Whether that one says something in the paragraph. */
  readonly speaking: boolean;
  readonly told: readonly string[];
  /** To whom the speaker has just handed something over. */
  readonly receiver: ActorRef | undefined;
  /** The list of a body or document that was read a moment ago, when nobody has spoken since. */
  readonly recent: Thread | undefined;
  /** The first document that the sentence before told of. */
  readonly document: Actor | undefined;
}

/** Who begins a list of what kind. */
export type Begun = Pick<Thread, 'type' | 'by' | 'inferred'>;

const TYPES = {
  ask: 'Directive',
  pledge: 'Pledge',
  plan: 'PlannedAction',
  answer: 'Pledge',
  continue: 'PlannedAction',
} as const;

/** The list that a sentence opens or continues; undefined where nobody is named who asks or plans it. */
export function threadOf(story: Story, scene: Scene, start: Start): Thread | undefined {
  const { opening, thread } = start;
  const open = opening.continues ? thread : undefined;
  const begun = opening.continues ? open : begunBy(story, scene, start);
  if (!begun) return undefined;
  const period = opening.period ?? open?.period;
  const addressee = addresseeOf(story, scene, opening) ?? open?.addressee;
  return {
    type: begun.type,
    by: begun.by,
    inferred: begun.inferred,
    block: scene.sentence.block,
    listing: opening.listing ?? open?.listing ?? false,
    ofArea: begun.by.kind === 'document' && (open?.ofArea ?? isOfArea(scene, opening)),
    addressed:
      begun.type === 'Directive' &&
      (opening.addressing === true || (opening.continues && startsWithActor(scene, opening))),
    ...(period ? { period } : {}),
    ...(addressee ? { addressee } : {}),
  };
}

/** Whether a sentence begins with whom its actions are for. */
const startsWithActor = ({ actors }: Scene, { cue }: Opening): boolean =>
  actors.some((actor) => actor.ref !== undefined && actor.from <= 2 && actor.to <= Math.max(cue, 0));

const isOfArea = (scene: Scene, { subject, otherwise }: Opening): boolean =>
  [subject, otherwise].some((doer) => doer !== undefined && isArea(scene, doer));

/** Who begins a list with what: "it is necessary to" is an ask by whoever has the word, anything else is its subject's. */
function begunBy(story: Story, scene: Scene, start: Start): Begun | undefined {
  const { opening, speaker, receiver } = start;
  const { kind, subject } = opening;
  const document = documentOver(story, scene, start);
  if (document) return { type: 'PlannedAction', by: document, inferred: ['resolved-reference'] };
  if (kind === 'need') return speaker && { type: 'Directive', by: speaker, inferred: ['resolved-reference'] };
  if (kind === 'answer') return speaker && { type: 'Pledge', by: speaker, inferred: ['resolved-reference'] };
  if (kind === 'pledge' && receiver && subject && isUnnamed(story, subject))
    return { type: 'Pledge', by: receiver, inferred: ['resolved-reference'] };
  return ownOf(story, scene, start, kind);
}

/** What its subject begins: a plan or pledge of its own, unless it is the word of whoever has it. */
function ownOf(story: Story, scene: Scene, start: Start, kind: keyof typeof TYPES): Begun | undefined {
  const { opening, speaker, told } = start;
  const { subject, otherwise } = opening;
  const resolved =
    (subject && resolve(story, subject, { speaker, told })) ??
    (otherwise && resolve(story, otherwise, { speaker, told }));
  if (!resolved) return ofUncited(story, scene, start);
  const by = bodyMeant(story, scene, resolved.actor, { at: subject?.from ?? 0, speaker });
  if (!by) return undefined;
  const { speaking, replying } = start;
  if (speaker && isOwnWord(story, scene, { opening, by, speaker, speaking, replying }))
    return { type: 'Pledge', by: speaker, inferred: ['resolved-reference'] };
  const inferred = by === resolved.actor ? resolved.inferred : (['resolved-reference'] as const);
  return { type: typeOf(TYPES[kind], by), by, inferred };
}

/** The value of a word for what stands in the document told of before. */
const ACCORDINGLY = 'accordingly';

/** "According to the Plan, the province strives for … In 2027 the province will …", "The Secretary introduced the Programme. Accordingly, the province will …". */
function documentOver(story: Story, scene: Scene, { opening, recent, document }: Start): ActorRef | undefined {
  if (opening.kind !== 'plan' || !opening.subject || !isArea(scene, opening.subject)) return undefined;
  if (recent?.ofArea) return recent.by;
  const opens = scene.sentence.spans[0]?.value === ACCORDINGLY;
  return opens && document ? resolve(story, document)?.actor : undefined;
}

/** "He", "the new director": nobody whom the article names by that. */
const isUnnamed = (story: Story, subject: Actor): boolean =>
  subject.pronoun || (!subject.name && resolve(story, subject)?.actor.kind === 'office');

/** What a body or document undertakes is its plan; what a person plans is a pledge. */
function typeOf(type: Begun['type'], by: ActorRef): Begun['type'] {
  if (type === 'Directive') return type;
  return by.kind === 'person' ? 'Pledge' : by.kind === 'office' ? type : 'PlannedAction';
}
