import type { ActorRef, CommitmentFact } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import type { Rejection } from '../rejection.ts';
import type { Scene, Story } from '../story.ts';
import { agreementOf } from './agreements.ts';
import type { Before } from './before.ts';
import { documentBefore, documentIn, issuedBefore } from './documents-before.ts';
import { itemsUnder } from './items.ts';
import { isAnswer } from './keeping-the-word.ts';
import { behindLine, isLine } from './lines-of-lists.ts';
import { openAt } from './open-lists.ts';
import { isOnBuilding } from './opening-buildings.ts';
import { type Opening, openingsOf } from './openings.ts';
import { saidAbove } from './said-above.ts';
import { wordOf } from './said-below.ts';
import { isSkipped } from './skipped.ts';
import { type Thread, threadOf } from './threads.ts';
import { type Word, wordBefore } from './word.ts';
import { yearAhead } from './year-ahead.ts';

/** What was asked, pledged and planned, and the lists that nobody could be found for. */
export interface Commitments {
  readonly facts: readonly CommitmentFact[];
  readonly rejections: readonly Rejection[];
}

/** How many blocks after its last item a list may be taken up again. */
const REACH = 2;
/** How many blocks after an ask what somebody "must" do is still asked by the same. */
const DIRECTS_FOR = 4;

/** Who asks or plans what: each item of each list, through the sentences that continue it. */
export function commitmentsOf(story: Story, words: readonly Word[]): Commitments {
  const facts: CommitmentFact[] = [];
  const rejections: Rejection[] = [];
  let thread: Thread | undefined;
  let paused: Thread | undefined;
  let before: Scene | undefined;
  for (const scene of story.scenes) {
    const { sentence } = scene;
    if (isSkipped(story, sentence, thread)) continue;
    const told = wordOf(story, scene, saidAbove(wordBefore(words, scene), before, scene));
    const word = wordOf(story, scene, words[sentence.index] ?? told);
    const open = withinReach(openAt(thread, paused, { before, sentence, told, word }), sentence);
    const recent = recentOf([open, paused], sentence, told);
    const document = documentIn(before);
    const openings = openingsOf(scene, beforeOf(story, sentence, { open, paused, word: told, before, recent }));
    before = scene;
    paused = open ?? paused;
    const speaker = whoTells(withinReach(paused, sentence), word, sentence);
    thread = openings.length > 0 ? open : behindLine(story, open, scene);
    paused = thread ?? paused;
    for (const opening of openings) {
      const { told: seen, receiver } = word;
      const next = threadOf(story, scene, {
        opening,
        thread: open,
        speaker,
        replying: word.replied === sentence.block,
        speaking: word.spoken === sentence.block,
        told: seen,
        receiver,
        recent,
        document,
      });
      if (!next) rejections.push(nobodys(opening, sentence));
      else {
        const read = itemsUnder(story, scene, { opening, thread: next });
        facts.push(...read.facts);
        thread = read.thread;
        paused = thread;
      }
    }
  }
  return { facts, rejections };
}

interface Found {
  readonly open: Thread | undefined;
  readonly paused: Thread | undefined;
  readonly word: Word;
  readonly before: Scene | undefined;
  readonly recent: Thread | undefined;
}

/** What a sentence finds: the list that is open, and who has the word. */
const beforeOf = (story: Story, sentence: Sentence, { open, paused, word, before, recent }: Found): Before => ({
  assigner: recent?.by,
  ahead: yearAhead(story),
  host: story.events.facts[0]?.organizer,
  building: isOnBuilding(story).is,
  directing: isDirecting(paused, sentence, word),
  pack: story.context.language.pack,
  open: open?.type,
  document: documentBefore(before, sentence),
  issued: issuedBefore(before),
  agreement: agreementOf(story, sentence, before),
  answering: sentence.block === word.answering || isAnswer(sentence),
  listing: open?.listing === true || (open?.type === 'Directive' && isLine(sentence)),
  ordering: open?.type === 'Directive' && ordersByPaper(story),
  asking: open?.block === sentence.block,
  addressed: open?.addressed === true,
  speaking: sentence.block === word.spoken,
  acting: sentence.block === word.acted && word.speaker?.kind === 'person',
});

/** "signed a dispatch", and no event: what the paper asks of one after the other is what the article is on. */
const ordersByPaper = ({ events, documents }: Story): boolean =>
  events.facts.length === 0 && documents.facts.some(({ type }) => type === DISPATCH);
const DISPATCH = 'https://w3id.org/hgov#document-type-directive';

/** Who has the word; behind a body's plan since which nobody has spoken, answered, or done anything in a later paragraph, the body: "the Department was assigned to …". */
const whoTells = (
  open: Thread | undefined,
  { speaker, spoken, acted, since, answering }: Word,
  { block, index }: Sentence,
): ActorRef | undefined =>
  open &&
  ((open.by.kind !== 'person' && open.block > Math.max(spoken, answering) && open.block >= acted) ||
    (open.by.kind === 'document' && open.block === block && since < index - 1))
    ? open.by
    : speaker;

/** The list of a body or document that was read last, when nobody has had the word since. */
function recentOf(lists: readonly (Thread | undefined)[], { block }: Sentence, { spoken }: Word): Thread | undefined {
  const last = lists.find((list) => list !== undefined);
  const isRecent = last && block - last.block <= REACH && last.block >= spoken;
  return isRecent && (last.by.kind === 'organization' || last.by.kind === 'document') ? last : undefined;
}

/** "The Prime Minister ordered the ministry to …. (New paragraph) Localities must …": the one who asked goes on, as nobody else has spoken. */
const isDirecting = (list: Thread | undefined, { block }: Sentence, { spoken }: Word): boolean =>
  list?.type === 'Directive' && block - list.block <= DIRECTS_FOR && spoken <= list.block;

const withinReach = (thread: Thread | undefined, { block }: Sentence): Thread | undefined =>
  thread && block - thread.block <= REACH ? thread : undefined;
const nobodys = ({ rule }: Opening, { start, end }: Sentence): Rejection => ({
  rule,
  reason: 'nobody is named who asks or plans it',
  start,
  end,
});
