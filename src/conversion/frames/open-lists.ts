import type { ActorRef } from '../facts.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';
import { isOrdinal } from './opening-continues.ts';
import { periodOver } from './periods-over.ts';
import type { Thread } from './threads.ts';
import type { Word } from './word.ts';

/** A sentence between the one before and who has the word before and with it. */
interface At {
  readonly before: Scene | undefined;
  readonly sentence: Sentence;
  readonly told: Word;
  readonly word: Word;
}

/** The list that a sentence may go on with: the one it stands in, else that which its ordinal begins or takes up again. */
export const openAt = (thread: Thread | undefined, paused: Thread | undefined, at: At): Thread | undefined =>
  ownOf(thread, at.sentence, at.word) ?? takenUp(paused, at);

/** "…," the Secretary told them: what another person says goes on with no list of the one before. */
const ownOf = (
  thread: Thread | undefined,
  { index, letters }: Sentence,
  { speaker, since }: Word,
): Thread | undefined =>
  letters.startsWith('"') &&
  since === index &&
  speaker?.kind === 'person' &&
  thread?.by.kind === 'person' &&
  thread.by.key !== speaker.key
    ? undefined
    : thread;

/** The list that an ordinal begins or takes up again. */
const takenUp = (paused: Thread | undefined, { before, sentence, told }: At): Thread | undefined =>
  isOrdinal(sentence) ? (heraldedBy(before, sentence, told) ?? spokenBy(paused, told.speaker)) : undefined;

/** A list that an ordinal takes up again belongs to whoever has the word by then; what another has pledged, that one asks. */
const spokenBy = (paused: Thread | undefined, speaker: ActorRef | undefined): Thread | undefined =>
  paused && speaker?.kind === 'person' && paused.by.kind === 'person' && speaker.key !== paused.by.key
    ? { ...paused, by: speaker, type: 'Directive' }
    : paused;

/** What a sentence that heralds a list in words of its own tells nothing of: figures, deeds done, what somebody will do. */
const HERALDS = /^[^#+!MXwg"]*[.:]$/;
/** "He asked the sector in 2026 to focus on 4 tasks.": an ask for a number of things that are told behind it. */
const ASKS = /k[^;:"#]*#_{1,2}[.:]$/;
/** An ordinal, then what is to be done, or who is to do it. */
const TO_DO = /^["-]?t[,:]?(?!.*8|.*\+[fK_]{0,2}#|.*!)(?=b*V|[^,;]*[nmw]|[OPZ3G1&f]{1,5}b?[V+])/;

/** "The Deputy Minister handed out the work. Firstly, …": a list by whomever the sentence before told of, whatever its words. */
function heraldedBy(
  before: Scene | undefined,
  { index, block, letters }: Scene['sentence'],
  { speaker, since, spoken }: Word,
): Thread | undefined {
  if (speaker?.kind !== 'person' || before?.sentence.index !== index - 1 || !TO_DO.test(letters)) return undefined;
  const heralds = since === index - 1 && HERALDS.test(before.sentence.letters);
  const asks = spoken === before.sentence.block && ASKS.test(before.sentence.letters);
  if (!heralds && !asks) return undefined;
  const ask = before.sentence.letters.indexOf('k');
  const over = asks ? periodOver(before, { before: ask, from: ask, to: before.sentence.letters.length }) : {};
  return {
    type: 'Directive',
    by: speaker,
    inferred: ['resolved-reference'],
    block,
    listing: false,
    addressed: false,
    ofArea: false,
    ...over,
  };
}
