import { LETTERS } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { EventFact } from '../facts.ts';
import type { Reading, Sentence } from '../reading.ts';
import { type Bridge, bridgeIn, bridgesOf, isNamed } from './bridge-points.ts';
import { campaignOf, ceremonyOf, launchOf } from './campaigns.ts';
import { eventAt } from './event-facts.ts';
import { handingOverIn, signingIn } from './event-leads.ts';
import {
  CAMPAIGN,
  CEREMONY,
  type Mention,
  mentionsIn,
  SIGNING_CEREMONY,
  typeAt,
  WORKING_SESSION,
} from './event-types.ts';
import { cuesAt } from './found.ts';
import { isAlsoLater, isFurther, isLater, worksIn } from './further-events.ts';

const HGOV = 'https://w3id.org/hgov#';
/** What makes a mention of an event one of today: someone holds it, attends, chairs or speaks. */
const HAPPENS = /[hacsDd6]/;
/** A sentence that begins with its verb is a task of a list: "Hold conferences", "Tổ chức chiến dịch"; it tells of no event. */
const TASK = /^[-.]{0,2}b?[Vk](?!.*[hDd])/;
/** "Pertemuan untuk menyebarluaskan Program": a line that no mark ends, with nobody and no day, heads what follows. */
const HEADING = /^[^DNRdOI;:,.]*[^DNRdOI;:,."~]$/;
/** An inspection that no event noun names stands at the beginning of its article. */
const EARLY = 4;

/** The events of an article: the one it reports on first, others that are held besides, and their bridge points. */
export interface Events {
  readonly facts: readonly EventFact[];
  /** Which event a sentence speaks of, next to one of its spans. */
  eventOf(sentence: Sentence, at: number): string | undefined;
}

/** Reads the events of an article; a headline counts when nothing in the body names an event first. */
export function eventsOf(reading: Reading, context: Context): Events {
  const { facts, campaign } = eventsNamed(reading, context);
  const [main] = facts;
  const count = facts.length + (campaign ? 1 : 0);
  const bridges = main ? bridgesOf(reading, context, { main, count }) : [];
  return {
    facts: [...facts, ...(campaign ? [campaign] : []), ...bridges.map(({ fact }) => fact)],
    eventOf: (sentence, at) => eventIn(sentence, facts, { bridges, context, at }),
  };
}

/** The events where people meet, one a type: the first that happens, others that are held besides; and the campaign that a ceremony launches, where nobody meets. */
function eventsNamed(reading: Reading, context: Context): { facts: readonly EventFact[]; campaign?: EventFact } {
  const body = reading.sentences.filter(({ kind }) => kind !== 'headline');
  const headlines = reading.sentences.filter(({ kind }) => kind === 'headline');
  const mentions = [...body, ...headlines].flatMap(mentionsIn);
  const main = mainIn(body, mentions, reading);
  if (!main) return { facts: [] };
  const facts = [eventAt({ ...main, key: 'e1', reading, context })];
  const launched = campaignOf(main, mentions, reading);
  const first = mentions.findIndex(({ sentence, at }) => sentence === main.sentence && at === main.at);
  for (const mention of [...mentions.slice(first + 1), ...body.flatMap(worksIn)].toSorted(inOrder)) {
    const type = mention.type === WORKING_SESSION ? mention.type : typeAt(mention.sentence, mention.at);
    if (launched && type === CAMPAIGN) continue;
    if (facts.some((event) => event.type === type) && !isLater(mention, main, facts.length)) continue;
    if (!isFurther({ ...mention, type }, main)) continue;
    const fact = eventAt({ ...mention, type, key: `e${facts.length + 1}`, reading, context });
    facts.push(mention.sentence === main.sentence ? withHostOf(facts[0], fact) : fact);
  }
  if (!launched) return { facts };
  const key = `e${facts.length + 1}`;
  const { ceremony, campaign } = launchOf(facts[0] as EventFact, launched, { main, key, reading, context });
  return { facts: [ceremony, ...facts.slice(1)], campaign };
}

/** As they stand in the text; a headline's mention goes before all others. */
const inOrder = (a: Mention, b: Mention): number => a.sentence.index - b.sentence.index || a.at - b.at;

/** What is held along with an event is its organiser's. */
const withHostOf = (main: EventFact | undefined, fact: EventFact): EventFact =>
  !fact.organizer && main?.organizer ? { ...fact, organizer: main.organizer } : fact;

/** The event that an article reports on: the first that happens; an inspection that the head tells goes before its noun; else questions and answers. */
function mainIn(body: readonly Sentence[], mentions: readonly Mention[], reading: Reading): Mention | undefined {
  const inspection = inspectionIn(body);
  const first = mentions.find(
    ({ sentence: { letters, kind } }) =>
      HAPPENS.test(letters) && !TASK.test(letters) && !(kind === 'paragraph' && HEADING.test(letters)),
  );
  if (!first) return interviewIn(body, reading) ?? inspection ?? ceremonyIn(body);
  // "The ministry, KOICA and WHO signed …. X chaired the ceremony": the signing is what was held.
  const signed =
    first.type === CEREMONY && !first.sentence.letters.includes(LETTERS.hold) ? signingIn(body) : undefined;
  if (signed && signed.sentence.index < first.sentence.index) return { ...signed, type: SIGNING_CEREMONY };
  const visit = VISITS.has(first.type) && inspection && isBefore(inspection, first);
  const named = ceremonyOf(first, mentions, reading) ?? first;
  return visit ? inspection : { ...named, type: typeAt(named.sentence, named.at) };
}

/** A visit stands before a session where its sentence does, or where the session is held later in the day. */
const isBefore = (visit: Mention, { sentence, at }: Mention): boolean =>
  visit.sentence.index < sentence.index ||
  (visit.sentence === sentence && visit.at < at && isAlsoLater(sentence.letters, at));

/** What the noun for an inspection may be, further down. */
const VISITS: ReadonlySet<string> = new Set([WORKING_SESSION, `${HGOV}Meeting`, `${HGOV}Session`]);

/** Questions make an interview. */
const QUESTIONS = 2;

/** Questions and answers are an interview that no noun needs to name; it stands where its person is introduced. */
function interviewIn(body: readonly Sentence[], reading: Reading): Mention | undefined {
  const questions = body.filter(({ end }) => reading.text[end - 1] === '?');
  const sentence = body.find(({ letters }) => letters.includes('N'));
  if (questions.length < QUESTIONS || !sentence) return undefined;
  const at = sentence.letters.indexOf('N');
  return { sentence, at, type: `${HGOV}Interview` };
}

/** "chaired the conference from the ministry's bridge point": what is chaired is the conference, wherever from. */
const CHAIRS_FROM = /^c(?:f{0,2}E_{0,3})?(?=[fK]f?P?O?f?B)/;

function chairsFrom({ spans, letters }: Sentence, at: number): boolean {
  const chaired = CHAIRS_FROM.exec(letters.slice(at));
  return chaired !== null && spans[at + chaired[0].length]?.value !== 'at';
}

/** The event that a sentence speaks of: at a bridge point that it names, of a type that it names, else the main one. */
function eventIn(
  sentence: Sentence,
  facts: readonly EventFact[],
  { bridges, context, at }: { bridges: readonly Bridge[]; context: Context; at: number },
): string | undefined {
  const here = chairsFrom(sentence, at) ? undefined : bridgeIn(sentence, context, at);
  const bridge = here && bridges.find((each) => isNamed(each, here));
  if (bridge) return bridge.fact.key;
  const types = new Set(sentence.spans.filter((span) => span.type === 'event').map((span) => span.value));
  // Of two conferences the second is not meant before it is told of.
  const meant = facts.findLast(
    ({ type, evidence: [told] }) => types.has(type) && (type !== facts[0]?.type || (told?.start ?? 0) < sentence.end),
  );
  return (meant ?? facts[0])?.key;
}

/** "The People's Committee announced and handed over the decision": a ceremony that no noun names. */
function ceremonyIn(body: readonly Sentence[]): Mention | undefined {
  const [signed, found] = [signingIn(body), handingOverIn(body)];
  if (signed) return { ...signed, type: SIGNING_CEREMONY };
  return found && { ...found, type: CEREMONY };
}

/** "The Chairman came to inspect the hospital": a working session that no noun names. */
function inspectionIn(body: readonly Sentence[]): Mention | undefined {
  const sentence = body.slice(0, EARLY).find(({ letters, kind }) => kind !== 'caption' && /[NRO].*6/.test(letters));
  if (!sentence) return undefined;
  const at = cuesAt(sentence.letters, LETTERS.inspect).findLast((i) => !isAlsoLater(sentence.letters, i));
  return at === undefined ? undefined : { sentence, at, type: WORKING_SESSION };
}
