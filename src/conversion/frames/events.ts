import { type ActorContext, organizationOf } from '../actors.ts';
import type { Context } from '../context.ts';
import type { EventFact, Inference, Mode, OrganizationRef } from '../facts.ts';
import { between, type Reading, type Sentence } from '../reading.ts';

const BRIDGE_POINT = 'https://w3id.org/hgov#BridgePoint';
/** What makes a mention of an event one of today: someone holds it, attends, chairs or speaks. */
const HAPPENS = /[hacsD]/;
const BRIDGE = /(?:P(?:f*O)?f*B|Bf*(?:O?f*)?P|Bf*O)/g;
const REACH = 12;

/** The events of an article: the one it reports on first, others that are held besides, and their bridge points. */
export interface Events {
  readonly facts: readonly EventFact[];
  /** Which event a sentence speaks of. */
  eventOf(sentence: Sentence): string | undefined;
}

export function eventsOf(reading: Reading, context: Context): Events {
  const facts: EventFact[] = [];
  for (const sentence of [...reading.sentences.filter((s) => s.kind !== 'headline'), ...reading.sentences.filter((s) => s.kind === 'headline')]) {
    for (const [at, span] of sentence.spans.entries()) {
      if (span.type !== 'event' || facts.some((event) => event.type === span.value)) continue;
      if (!(facts.length === 0 ? HAPPENS.test(sentence.letters) : isHeld(sentence, at))) continue;
      facts.push(eventAt({ sentence, at, key: `e${facts.length + 1}`, reading, context }));
    }
  }
  const main = facts[0];
  const bridges = main ? bridgesOf(reading, context, main, facts.length) : [];
  const byPlace = new Map(bridges.map((bridge) => [bridge.place, bridge.key]));
  return {
    facts: [...facts, ...bridges],
    eventOf: (sentence) => {
      const place = bridgePlace(sentence, context);
      const bridge = place && byPlace.get(place.place);
      if (bridge) return bridge;
      const types = new Set(sentence.spans.filter((span) => span.type === 'event').map((span) => span.value));
      return (facts.find((event) => types.has(event.type)) ?? main)?.key;
    },
  };
}

/** A further event needs its own holding verb beside it, or an organiser and a day. */
function isHeld({ letters, kind }: Sentence, at: number): boolean {
  const before = letters.slice(Math.max(0, at - REACH), at);
  return kind !== 'headline' && /h[^;sk]*$/.test(before) && /[OND]/.test(letters.slice(0, at));
}

interface EventPlace {
  readonly sentence: Sentence;
  readonly at: number;
  readonly key: string;
  readonly reading: Reading;
  readonly context: Context;
}

function eventAt({ sentence, at, key, reading, context }: EventPlace): EventFact {
  const { spans, letters } = sentence;
  const early = reading.sentences.filter((other) => other.kind !== 'caption' && other.index <= sentence.index + 2);
  const day = [sentence, ...early].flatMap((s) => s.spans).find((span) => span.type === 'date')?.value;
  const date = day ? dated(day, context) : undefined;
  const organizer = organizerOf(sentence, at, context);
  const place = placeOf(sentence);
  const mode = modeOf(reading, (spans[at] as (typeof spans)[number]).value);
  const from = firstPart(letters, at);
  return {
    kind: 'event',
    key,
    type: (spans[at] as (typeof spans)[number]).value,
    ...(date ? { date: date.iso } : {}),
    ...(organizer ? { organizer } : {}),
    ...(place ? { place } : {}),
    ...(mode ? { mode } : {}),
    evidence: [between(sentence, from, at)],
    rule: 'event-held',
    inferred: date?.inferred ?? [],
  };
}

/** The event's words begin at its day, organiser or holding verb, whichever stands first. */
function firstPart(letters: string, at: number): number {
  const first = letters.slice(0, at).search(/[DOhac]/);
  return first < 0 ? at : first;
}

