import type { ObservationFact } from '../../facts.ts';
import type { Story } from '../../story.ts';
import { assignerIn, type Frame } from './frame.ts';
import { measures } from './measures.ts';
import { mentionsIn } from './mentions.ts';
import { countedTargets, statedStatuses } from './statuses.ts';
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
  const now = eventYear(story);
  let told = now;
  for (const { sentence } of story.scenes) {
    if (sentence.kind === 'caption' || sentence.kind === 'headline' || !/[#+^!]/.test(sentence.letters)) continue;
    const stated = yearIn(sentence);
    const year = stated ?? told;
    if (stated && (!now || isRecent(stated, now))) told = stated;
    const assignedBy = assignerIn(story, sentence);
    const frame: Frame = {
      story,
      sentence,
      mentions: mentionsIn(story, sentence),
      ...(year ? { year } : {}),
      isYearInferred: stated === undefined,
      ...(now ? { now } : {}),
      ...(assignedBy ? { assignedBy } : {}),
    };
    const { values, planned } = measures(frame);
    facts.push(...distinct([...countedTargets(frame), ...statedStatuses(frame), ...values]));
    targets.push(...planned);
  }
  return { facts, planned: targets };
}

/** A review tells of the year that ends or ended; earlier years are background, later ones plans. */
const isRecent = (year: number, now: number): boolean => year === now || year === now - 1;

/** The year of the event: what an article tells without a year is of its own time. */
function eventYear({ events, context }: Story): number | undefined {
  const date = events.facts[0]?.date ?? context.published;
  return date ? Number(date.slice(0, 4)) : undefined;
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
