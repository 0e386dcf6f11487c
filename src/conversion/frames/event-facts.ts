import { hgov } from '../../vocabulary/index.ts';
import type { Context } from '../context.ts';
import type { EventFact, OrganizationRef, Quote } from '../facts.ts';
import { HEALTH_SECTOR } from '../meanings.ts';
import { provinceIn } from '../organizations.ts';
import { between, type Reading, type Sentence } from '../reading.ts';
import { dateOf } from './event-dates.ts';
import { hostToldBehind, leadHost } from './event-leads.ts';
import { modeOf } from './event-modes.ts';
import { organizerOf } from './event-organisers.ts';
import { placeOf, statedPlace, type Where } from './event-places.ts';
import { CEREMONY, type Mention, mentionsIn, WORKING_SESSION } from './event-types.ts';
import { firstOf } from './first-of.ts';
import { venueOf } from './venues.ts';
import { comeTo, DATELINE, metIn } from './visits.ts';

/** What a body itself comes together in. */
const MEETS: ReadonlySet<string> = new Set([hgov.Meeting.value, hgov.Session.value]);
/** How many sentences stand near the top. */
const TOP = 8;

/** Which words of an article name an event, under which key. */
export interface EventPlace extends Mention {
  readonly key: string;
  readonly reading: Reading;
  readonly context: Context;
}

/** Nobody comes to an online session, unless words for a visit or a delegation say so. */
const VISITED = /[6Đ]/;
const isVisit = (remote: boolean, { letters }: Sentence): boolean => !remote || VISITED.test(letters);

/** "the Dak Lak bridge point": a session that provinces are connected to is at none of them. */
const hasProvinces = ({ sentences }: Reading): boolean =>
  sentences.some(({ letters, spans }) => {
    const at = letters.search(BRIDGE_OF_PROVINCE);
    return at >= 0 && provinceIn(spans.slice(at, at + 3)) !== undefined;
  });

const BRIDGE_OF_PROVINCE = /B[fZ]{0,2}P|PZ?B/;

/** "The health sector's conference" is held by a body of it, where one is named. */
const isSector = (host: OrganizationRef): boolean => host.kind === 'concept' && host.iri === HEALTH_SECTOR;

/** Where a visit is made: where somebody comes to, else, unless another sentence says where it is held, whose body is met. */
function toldOfVisit(sentence: Sentence, at: number, nouns: readonly Pick<Mention, 'sentence'>[]): Where | undefined {
  const come = comeTo(sentence, at);
  if (come) return { iri: come, inferred: [] };
  const isHeld = nouns.some((noun) => noun.sentence !== sentence && IS_HELD.test(noun.sentence.letters));
  const met = isHeld ? undefined : metIn(sentence, at);
  return met ? { iri: met, inferred: ['inferred-place'] } : undefined;
}

/** "The working session was held in Dong Xoai" */
const IS_HELD = /^f?E[^;,skEN]{0,4}h[^;,skEN]*f/;

/** An event with what its own sentence, else others near the top that name it, tell of its day, organiser, place and mode. */
export function eventAt({ sentence, at, type, key, reading, context }: EventPlace): EventFact {
  const date = dateOf({ sentence, at }, reading, context);
  const mode = modeOf(reading, type, sentence);
  const remote = mode === 'online' || mode === 'hybrid';
  const visit = type === WORKING_SESSION && isVisit(remote, sentence);
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
      session: type === hgov.Session.value,
      meets: MEETS.has(type),
    };
    return organizerOf(noun.sentence, what, context) ?? [];
  });
  const organizer =
    hosts.find((host) => !isSector(host)) ??
    leadHost(type, reading.sentences, context) ??
    hostToldBehind(sentence, reading.sentences, context) ??
    hosts[0];
  const isCampaign = type === hgov.Campaign.value;
  const place =
    (visit ? toldOfVisit(sentence, at, nouns) : undefined) ??
    firstOf(nouns, (noun) => (isElsewhere(noun) ? undefined : statedPlace(noun.sentence, reading, organizer))) ??
    (visit || isCampaign || organizer?.kind === 'local' ? undefined : datelinePlace(reading)) ??
    placeOf(sentence, { organizer, visit, campaign: isCampaign, national: remote && hasProvinces(reading) }, context) ??
    headlinePlace(reading) ??
    firstOf(nouns, (noun) => venueOf(noun.sentence, context));
  return {
    kind: 'event',
    key,
    type,
    ...(date ? { date: date.iso } : {}),
    ...(organizer ? { organizer } : {}),
    ...(place ? { place: place.iri } : {}),
    ...(mode ? { mode } : {}),
    evidence: [statedBy(date ? [] : nouns, { sentence, at })],
    rule: 'event-held',
    inferred: [...(date?.inferred ?? []), ...(place?.inferred ?? [])],
  };
}

/** Who holds an event, in front of its noun. */
const HELD = /O[^;skRNE]{0,14}h[^;skRNE]{0,4}$/;

/** The words that state an event: its own; of one without a day the first, if its own do not say who holds it. */
function statedBy(nouns: readonly Pick<Mention, 'sentence' | 'at'>[], own: Pick<Mention, 'sentence' | 'at'>): Quote {
  const isHeld = (noun: Pick<Mention, 'sentence' | 'at'>): boolean =>
    HELD.test(noun.sentence.letters.slice(0, noun.at));
  const { sentence, at } = isHeld(own) ? own : (nouns.find(isHeld) ?? own);
  return between(sentence, firstPart(sentence.letters, at), at);
}

/** "Before the session, they visited the ward of …": what comes before is told of other places. */
const isElsewhere = ({ sentence: { spans }, at }: { readonly sentence: Sentence; readonly at: number }): boolean =>
  spans[at - 1]?.value === 'before' || (spans[at - 1]?.type === 'of' && spans[at - 2]?.value === 'before');

/** "Eye care campaign kicks off in Kon Tum": where a headline says that it is, the place is no more than concluded. */
function headlinePlace(reading: Reading): Where | undefined {
  const headline = reading.sentences.find(({ kind }) => kind === 'headline');
  const told = headline && statedPlace(headline, reading);
  return told && { iri: told.iri, inferred: ['inferred-place'] };
}

/** "HANOI — …": where an article was written is where its event was, unless a local body held it. */
function datelinePlace({ sentences }: Reading): Where | undefined {
  const lead = sentences.slice(0, TOP).find(({ kind, letters }) => kind === 'paragraph' && DATELINE.test(letters));
  const first = lead?.spans[0];
  return first ? { iri: first.value, inferred: ['inferred-place'] } : undefined;
}

/** The event's words begin at its day, organiser or holding verb, whichever stands first. */
function firstPart(letters: string, at: number): number {
  const first = letters.slice(0, at).search(/[DOhac]/);
  return first < 0 ? at : first;
}
