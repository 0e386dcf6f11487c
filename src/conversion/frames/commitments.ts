import { lastDayOf } from '../../grammar/dates.ts';
import { itemsOf, type Run } from '../../grammar/lists.ts';
import type { Actor } from '../actors.ts';
import type { ActorRef, CommitmentFact, Inference, Rejection } from '../facts.ts';
import { between, type Sentence } from '../reading.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import { addresseeOf } from './addressees.ts';
import { type Opening, openingOf } from './openings.ts';
import { quantityOf } from './quantities.ts';
import { topicsOf } from './topics.ts';

/** What an open list hands on to the sentences that continue it. */
interface Thread {
  readonly type: CommitmentFact['type'];
  readonly by: ActorRef;
  readonly inferred: readonly Inference[];
  readonly addressee?: ActorRef;
  readonly period?: string;
  readonly block: number;
}

export interface Commitments {
  readonly facts: readonly CommitmentFact[];
  readonly rejections: readonly Rejection[];
}

/** How many blocks after its last item a list may be taken up again. */
const REACH = 2;

/** Who asks or plans what: each item of each list, through the sentences that continue it. */
export function commitmentsOf(story: Story): Commitments {
  const facts: CommitmentFact[] = [];
  const rejections: Rejection[] = [];
  let thread: Thread | undefined;
  let speaker: ActorRef | undefined;
  for (const scene of story.scenes) {
    const { sentence } = scene;
    if (sentence.kind === 'caption' || sentence.kind === 'headline') continue;
    if (thread && sentence.block - thread.block > REACH) thread = undefined;
    const opening = openingOf(scene, thread?.type);
    speaker = speakerOf(story, scene, speaker) ?? speaker;
    if (!opening) {
      thread = undefined;
      continue;
    }
    const next = threadOf(story, scene, { opening, thread, speaker });
    if (!next) {
      const { start, end } = sentence;
      rejections.push({ rule: opening.rule, reason: 'nobody is named who asks or plans it', start, end });
      continue;
    }
    thread = next;
    for (const run of itemsOf(sentence.spans, sentence.letters, {
      from: opening.items,
      to: lastOf(sentence.letters),
    }).filter(({ from }) => from >= opening.items))
      if (isHeading(sentence, run)) thread = { ...next, ...headingPeriod(sentence, run) };
      else facts.push(factOf(story, scene, { run, thread: next, rule: opening.rule }));
  }
  return { facts, rejections };
}

/** "carry out the following four tasks" only announces the items. */
const isHeading = ({ spans, letters }: Sentence, { from, to }: Run): boolean =>
  (/:$/.test(letters) && /[T#]/.test(letters.slice(from, to + 1)) && to >= letters.length - 2) ||
  (/^[bV+_f&CKO1]{0,6}[#S][bC_f]{0,3}T?[_bCT]{0,3}(?:f*z?Y)?$/.test(letters.slice(from, to + 1)) &&
    spans.slice(from, to + 1).some((span) => TASK.test(span.value)));

/** "four tasks in 2022:" dates the items that follow. */
function headingPeriod({ spans }: Sentence, { from, to }: Run): { period: string } | object {
  const year = spans.slice(from, to + 1).find((span) => span.type === 'period')?.value;
  return year ? { period: year } : {};
}

const TASK = /^(?:tasks?|tugas|nhiem|nhiệm vụ|vụ|solutions?|giai|nội|noi|points?|hal|contents?|things?|việc|viec)$/;

/** The last span before the final mark. */
const lastOf = (letters: string): number =>
  (/^"[^"]*(?=")/.exec(letters)?.[0].length ?? letters.length - (/[.~]*$/.exec(letters)?.[0].length ?? 0)) - 1;

/** The person who speaks in a sentence, for the pronouns and passive asks behind it. */
function speakerOf(story: Story, { sentence, actors }: Scene, before: ActorRef | undefined): ActorRef | undefined {
  if (!/[skg]/.test(sentence.letters)) return undefined;
  const named: Actor | undefined =
    actors.find((actor) => actor.name) ?? actors.find((actor) => actor.offices.length > 0);
  return named && resolve(story, named, before)?.actor;
}

interface Start {
  readonly opening: Opening;
  readonly thread: Thread | undefined;
  readonly speaker: ActorRef | undefined;
}

function threadOf(story: Story, scene: Scene, { opening, thread, speaker }: Start): Thread | undefined {
  const { block } = scene.sentence;
  const period = opening.period ?? (opening.continues && thread ? thread.period : undefined);
  const subject = opening.subject && resolve(story, opening.subject, speaker);
  const addressee = addresseeOf(story, scene, opening) ?? (opening.continues ? thread?.addressee : undefined);
  const rest = { block, ...(period ? { period } : {}), ...(addressee ? { addressee } : {}) };
  if (opening.continues)
    return thread ? { ...rest, type: thread.type, by: thread.by, inferred: thread.inferred } : undefined;
  if (opening.kind === 'need')
    return speaker ? { ...rest, type: 'Directive', by: speaker, inferred: ['resolved-reference'] } : undefined;
  if (!subject) return undefined;
  const type = opening.kind === 'ask' ? 'Directive' : opening.kind === 'pledge' ? 'Pledge' : 'PlannedAction';
  return { ...rest, type, by: subject.actor, inferred: subject.inferred };
}

function factOf(story: Story, { sentence }: Scene, item: { run: Run; thread: Thread; rule: string }): CommitmentFact {
  const { run, thread, rule } = item;
  const quote = between(sentence, run.from, run.to);
  const spans = sentence.spans.slice(run.from, run.to + 1);
  const target = quantityOf(spans, sentence.letters.slice(run.from, run.to + 1), story.context.language.pack);
  const period =
    statedPeriod(spans, sentence.letters.slice(run.from, run.to + 1)) ??
    periodBefore(sentence, run.from) ??
    thread.period;
  const event = story.events.eventOf(sentence);
  return {
    kind: 'commitment',
    type: thread.type,
    by: thread.by,
    ...(thread.addressee && thread.type === 'Directive' ? { addressee: thread.addressee } : {}),
    ...(event && thread.by.kind === 'person' ? { event } : {}),
    action: story.reading.text.slice(quote.start, quote.end),
    topics: topicsOf(story, sentence, run),
    ...(target ? { target } : {}),
    ...(period ? { period, due: lastDayOf(period) } : {}),
    evidence: [quote],
    rule,
    inferred: thread.inferred,
  };
}

/** "by 2030, 95 % of …": the year right before an item is its period. */
function periodBefore({ spans, letters }: Sentence, at: number): string | undefined {
  return /Y[,:]$/.test(letters.slice(0, at)) ? spans[at - 2]?.value : undefined;
}

/** The last year or range that an item states; the year of a vision is none. */
function statedPeriod(spans: readonly { type: string; value: string }[], letters: string): string | undefined {
  const at = [...letters].findLastIndex((letter, i) => letter === 'Y' && !/7f?m?$/.test(letters.slice(0, i)));
  return spans[at]?.value;
}
