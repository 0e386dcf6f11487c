import type { Context } from '../context.ts';
import type { EventFact, OrganizationRef } from '../facts.ts';
import { between, type Reading } from '../reading.ts';
import { dateOf } from './event-dates.ts';
import { hostToldBehind, leadHost } from './event-leads.ts';
import { modeOf } from './event-modes.ts';
import { organizerOf } from './event-organisers.ts';
import { placeOf, statedPlace } from './event-places.ts';
import { CEREMONY, type Mention, mentionsIn, WORKING_SESSION } from './event-types.ts';
import { firstOf } from './first-of.ts';
import { comeTo, DATELINE } from './visits.ts';

const HGOV = 'https://w3id.org/hgov#';
/** What a body itself comes together in. */
const MEETS: ReadonlySet<string> = new Set([`${HGOV}Meeting`, `${HGOV}Session`]);
/** How many sentences stand near the top. */
const TOP = 8;

/** Which words of an article name an event, under which key. */
export interface EventPlace extends Mention {
  readonly key: string;
  readonly reading: Reading;
  readonly context: Context;
}

/** "The health sector's conference" is held by a body of it, where one is named. */
const isSector = (host: OrganizationRef): boolean => host.kind === 'concept' && host.iri === `${HGOV}org-health-sector`;

/** An event with what its own sentence, else others near the top that name it, tell of its day, organiser, place and mode. */
export function eventAt({ sentence, at, type, key, reading, context }: EventPlace): EventFact {
  const date = dateOf({ sentence, at }, reading, context);
  const visit = type === WORKING_SESSION;
  const nouns = [
    { sentence, at },
    ...reading.sentences
      .slice(0, TOP)
      .flatMap(mentionsIn)
      .filter((noun) => noun.type === type),
  ];
  const hosts = nouns.flatMap((noun) => {
    const what = {
      at: noun.at,
      visit,
      ceremony: type === CEREMONY,
      session: type === `${HGOV}Session`,
      meets: MEETS.has(type),
    };
    return organizerOf(noun.sentence, what, context) ?? [];
  });
  const organizer =
    hosts.find((host) => !isSector(host)) ??
    leadHost(type, reading.sentences, context) ??
    hostToldBehind(sentence, reading.sentences, context) ??
    hosts[0];
  const isCampaign = type === `${HGOV}Campaign`;
  const province = visit ? comeTo(sentence, at) : undefined;
  const place =
    (province ? { iri: province, inferred: [] } : undefined) ??
    firstOf(nouns, (noun) => statedPlace(noun.sentence, reading.text, organizer)) ??
    (visit || isCampaign || organizer?.kind === 'local' ? undefined : datelinePlace(reading)) ??
    placeOf(sentence, { organizer, visit, campaign: isCampaign }, context) ??
    headlinePlace(reading);
  const mode = modeOf(reading, type, sentence);
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

/** "Eye care campaign kicks off in Kon Tum": where a headline says that it is, the place is no more than concluded. */
function headlinePlace({ sentences, text }: Reading): (Pick<EventFact, 'inferred'> & { iri: string }) | undefined {
  const headline = sentences.find(({ kind }) => kind === 'headline');
  const told = headline && statedPlace(headline, text);
  return told && { iri: told.iri, inferred: ['inferred-place'] };
}

/** "HANOI — …": where an article was written is where its event was, unless a local body held it. */
function datelinePlace({ sentences }: Reading): (Pick<EventFact, 'inferred'> & { iri: string }) | undefined {
  const lead = sentences.slice(0, TOP).find(({ kind, letters }) => kind === 'paragraph' && DATELINE.test(letters));
  const first = lead?.spans[0];
  return first ? { iri: first.value, inferred: ['inferred-place'] } : undefined;
}

/** The event's words begin at its day, organiser or holding verb, whichever stands first. */
function firstPart(letters: string, at: number): number {
  const first = letters.slice(0, at).search(/[DOhac]/);
  return first < 0 ? at : first;
}