function dated(day: string, { yearOf }: Context): { iso: string; inferred: readonly Inference[] } | undefined {
  if (!day.startsWith('-')) return { iso: day, inferred: [] };
  const year = yearOf(Number(day.slice(-5, -3)));
  return year ? { iso: `${year}-${day.slice(-5)}`, inferred: ['inferred-year'] } : undefined;
}

/** Who holds it: the organisation before the holding verb, or behind "by". */
function organizerOf({ spans, letters }: Sentence, at: number, context: ActorContext): OrganizationRef | undefined {
  const active = /(P?)O(?:f*P)?(?:[,&][^hEN]*)?[mb_8]{0,2}h[^;]*$/.exec(letters.slice(0, at));
  const passive = /hy?f*(P?)O/.exec(letters.slice(at));
  const start = active ? active.index : passive ? at + passive.index : -1;
  if (start < 0) return undefined;
  const run = spans.slice(start, start + 4);
  const organization = run.find((span) => span.type === 'organization');
  return organization && organizationOf(organization.value, run.find((span) => span.type === 'place')?.value, context);
}

/** A province behind "in" or "at" that belongs to no organisation or bridge point. */
function placeOf({ spans, letters }: Sentence): string | undefined {
  const at = spans.findIndex((span, i) => span.type === 'place' && spans[i - 1]?.value === 'at' && !/^f*[BO]/.test(letters.slice(i + 1)));
  return at < 0 ? undefined : spans[at]?.value;
}

/** Only explicit words count, beside the event itself in the article's first half. */
function modeOf({ sentences, text, language }: Reading, type: string): Mode | undefined {
  const beside = sentences.slice(0, Math.max(6, sentences.length / 2)).filter((s) => s.spans.some((span) => span.type === 'event' && span.value === type));
  const letters = beside.map((s) => s.letters).filter((l) => /[hE].*[oi]|[oi].*E/.test(l)).join(' ');
  const explicit = beside.some((s) => s.spans.some((span) => span.type === 'inPerson' && !/^(?:directly|langsung|trực tiếp)$/.test(span.value)));
  const named = beside.flatMap((s) => s.spans).some((span) => span.type === 'event' && isOnline(text.slice(span.start, span.end), language));
  if (letters.includes('o') || named) return letters.includes('i') ? 'hybrid' : 'online';
  return letters.includes('i') && explicit ? 'in person' : undefined;
}

/** "online conference" is one phrase of the schemes. */
function isOnline(words: string, { pack }: Reading['language']): boolean {
  return (pack.cues.online ?? []).some((cue) => words.toLowerCase().includes(cue));
}

/** The place of the bridge point that a sentence names. */
function bridgePlace({ spans, letters }: Sentence, { home }: Context): { place: string; from: number; to: number; inferred: boolean } | undefined {
  for (const match of letters.matchAll(BRIDGE)) {
    const from = match.index;
    const to = from + match[0].length - 1;
    const stated = spans.slice(from, to + 1).find((span) => span.type === 'place')?.value;
    const place = stated ?? home;
    if (place) return { place, from, to, inferred: !stated };
  }
  return undefined;
}

function bridgesOf({ sentences }: Reading, context: Context, main: EventFact, count: number): EventFact[] {
  const bridges = new Map<string, EventFact>();
  for (const sentence of sentences) {
    const found = bridgePlace(sentence, context);
    if (!found || bridges.has(found.place)) continue;
    bridges.set(found.place, {
      kind: 'event',
      key: `e${count + bridges.size + 1}`,
      type: BRIDGE_POINT,
      ...(main.date ? { date: main.date } : {}),
      place: found.place,
      parent: main.key,
      evidence: [between(sentence, found.from, found.to)],
      rule: 'bridge-point',
      inferred: [...main.inferred.filter((mark) => mark === 'inferred-year'), ...(found.inferred ? (['inferred-place'] as const) : [])],
    });
  }
  return [...bridges.values()];
}
