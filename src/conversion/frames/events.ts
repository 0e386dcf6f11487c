import { LETTERS } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { EventFact } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';
import { type Bridge, bridgeIn, bridgesOf, isNamed } from './bridge-points.ts';
import { campaignOf, launchOf } from './campaigns.ts';
import { furtherEventAt } from './elsewhere.ts';
import { isLongAfter } from './event-dates.ts';
import { eventAt } from './event-facts.ts';
import { CAMPAIGN, INTERVIEW, type Mention, mentionsIn, typeAt } from './event-types.ts';
import { isFurther, isLater, worksIn } from './further-events.ts';
import { chairsFrom, isLinked } from './linked-points.ts';
import { mainIn } from './main-event.ts';
import { isOnOtherDay, worksOnDay } from './other-days.ts';
import { isPlanned } from './planned-events.ts';
import { isOfOther, nowAt, type Turn, turnAt } from './turns.ts';

/** The events of an article: the one it reports on first, others that are held besides, and their bridge points. */
export interface Events {
  readonly facts: readonly EventFact[];
  /** The sentences of a later block that turn from one part of the day to the next, in order, with what is held in it. */
  readonly turns: readonly Turn[];
  /** Which event a sentence speaks of, next to one of its spans. */
  eventOf(sentence: Sentence, at: number): string | undefined;
}

/** Reads the events of an article; a headline counts when nothing in the body names an event first. */
export function eventsOf(reading: Reading, context: Context): Events {
  const { facts, campaign, turns } = eventsNamed(reading, context);
  const [main] = facts;
  const count = facts.length + (campaign ? 1 : 0);
  const bridges = main ? bridgesOf(reading, context, { main, count }) : [];
  return {
    facts: [...facts, ...(campaign ? [campaign] : []), ...bridges.map(({ fact }) => fact)],
    turns,
    eventOf: (sentence, at) => eventIn(sentence, facts, { bridges, context, at, turns }),
  };
}

/** The events where people meet; and the campaign that a ceremony launches, where nobody meets. */
function eventsNamed(reading: Reading, context: Context): Named & { campaign?: EventFact } {
  const body = reading.sentences.filter(({ kind }) => kind !== 'headline');
  const headlines = reading.sentences.filter(({ kind }) => kind === 'headline');
  const mentions = [...body, ...headlines].flatMap(mentionsIn);
  const main = mainIn(body, mentions, reading);
  if (!main) return { facts: [], turns: [] };
  const launched = campaignOf(main, mentions, reading);
  const first = mentions.findIndex(({ sentence, at }) => sentence === main.sentence && at === main.at);
  const others = [...mentions.slice(first + 1), ...body.flatMap(worksIn), ...body.flatMap(worksOnDay)].toSorted(
    inOrder,
  );
  const { facts, turns } = meetingsIn(launched ? others.filter(isGathering) : others, main, { reading, context });
  if (!launched) return { facts, turns };
  const key = `e${facts.length + 1}`;
  const { ceremony, campaign } = launchOf(facts[0] as EventFact, launched, { main, key, reading, context });
  return { facts: [ceremony, ...facts.slice(1)], campaign, turns };
}

/** Events, and where an article turns from one to the next. */
interface Named {
  readonly facts: readonly EventFact[];
  readonly turns: readonly Turn[];
}

/** The events where people meet, one a type: the first that happens, others that are held besides, or later in the day. */
function meetingsIn(
  others: readonly Mention[],
  main: Mention,
  { reading, context }: { reading: Reading; context: Context },
): Named {
  const facts = [eventAt({ ...main, key: 'e1', reading, context })];
  const turns: Turn[] = [];
  for (const mention of others) {
    const { sentence, at } = mention;
    const type = sentence.letters[at] === LETTERS.event ? typeAt(sentence, at) : mention.type;
    const later = isLater(mention, main, facts.length);
    const otherDay = !later && isOnOtherDay(mention, main, facts[0]);
    const isKnown = !later && !otherDay && facts.some((event) => event.type === type);
    if (isKnown || isPlanned({ ...mention, type }) || !(otherDay || isFurther({ ...mention, type }, main))) continue;
    const key = `e${facts.length + 1}`;
    const fact = furtherEventAt({ sentence, at, type, key, reading, context });
    if (isLongAfter(fact, facts[0])) continue;
    turns.push(
      ...turnAt(
        { ...mention, type },
        {
          key,
          inAnswer: main.type === INTERVIEW,
          otherDay,
          later: later && sentence.block > main.sentence.block,
        },
      ),
    );
    facts.push(sentence === main.sentence ? withHostOf(facts[0], fact) : fact);
  }
  return { facts, turns };
}

/** Whether a mention is of something where people meet. */
const isGathering = ({ sentence, at }: Mention): boolean => typeAt(sentence, at) !== CAMPAIGN;

/** As they stand in the text; a headline's mention goes before all others. */
const inOrder = (a: Mention, b: Mention): number => a.sentence.index - b.sentence.index || a.at - b.at;

/** What is held along with an event is its organiser's. */
const withHostOf = (main: EventFact | undefined, fact: EventFact): EventFact =>
  !fact.organizer && main?.organizer ? { ...fact, organizer: main.organizer } : fact;

/** The event that a sentence speaks of: at a bridge point that it names, of a type that it names, else the main one. */
function eventIn(
  sentence: Sentence,
  facts: readonly EventFact[],
  { bridges, context, at, turns }: { bridges: readonly Bridge[]; context: Context; at: number; turns: readonly Turn[] },
): string | undefined {
  const here = chairsFrom(sentence, at) ? undefined : bridgeIn(sentence, context, at);
  const bridge = here && !isLinked(sentence, at, here.from) && bridges.find((each) => isNamed(each, here));
  if (bridge) return bridge.fact.key;
  const started = startedIn(sentence, facts, at);
  if (started) return started.key;
  const types = new Set(sentence.spans.filter((span) => span.type === 'event').map((span) => span.value));
  // Of two conferences the second is not meant before it is told of.
  const meant = facts.findLast(
    ({ key, type, evidence: [told] }) =>
      types.has(type) &&
      (type !== facts[0]?.type || ((told?.start ?? 0) < sentence.end && !isOfOther(key, turns, sentence))) &&
      (type !== CAMPAIGN ||
        type === facts[0]?.type ||
        sentence.letters[at] === LETTERS.launch ||
        AT_LAUNCH.test(sentence.letters)),
  );
  // "Concluding the meeting" behind "in the afternoon, …": what the article is at has many names.
  return meant?.key ?? nowAt(turns, sentence) ?? facts[0]?.key;
}

/** "speaks at the launch of the campaign" */
const AT_LAUNCH = /fl[f"]{0,3}E/;

/** "After the conference, the Minister worked with the province": what a sentence tells of first is where its deed is done. */
const startedIn = ({ spans, start }: Sentence, facts: readonly EventFact[], at: number): EventFact | undefined =>
  facts
    .slice(1)
    .findLast(
      ({ evidence: [told] }) =>
        told && told.start >= start && told.start <= (spans[at]?.start ?? 0) && told.end > (spans[at]?.start ?? 0),
    );
