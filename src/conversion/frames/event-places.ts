import { isSyllable } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { Inference, OrganizationRef } from '../facts.ts';
import { isProvince, provinceIn } from '../organizations.ts';
import type { Reading, Sentence } from '../reading.ts';
import { provinceOfTown } from '../towns.ts';
import { isListed } from './bridge-lists.ts';
import { besideHouse, districtAt, isBodys } from './district-places.ts';
import { firstOf } from './first-of.ts';
import { seatOf } from './seats.ts';
import { namedCity, TOWN_SPANS, townIn } from './town-places.ts';
import { DATELINE, districtMet, visited } from './visits.ts';

/** What tells where an event is when no words of its sentence do. */
export interface Host {
  readonly organizer: OrganizationRef | undefined;
  readonly visit: boolean;
  /** A campaign is where the article is at home. */
  readonly campaign: boolean;
  /** Provinces are connected to it: without an organiser it is nobody's at home. */
  readonly national: boolean;
}

/** A place, and whether it is no more than concluded. */
export interface Where {
  readonly iri: string;
  readonly inferred: readonly Inference[];
}

/** Where a sentence says that its event is: a province behind "in" or "at" (also that of a body or district there), else a town, else a place abroad. */
export function statedPlace(
  sentence: Sentence,
  { text, language }: Pick<Reading, 'text' | 'language'>,
  host?: OrganizationRef,
): Where | undefined {
  const { spans, letters } = sentence;
  const aside = besideHouse(sentence);
  if (aside) return { iri: aside, inferred: [] };
  const there = spans.filter((span, i) => TOWN_SPANS.has(span.type) && isWhere(sentence, i) && !isWard(sentence, i));
  const province = there.find(
    (span) => isProvince(span) && !isBodys(sentence, span, { first: there[0], text }) && !isRoundArea(sentence, span),
  );
  const named = there.find((span) => RIGHT_BEHIND.test(letters.slice(0, spans.indexOf(span))) && townIn(span, text));
  const towns = named ? [named] : province ? [province] : there;
  const iri =
    firstOf(towns, (span) => townIn(span, text)?.name) ??
    (province && (namedCity(province, text, language) ?? province.value)) ??
    townOfSyllables(sentence, text) ??
    districtAt(sentence, text) ??
    // What a local body holds is at home, whatever the name of the square or hall.
    (host?.kind === 'local' ? undefined : abroad(sentence, text));
  return iri ? { iri, inferred: [] } : undefined;
}

/** "at A District (Thanh Hoa)", "tại Đà Lạt (Lâm Đồng)": in brackets stands the province of the area that the event is in. */
const isRoundArea = ({ letters, spans }: Sentence, province: Span): boolean => {
  const at = spans.indexOf(province);
  return letters.slice(at - 2, at + 2) === 'P(P)' && spans[at - 2]?.value.startsWith('place:') === true;
};

/** "a working session in Go Cong city, inspecting … in this city and in Tien Giang province": a town right behind the event is where it is. */
const RIGHT_BEHIND = /E[_CV]{0,2}f$/;

/** Where none is stated, a local organiser meets at home, a visit is where the visited body is; a central body may meet anywhere. */
export function placeOf(
  sentence: Sentence,
  { organizer, visit, campaign, national }: Host,
  context: Context,
): Where | undefined {
  const { spans, letters } = sentence;
  const { home, text } = context;
  const met = districtMet(sentence);
  if (met) return concluded(met);
  const town = TOWN_LINE.test(letters) ? townIn(spans[0] as Span, text)?.province : undefined;
  const dated = DATELINE.test(letters);
  if (visit) return concluded(visited(sentence) ?? home);
  if (campaign) return concluded(provinceIn(dated ? spans.slice(1) : spans) ?? home);
  if (dated) return { iri: (spans[0] as Span).value, inferred: [] };
  return concluded(town ?? (national && !organizer ? undefined : seatOf(organizer, sentence, context)));
}

const concluded = (iri: string | undefined): Where | undefined =>
  iri ? { iri, inferred: ['inferred-place'] } : undefined;

/** "Ha Long (VNA) – …" */
const TOWN_LINE = /^[NCP](?:,[_zU]?D)?[-(]/;

/** "kelurahan Khanh Hoa", "phường Lào Cai": a ward with a province's name need not be in that province. */
const isWard = ({ spans, letters }: Sentence, at: number): boolean =>
  isProvince(spans[at] as Span) && letters[at - 1] === '3';

/** What may stand between "at" and the province: area words, a body or district and its commas. */
const BETWEEN = /^[fZC3PO_G,("#-]{0,12}$/;
/** "in Da Nang", "at the ministry's hall, Hanoi", "tại huyện Quế Phong, tỉnh Nghệ An". */
function isWhere({ spans, letters }: Sentence, at: number): boolean {
  if (/^f*B/.test(letters.slice(at + 1)) || isListed({ spans, letters }, at) || isTold(letters, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 13); i--)
    if (spans[i]?.value === 'at' && spans[i]?.type === 'of') return BETWEEN.test(letters.slice(i + 1, at));
  return false;
}

/**
 * "said that in Hanoi the rate …": what is said tells of other places, unless the event stands between ("spoke at the
 * conference in Hanoi") or right behind ("was announced in Vinh at a ceremony").
 */
function isTold(letters: string, at: number): boolean {
  const said = /(?<!E)[skgj4][^skgj4]*$/.exec(letters.slice(0, at));
  return said !== null && !said[0].includes('E') && !AT_EVENT.test(letters.slice(at + 1));
}

/** "…, at a ceremony": the event that takes place there. */
const AT_EVENT = /^C?3?,?f{1,2}E/;

/** Where capitalised words stand behind "in" or "at". */
function capitalsBehindAt({ spans, letters }: Sentence, text: string): { name: string; closed: boolean } | undefined {
  const at = spans.findIndex((span, i) => span.value === 'at' && letters[i + 1] === 'C');
  if (at < 0) return undefined;
  const run = /^C+/.exec(letters.slice(at + 1))?.[0].length ?? 1;
  const next = letters[at + 1 + run];
  const name = text.slice(spans[at + 1]?.start, spans[at + run]?.end);
  return {
    name,
    closed: run <= 2 && (next === undefined || ',._yD(-'.includes(next) || /^f?U?D/.test(letters.slice(at + 1 + run))),
  };
}

/** "tại Đà Lạt": a town whose name is no one word of a lexicon. */
function townOfSyllables(sentence: Sentence, text: string): string | undefined {
  const name = capitalsBehindAt(sentence, text)?.name;
  return name && provinceOfTown(name) ? `place:${name}` : undefined;
}

/** "in Jakarta": a capitalised name behind "in" that is no province; words in the form of Vietnamese syllables are a district's. */
function abroad(sentence: Sentence, text: string): string | undefined {
  const { name = '', closed } = capitalsBehindAt(sentence, text) ?? {};
  return !closed || name.split(/\s+/).every(isSyllable) ? undefined : `place:${name}`;
}
