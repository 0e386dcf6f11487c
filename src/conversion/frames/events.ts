import type { Context } from '../context.ts';
import type { EventFact } from '../facts.ts';
import { between, type Reading, type Sentence } from '../reading.ts';
import { type Bridge, bridgeIn, bridgesOf } from './bridge-points.ts';
import { dateOf, modeOf, organizerOf, placeOf } from './event-parts.ts';

const HGOV = 'https://w3id.org/hgov#';
const WORKING_SESSION = `${HGOV}WorkingSession`;
/** What makes a mention of an event one of today: someone holds it, attends, chairs or speaks. */
const HAPPENS = /[hacsDd6]/;
const REACH = 12;
/** An inspection that no event noun names stands at the beginning of its article. */
const EARLY = 4;

/** The events of an article: the one it reports on first, others that are held besides, and their bridge points. */
export interface Events {
  readonly facts: readonly EventFact[];
  /** Which event a sentence speaks of. */
  eventOf(sentence: Sentence): string | undefined;
}

/** Reads the events of an article; a headline counts when nothing in the body names an event first. */
export function eventsOf(reading: Reading, context: Context): Events {
  const facts = eventsNamed(reading, context);
  const [main] = facts;
  const bridges = main ? bridgesOf(reading, context, { main, count: facts.length }) : [];
  return {
    facts: [...facts, ...bridges.map(({ fact }) => fact)],
    eventOf: (sentence) => eventIn(sentence, facts, { bridges, context }),
  };
}

/** One event a type: the first that happens, others that are held besides; else an inspection. */
function eventsNamed(reading: Reading, context: Context): EventFact[] {
  const facts: EventFact[] = [];
  const body = reading.sentences.filter(({ kind }) => kind !== 'headline');
  const headlines = reading.sentences.filter(({ kind }) => kind === 'headline');
  for (const { sentence, at, type } of [...body, ...headlines].flatMap(mentionsIn)) {
    if (facts.some((event) => event.type === type)) continue;
    if (facts.length === 0 ? HAPPENS.test(sentence.letters) : isHeld(sentence, at))
      facts.push(eventAt({ sentence, at, type: typeAt(sentence, at), key: `e${facts.length + 1}`, reading, context }));
  }
  if (facts.length > 0) return facts;
  const unnamed = interviewIn(body, reading, context) ?? inspectionIn(body, reading, context);
  return unnamed ? [unnamed] : [];
}

/** Questions make an interview. */
const QUESTIONS = 2;

/** Questions and answers are an interview that no noun needs to name; it stands where its person is introduced. */
function interviewIn(body: readonly Sentence[], reading: Reading, context: Context): EventFact | undefined {
  const questions = body.filter(({ end }) => reading.text[end - 1] === '?');
  const sentence = body.find(({ letters }) => letters.includes('N'));
  if (questions.length < QUESTIONS || !sentence) return undefined;
  const at = sentence.letters.indexOf('N');
  return eventAt({ sentence, at, type: `${HGOV}Interview`, key: 'e1', reading, context });
}

/** Where a sentence names an event, and by which type. */
const mentionsIn = (sentence: Sentence): { sentence: Sentence; at: number; type: string }[] =>
  sentence.spans.flatMap((span, at) => (span.type === 'event' ? [{ sentence, at, type: span.value }] : []));

/** The event that a sentence speaks of: at a bridge point that it names, of a type that it names, else the main one. */
function eventIn(
  sentence: Sentence,
  facts: readonly EventFact[],
  { bridges, context }: { bridges: readonly Bridge[]; context: Context },
): string | undefined {
  const here = bridgeIn(sentence, context);
  const bridge = here && bridges.find(({ place }) => place === here.place);
  if (bridge) return bridge.fact.key;
  const types = new Set(sentence.spans.filter((span) => span.type === 'event').map((span) => span.value));
  return (facts.find((event) => types.has(event.type)) ?? facts[0])?.key;
}

/** "a ceremony to launch the campaign" is the campaign's event, a ceremony where something is signed a signing ceremony. */
function typeAt({ spans, letters }: Sentence, at: number): string {
  const type = spans[at]?.value ?? '';
  if (type !== `${HGOV}Ceremony`) return type;
  if (spans.slice(at + 1, at + 5).some((span) => span.value === `${HGOV}Campaign`)) return `${HGOV}Campaign`;
  return letters.includes('Š') ? `${HGOV}SigningCeremony` : type;
}

/** A further event needs its own holding verb beside it, and an organiser or a day. */
function isHeld({ letters, kind }: Sentence, at: number): boolean {
  const before = letters.slice(Math.max(0, at - REACH), at);
  const background = /8[mb_]*h/.test(before) && !letters.includes('D');
  return kind === 'paragraph' && /h[^;skR,]{0,6}$/.test(before) && !background && /[ONDd]/.test(letters.slice(0, at));
}

/** "The Chairman came to inspect the hospital": a working session that no noun names. */
function inspectionIn(body: readonly Sentence[], reading: Reading, context: Context): EventFact | undefined {
  const sentence = body.slice(0, EARLY).find(({ letters, kind }) => kind !== 'caption' && /[NRO].*6/.test(letters));
  return (
    sentence &&
    eventAt({ sentence, at: sentence.letters.lastIndexOf('6'), type: WORKING_SESSION, key: 'e1', reading, context })
  );
}

interface EventPlace {
  readonly sentence: Sentence;
  readonly at: number;
  readonly type: string;
  readonly key: string;
  readonly reading: Reading;
  readonly context: Context;
}

function eventAt({ sentence, at, type, key, reading, context }: EventPlace): EventFact {
  const date = dateOf(sentence, reading, context);
  const visit = type === WORKING_SESSION;
  const organizer = organizerOf(sentence, { at, visit, session: type === `${HGOV}Session` }, context);
  const place = placeOf(
    sentence,
    { organizer, visit, campaign: type === `${HGOV}Campaign`, text: reading.text },
    context,
  );
  const mode = modeOf(reading, type);
  return {
    kind: 'event',
    key,
    type,
    ...(date ? { date: date.iso } : {}),
    ...(organizer ? { organizer } : {}),
    ...(place ? { place: place.iri } : {}),
    ...(mode ? { mode } : {}),
    evidence: [between(sentence, firstPart(sentence.letters, at), at)],
    rule: 'event-held',
    inferred: [...(date?.inferred ?? []), ...(place?.inferred ?? [])],
  };
}

/** The event's words begin at its day, organiser or holding verb, whichever stands first. */
function firstPart(letters: string, at: number): number {
  const first = letters.slice(0, at).search(/[DOhac]/);
  return first < 0 ? at : first;
}
