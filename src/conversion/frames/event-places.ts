import { isSyllable } from '../../grammar/names.ts';
import type { Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { Inference, OrganizationRef } from '../facts.ts';
import { provinceIn } from '../organizations.ts';
import type { Sentence } from '../reading.ts';
import { provinceOfTown } from '../towns.ts';

/** What tells where an event is when no words of its sentence do. */
export interface Host {
  readonly organizer: OrganizationRef | undefined;
  readonly visit: boolean;
  /** A campaign is where the article is at home. */
  readonly campaign: boolean;
}

interface Where {
  readonly iri: string;
  readonly inferred: readonly Inference[];
}

/** Where a sentence says that its event is: a province behind "in" or "at" (also that of a body or district there), else a place abroad. */
export function statedPlace(sentence: Sentence, text: string): Where | undefined {
  const { spans } = sentence;
  const at = spans.findIndex((span, i) => isProvince(span) && isWhere(sentence, i));
  const stated = spans[at]?.value ?? abroad(sentence, text);
  if (stated) return { iri: stated, inferred: [] };
  return concluded(spans.map((span, i) => (isWhere(sentence, i) ? townIn(span, text) : undefined)).find(Boolean));
}

/** The province of a town: "in Ha Long", "tại thành phố Vinh". */
function townIn({ type, start, end }: Span, text: string): string | undefined {
  return TOWN_SPANS.has(type) ? provinceOfTown(text.slice(start, end)) : undefined;
}

const TOWN_SPANS: ReadonlySet<string> = new Set(['place', 'name', 'capitalised']);

/** Where none is stated, a local organiser meets at home, a visit is where the visited body is; a central body may meet anywhere. */
export function placeOf(sentence: Sentence, { organizer, visit, campaign }: Host, context: Context): Where | undefined {
  const { spans, letters } = sentence;
  const { home, text } = context;
  const town = TOWN_LINE.test(letters) ? townIn(spans[0] as Span, text) : undefined;
  const dated = DATELINE.test(letters);
  if (visit) return concluded(visited(sentence) ?? home);
  if (campaign) return concluded(provinceIn(dated ? spans.slice(1) : spans) ?? home);
  if (dated) return { iri: (spans[0] as Span).value, inferred: [] };
  return concluded(town ?? seatOf(organizer, sentence, context));
}

/** Where the organiser is at home: nowhere in particular for a central body, unless it is a province's branch that meets. */
function seatOf(
  organizer: OrganizationRef | undefined,
  sentence: Sentence,
  { home, language }: Context,
): string | undefined {
  if (organizer?.kind === 'concept') return branchIn(sentence);
  if (!organizer && CENTRAL_LEAD.test(sentence.letters) && isCentral(sentence.spans, language)) return undefined;
  const place = organizer?.kind === 'local' ? organizer.place : undefined;
  return place?.startsWith('place:') === false ? place : home;
}

/** "The Health Trade Union of Binh Dinh": the province whose branch of a central body holds the event. */
function branchIn({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>): string | undefined {
  const body = letters.search(/O(?:f?P)/);
  const next = letters[body + 1] === 'f' ? body + 2 : body + 1;
  const owned = body >= 0 && body === letters.indexOf('O') && spans[body + 1]?.value !== 'at';
  return owned ? provinceIn(spans.slice(next, next + 1)) : undefined;
}

/** "At the Ministry of Health's headquarters, the conference …": a place that begins the sentence. */
const CENTRAL_LEAD = /^[^E]*f[f_C]{0,4}O[^E]*E/;

/** Whether the first body of a sentence is one of the whole country. */
const isCentral = (spans: readonly Span[], { concepts }: Context['language']): boolean =>
  concepts.get(spans.find(({ type }) => type === 'organization')?.value ?? '')?.kind === 'organization';

/** Where a visit is made: behind its words, when a delegation comes or the place itself is visited; else the first province. */
function visited({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>): string | undefined {
  const visit = /6(?=f*Z?P)/.exec(letters) ?? /Đ[^;]*?[6E]/.exec(letters);
  const comes = visit ? provinceIn(spans.slice(visit.index + visit[0].length)) : undefined;
  const sender = /Đ[fK]{0,2}O?f{0,2}P/.exec(letters);
  const other = spans.filter(
    (_, at) => !(DATELINE.test(letters) && at === 0) && at !== (sender ? sender.index + sender[0].length - 1 : -1),
  );
  return comes ?? provinceIn(other);
}

const concluded = (iri: string | undefined): Where | undefined =>
  iri ? { iri, inferred: ['inferred-place'] } : undefined;

/** "DA NANG – …", "Hanoi (VNA) – …" at the head of a report; a visit is reported from the capital and made elsewhere. */
const DATELINE = /^P(?:,[_zU]?D)?[-:(]/;
/** "Ha Long (VNA) – …" */
const TOWN_LINE = /^[NCP](?:,[_zU]?D)?[-(]/;

const isProvince = ({ type, value }: Span): boolean => type === 'place' && !value.startsWith('place:');

/** What may stand between "at" and the province: area words, a body or district and its commas. */
const BETWEEN = /^[fZC3PO_G,("#-]{0,12}$/;

/** "in Da Nang", "at the ministry's hall, Hanoi", "tại huyện Quế Phong, tỉnh Nghệ An". */
function isWhere({ spans, letters }: Sentence, at: number): boolean {
  if (/^f*B/.test(letters.slice(at + 1)) || isTold(letters, at)) return false;
  for (let i = at - 1; i >= Math.max(0, at - 13); i--)
    if (spans[i]?.value === 'at' && spans[i]?.type === 'of') return BETWEEN.test(letters.slice(i + 1, at));
  return false;
}

/** "said that in Hanoi the rate …": what is said tells of other places, unless the event stands between ("spoke at the conference in Hanoi"). */
function isTold(letters: string, at: number): boolean {
  const said = /[skgj4][^skgj4]*$/.exec(letters.slice(0, at));
  return said !== null && !said[0].includes('E');
}

/** "in Jakarta": a capitalised name behind "in" that is no province; words in the form of Vietnamese syllables are a district's. */
function abroad({ spans, letters }: Sentence, text: string): string | undefined {
  const at = spans.findIndex((span, i) => span.value === 'at' && /^C{1,2}(?=[,._yD(-]|$)/.test(letters.slice(i + 1)));
  if (at < 0) return undefined;
  const run = spans.slice(at + 1, at + 1 + (/^C+/.exec(letters.slice(at + 1))?.[0].length ?? 1));
  const name = text.slice(run[0]?.start, run.at(-1)?.end);
  return name.split(/\s+/).every(isSyllable) ? undefined : `place:${name}`;
}
