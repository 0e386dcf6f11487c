import { isSyllable } from '../../grammar/names.ts';
import type { Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { Inference, OrganizationRef } from '../facts.ts';
import { provinceIn } from '../organizations.ts';
import type { Sentence } from '../reading.ts';

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
  return stated ? { iri: stated, inferred: [] } : undefined;
}

/** Where none is stated, a local organiser meets at home, a visit is where the visited body is; a central body may meet anywhere. */
export function placeOf(
  { spans, letters }: Sentence,
  { organizer, visit, campaign }: Host,
  { home }: Context,
): Where | undefined {
  const province =
    organizer?.kind === 'local' && organizer.place?.startsWith('place:') === false ? organizer.place : undefined;
  const dated = DATELINE.test(letters);
  if (visit || campaign) return concluded(provinceIn(dated ? spans.slice(1) : spans) ?? home);
  if (dated) return { iri: (spans[0] as Span).value, inferred: [] };
  return concluded(organizer?.kind === 'concept' ? undefined : (province ?? home));
}

const concluded = (iri: string | undefined): Where | undefined =>
  iri ? { iri, inferred: ['inferred-place'] } : undefined;

/** "DA NANG – …", "Hanoi (VNA) – …" at the head of a report; a visit is reported from the capital and made elsewhere. */
const DATELINE = /^P(?:,[_zU]?D)?[-:(]/;

const isProvince = ({ type, value }: Span): boolean => type === 'place' && !value.startsWith('place:');

/** What may stand between "at" and the province: area words, a body or district and its commas. */
const BETWEEN = /^[fZC3PO_G,("#-]{0,12}$/;

/** "in Da Nang", "at the ministry's hall, Hanoi", "tại huyện Quế Phong, tỉnh Nghệ An". */
function isWhere({ spans, letters }: Sentence, at: number): boolean {
  if (/^f*B/.test(letters.slice(at + 1))) return false;
  for (let i = at - 1; i >= Math.max(0, at - 13); i--)
    if (spans[i]?.value === 'at' && spans[i]?.type === 'of') return BETWEEN.test(letters.slice(i + 1, at));
  return false;
}

/** "in Jakarta": a capitalised name behind "in" that is no province; words in the form of Vietnamese syllables are a district's. */
function abroad({ spans, letters }: Sentence, text: string): string | undefined {
  const at = spans.findIndex((span, i) => span.value === 'at' && /^C{1,2}(?=[,._yD(-]|$)/.test(letters.slice(i + 1)));
  if (at < 0) return undefined;
  const run = spans.slice(at + 1, at + 1 + (/^C+/.exec(letters.slice(at + 1))?.[0].length ?? 1));
  const name = text.slice(run[0]?.start, run.at(-1)?.end);
  return name.split(/\s+/).every(isSyllable) ? undefined : `place:${name}`;
}
