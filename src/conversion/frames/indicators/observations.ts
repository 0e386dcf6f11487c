import type { ObservationFact } from '../../facts.ts';
import type { Sentence } from '../../reading.ts';
import type { Story } from '../../story.ts';
import { assignerIn, type Frame } from './frame.ts';
import { measures } from './measures.ts';
import { mentionsIn } from './mentions.ts';
import { countedTargets, statedStatuses } from './statuses.ts';
import { unnamedStatuses } from './unnamed-statuses.ts';
import { yearIn } from './years.ts';

/** Values and statuses that the article reports, and the values that it only plans or asks for. */
export interface Observations {
  readonly facts: readonly ObservationFact[];
  readonly planned: readonly ObservationFact[];
}

/** What an article tells of indicators, sentence by sentence. */
export function observationsOf(story: Story): Observations {
  const facts: ObservationFact[] = [];
  const targets: ObservationFact[] = [];
  for (const frame of framesOf(story)) {
    const { values, planned } = measures(frame);
    facts.push(...distinct([...countedTargets(frame), ...unnamedStatuses(frame), ...statedStatuses(frame), ...values]));
    targets.push(...planned);
  }
  return { facts, planned: targets };
}

/** In how many sentences the year may be named that the whole article reviews. */
const EARLY = 6;

/** The sentences that may tell of a value or status, each with the year that it or one before it states. */
function framesOf(story: Story): Frame[] {
  const day = eventDay(story);
  const now = day === undefined ? undefined : Number(day.slice(0, 4));
  let year = now;
  let list: Frame['list'];
  return story.scenes.flatMap(({ sentence }) => {
    if (sentence.kind !== 'list-item') list = listAfter(sentence.letters);
    const isSilent = sentence.kind === 'caption' || sentence.kind === 'headline' || !/[#+^!]/.test(sentence.letters);
    if (isSilent && sentence.index >= EARLY) return [];
    const stated = yearIn(sentence);
    if (stated && (!day || isRecent(stated, day))) year = stated;
    if (isSilent) return [];
    const own = sentence.kind === 'list-item' ? list : undefined;
    return [frameOf(story, sentence, { now, stated, year: stated ?? year, list: own })];
  });
}

/** What a sentence that ends with a colon announces. */
const listAfter = (letters: string): Frame['list'] =>
  OPENS_TARGETS.test(letters) ? 'targets' : OPENS_TASKS.test(letters) ? 'tasks' : undefined;

interface Told {
  readonly now: number | undefined;
  readonly stated: number | undefined;
  readonly year: number | undefined;
  readonly list: Frame['list'];
}

function frameOf(story: Story, sentence: Sentence, { now, stated, year, list }: Told): Frame {
  const assignedBy = assignerIn(story, sentence);
  return {
    story,
    sentence,
    mentions: mentionsIn(story, sentence),
    isYearInferred: stated === undefined,
    ...(list ? { list } : {}),
    ...(year ? { year } : {}),
    ...(now ? { now } : {}),
    ...(assignedBy ? { assignedBy } : {}),
  };
}

/** The sentence before a list of tasks ends with a colon and speaks of asking, planning or a document. */
const OPENS_TASKS = /[kwgnLT][^.;]*:$/;
/** "The Plan sets the following targets:", "will strive for:", not "Results of the targets of the plan:". */
const OPENS_TARGETS = /^[^W+8]*[kwgn][^W+8.;]*:$|^[^W+8s]*[LT][^W+8.;]*T[^W+8.;]*:$/;

/** Reviews of a year are held until the spring after it. */
const LAST_MONTH_OF_REVIEWS = 4;

/** The year that an article of a day tells of may end or have just ended; earlier years are background, later ones plans. */
function isRecent(year: number, day: string): boolean {
  const [now, month] = day.split('-').map(Number) as [number, number];
  return year === now || (year === now - 1 && !(month > LAST_MONTH_OF_REVIEWS));
}

/** The day of the event: what an article tells without a year is of its own time. */
const eventDay = ({ events, context, scenes }: Story): string | undefined =>
  events.facts[0]?.date ?? context.published ?? firstDay(scenes);

/** The first whole date of an article that has no event: the day of a plan or a decision. */
function firstDay(scenes: Story['scenes']): string | undefined {
  for (const { sentence } of scenes)
    for (const { type, value } of sentence.spans) if (type === 'date' && /^\d{4}/.test(value)) return value;
  return undefined;
}

/** The first reading of a place and value stays; a figure that is a target already is no value. */
function distinct(facts: readonly ObservationFact[]): ObservationFact[] {
  return facts.filter(
    (fact, at) =>
      !facts
        .slice(0, at)
        .some(
          (other) =>
            overlap(fact, other) &&
            (fact.value === undefined
              ? sameIndicator(fact, other)
              : fact.value === other.value || fact.value === other.target),
        ),
  );
}

const sameIndicator = (a: ObservationFact, b: ObservationFact): boolean =>
  JSON.stringify(a.indicator) === JSON.stringify(b.indicator);

const overlap = ({ evidence: [a] }: ObservationFact, { evidence: [b] }: ObservationFact): boolean =>
  a.start < b.end && b.start < a.end;
