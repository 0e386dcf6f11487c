import type { ObservationFact } from '../../facts.ts';
import type { Sentence } from '../../reading.ts';
import type { Story } from '../../story.ts';
import { listAfter } from './announced-lists.ts';
import { bracketedCounts } from './bracketed-counts.ts';
import { distinct } from './distinct.ts';
import { assignerIn, type Frame } from './frame.ts';
import { measures } from './measures.ts';
import { mentionsIn } from './mentions.ts';
import { missedValues } from './missed-values.ts';
import { plainStatuses } from './plain-statuses.ts';
import { countedTargets, statedStatuses } from './statuses.ts';
import { isSubheading, withoutAnnounced } from './subheadings.ts';
import { toldYears } from './told-years.ts';
import { unnamedStatuses } from './unnamed-statuses.ts';
import { yearIn } from './years.ts';
import { zeroCounts } from './zero-counts.ts';

/** Values and statuses that the article reports, and the values that it only plans or asks for. */
export interface Observations {
  readonly facts: readonly ObservationFact[];
  readonly planned: readonly ObservationFact[];
}

/** What an article tells of indicators, sentence by sentence. */
export function observationsOf(story: Story): Observations {
  const facts: ObservationFact[] = [];
  const shares = new Set<number>();
  const announced = new Set<ObservationFact>();
  const targets: ObservationFact[] = [];
  for (const frame of framesOf(story)) {
    const { values, planned } = measures(frame);
    const told = distinct([
      ...missedValues(frame),
      ...countedTargets(frame),
      ...unnamedStatuses(frame),
      ...statedStatuses(frame),
      ...plainStatuses(frame),
      ...values,
      ...zeroCounts(frame),
      ...bracketedCounts(frame),
    ]).filter((fact) => !isToldAgain(fact, shares));
    facts.push(...told);
    if (isSubheading(frame.sentence)) for (const fact of told) announced.add(fact);
    else for (const { value, unit } of values) if (isExact(value, unit)) shares.add(value);
    targets.push(...planned);
  }
  return { facts: withoutAnnounced(facts, announced), planned: targets };
}

/** "92.75 %": so exact a share is told of one thing. */
const isExact = (value: number | undefined, unit: string | undefined): value is number =>
  value !== undefined && unit === 'percent' && !Number.isInteger(value);

/** "The figure of 92.75 % is no cause for joy": a share that a sentence before has told. */
const isToldAgain = ({ value, unit }: ObservationFact, shares: ReadonlySet<number>): boolean =>
  isExact(value, unit) && shares.has(value);

/** In how many sentences the year may be named that the whole article reviews. */
const EARLY = 6;

/** The sentences that may tell of a value or status, each with the year that it or one before it states. */
function framesOf(story: Story): Frame[] {
  const day = eventDay(story);
  const now = day === undefined ? undefined : Number(day.slice(0, 4));
  let year = now;
  let reviewed = 0;
  let list: Frame['list'];
  const told = toldYears(story, now);
  return story.scenes.flatMap(({ sentence }) => {
    if (sentence.kind !== 'list-item') list = listAfter(sentence, now);
    const isSilent = tellsNothing(sentence);
    if (isSilent && sentence.index >= EARLY) return [];
    const stated = yearIn(sentence);
    const before = told.opening(sentence) ?? beforeBackground(stated, { now, year });
    const isNext = stated === reviewed + 1 && (isSilent || isAhead(story, sentence));
    if (isTold(stated, day) && !isNext) year = reviewed = stated;
    const said = told.of(sentence);
    if (isSilent) return [];
    return [frameOf(story, sentence, { now, stated, year: stated ?? said ?? year, before, list })];
  });
}

/** A year before the last one is no review: the items before the one that names it are of the year that was told of before. */
const beforeBackground = (
  stated: number | undefined,
  { now, year }: { readonly now: number | undefined; readonly year: number | undefined },
): number | undefined => (stated !== undefined && now !== undefined && stated < now - 1 ? year : undefined);

/** "looked back on the past year and rolled out tasks for 2027": what is reviewed stays the year before. */
const isAhead = ({ reading, context }: Story, { start, end }: Sentence): boolean =>
  reading.text.slice(start, end).toLowerCase().search(context.language.pack.yearly.plan) >= 0;

/** Captions and headlines tell no values, nor do sentences without a figure or status. */
const tellsNothing = ({ kind, letters }: Sentence): boolean =>
  kind === 'caption' || kind === 'headline' || !/[#+^!Kx]/.test(letters);

interface Told {
  readonly now: number | undefined;
  readonly stated: number | undefined;
  readonly year: number | undefined;
  readonly before: number | undefined;
  readonly list: Frame['list'];
}

function frameOf(story: Story, sentence: Sentence, { now, stated, year, before, list }: Told): Frame {
  const assignedBy = assignerIn(story, sentence);
  return {
    story,
    sentence,
    mentions: mentionsIn(story, sentence),
    isYearInferred: stated === undefined,
    ...(list && sentence.kind === 'list-item' ? { list } : {}),
    ...(year ? { year } : {}),
    ...(now ? { now } : {}),
    ...(before ? { before } : {}),
    ...(assignedBy ? { assignedBy } : {}),
  };
}

/** Reviews of a year are held until the spring after it. */
const LAST_MONTH_OF_REVIEWS = 4;

const isTold = (year: number | undefined, day: string | undefined): year is number =>
  year !== undefined && (!day || isRecent(year, day));

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
