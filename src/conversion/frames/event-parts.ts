import type { Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { Inference, Mode, OrganizationRef } from '../facts.ts';
import { type ActorContext, organizationOf, provinceIn } from '../organizations.ts';
import type { Reading, Sentence } from '../reading.ts';

interface Dated {
  readonly iso: string;
  readonly inferred: readonly Inference[];
}

/** How far behind the sentence that names an event its day may stand. */
const NEARBY = 2;

/** The day of an event: in its own sentence, else near the top; "this morning" is the day the article came out. */
export function dateOf(sentence: Sentence, reading: Reading, { yearOf, published }: Context): Dated | undefined {
  const early = reading.sentences.filter((other) => other.kind !== 'caption' && other.index <= sentence.index + NEARBY);
  const day = dayIn(sentence);
  const today = sentence.letters.includes('d') && published !== undefined;
  if (!day && today) return { iso: published, inferred: [] };
  const found = day ?? early.map(dayIn).find((value) => value !== undefined);
  if (!found)
    return published && early.some(({ letters }) => letters.includes('d'))
      ? { iso: published, inferred: [] }
      : undefined;
  const { start, value } = found;
  if (!value.startsWith('-')) return { iso: value, inferred: [] };
  const [month = 0, date = 0] = value.slice(-5).split('-').map(Number);
  const year = yearOf({ month, day: date, start });
  return year ? { iso: `${year}-${value.slice(-5)}`, inferred: ['inferred-year'] } : undefined;
}

/** The first day of a sentence; one in parentheses (an anniversary's, or a weekday's) only if there is no other. */
function dayIn({ spans, letters }: Sentence): Span | undefined {
  const days = spans.flatMap((span, at) =>
    span.type === 'date' ? [{ span, inside: /\([^)]*$/.test(letters.slice(0, at)) }] : [],
  );
  return (days.find(({ inside }) => !inside) ?? days[0])?.span;
}

interface At {
  /** Index of the event's noun. */
  readonly at: number;
  /** A working session or inspection: whoever comes is the organiser. */
  readonly visit: boolean;
  /** A council's session: it meets itself. */
  readonly session: boolean;
}

/** Who holds it: the organisation before the holding verb, or behind "by"; of a visit the body that comes. */
export function organizerOf(
  { spans, letters }: Sentence,
  { at, visit, session }: At,
  context: ActorContext,
): OrganizationRef | undefined {
  const active = /(P?)O(?:f*P)?(?:[,&V][^hEN]*)?[mb_8]{0,2}(?:h[^;]*|l[f_Zm-]*)$/.exec(letters.slice(0, at));
  const passive = /hy?f*(P?)O|(?<=^[^;]{0,14})yf*P?OP?[_b8]{0,2}h/.exec(letters.slice(at));
  const guest = visit ? /O/.exec(letters.slice(0, at)) : null;
  const own = session ? /(?<=^Ef{0,2})P?O/.exec(letters.slice(at)) : null;
  const behind = passive ?? own;
  const start = active ? active.index : behind ? at + behind.index : guest ? guest.index : -1;
  if (start < 0) return undefined;
  const run = spans.slice(start, start + 4);
  const organization = run.find((span) => span.type === 'organization');
  return organization && organizationOf(organization.value, provinceIn(run), context);
}

interface Host {
  readonly organizer: OrganizationRef | undefined;
  readonly visit: boolean;
  /** A campaign is where the article is at home. */
  readonly campaign: boolean;
  readonly text: string;
}

/** "in Jakarta": a capitalised name behind "in" that is no province. */
function elsewhere(spans: Sentence['spans'], letters: string, text: string): string | undefined {
  const at = spans.findIndex((span, i) => span.value === 'at' && /^C{1,2}(?=[,._]|$)/.test(letters.slice(i + 1)));
  if (at < 0) return undefined;
  const run = spans.slice(at + 1, at + 1 + (/^C+/.exec(letters.slice(at + 1))?.[0].length ?? 1));
  return `place:${text.slice(run[0]?.start, run.at(-1)?.end)}`;
}

/**
 * Where an event is: a province behind "in" or "at" that belongs to no organisation or bridge point. Where none is stated,
 * a local organiser meets at home, and a visit is where the visited body is.
 */
export function placeOf(
  { spans, letters }: Sentence,
  { organizer, visit, campaign, text }: Host,
  { home }: Context,
): { iri: string; inferred: readonly Inference[] } | undefined {
  const at = spans.findIndex(
    (span, i) =>
      span.type === 'place' &&
      !span.value.startsWith('place:') &&
      isWhere(spans, letters, i) &&
      !/^f*[BO]/.test(letters.slice(i + 1)),
  );
  const stated = spans[at]?.value;
  if (stated) return { iri: stated, inferred: [] };
  const abroad = elsewhere(spans, letters, text);
  if (abroad) return { iri: abroad, inferred: [] };
  const local =
    organizer?.kind === 'local' ? organizer.place : visit || campaign ? (provinceIn(spans) ?? home) : undefined;
  return local ? { iri: local, inferred: ['inferred-place'] } : undefined;
}

/** "in Da Nang", "in the central city of Da Nang", "DA NANG – …" at the head of a report. */
function isWhere(spans: Sentence['spans'], letters: string, at: number): boolean {
  if (at === 0) return /^P(?:,D)?[-(]/.test(letters);
  const between = /f[f_ZC3]{0,5}$/.exec(letters.slice(0, at));
  return between !== null && spans.slice(between.index, at).some(({ value }) => value === 'at');
}

/** Only explicit words count, beside the event itself in the article's first half. */
export function modeOf({ sentences, text, language }: Reading, type: string): Mode | undefined {
  const first = sentences.slice(0, Math.max(6, sentences.length / 2));
  const beside = first.filter((s) => s.spans.some((span) => span.type === 'event' && span.value === type));
  const letters = beside.map((s) => s.letters).join(' ');
  const spans = beside.flatMap((s) => s.spans);
  const named = spans.some((span) => span.type === 'event' && isOnline(text.slice(span.start, span.end), language));
  if (letters.includes('o') || named) return letters.includes('i') ? 'hybrid' : 'online';
  // A word that says "in person" only beside "online" means "directly" when it stands alone.
  return spans.some(({ type, value }) => type === 'inPerson' && value !== 'directly') ? 'in person' : undefined;
}

/** "online conference" is one phrase of the schemes. */
function isOnline(words: string, { pack }: Reading['language']): boolean {
  return (pack.cues.online ?? []).some((cue) => words.toLowerCase().includes(cue));
}
