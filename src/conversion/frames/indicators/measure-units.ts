import { between } from '../../reading.ts';
import { unitAt } from '../quantities.ts';
import type { Frame } from './frame.ts';
import type { Mention } from './mentions.ts';

/** What is counted around an event or a text, and measures no health. */
const NO_MEASURES: ReadonlySet<string> = new Set([
  'delegates',
  'participants',
  'provinces',
  'tasks',
  'documents',
  'laws',
  'resolutions',
  'hours',
  'criteria',
  'units',
  'localities',
  'hectares',
]);
/** An age or a span of time is a measure only of an indicator that is named. */
const NEEDS_NAME: ReadonlySet<string> = new Set(['years', 'days', 'points', 'cm']);

/** What a figure measures: the indicator named before it, its unit, and the last span of its own words. */
export interface Measured {
  readonly mention: Mention | undefined;
  readonly unit: string;
  readonly to: number;
}

/** What a figure measures; undefined for an age, a span of time or a thing that is counted but measures no health. */
export function measuredAt(
  frame: Frame,
  { at, whole }: { readonly at: number; readonly whole: number | undefined },
): Measured | undefined {
  const before = frame.sentence.letters.slice(0, at);
  const mention = mentionBefore(frame, at);
  const counted = unitOf(frame, at);
  const unit = named(mention, counted?.unit) ?? (whole === undefined ? undefined : nameOf(frame, at, at));
  if (!unit || NO_MEASURES.has(unit) || isAge(unit, mention, before)) return undefined;
  if (NEEDS_NAME.has(unit) && !mention && !/[=+*]f?K?$/.test(before)) return undefined;
  return { mention, unit, to: counted?.to ?? at };
}

/** The printed unit, else the indicator's own; "14 doctors" of an indicator per 10,000 people is per 10,000 people. */
function named(mention: Mention | undefined, counted: string | undefined): string | undefined {
  const own = mention?.unit;
  const isRate = own?.startsWith('per ') && !/^per|percent/.test(counted ?? '');
  return isRate ? own : (counted ?? own);
}

/** "under 5 years old" says who is meant, not what was measured. */
const isAge = (unit: string, mention: Mention | undefined, before: string): boolean =>
  NEEDS_NAME.has(unit) && ((mention?.unit !== undefined && mention.unit !== unit) || /K[fK]?$/.test(before));

/** The indicator that a figure belongs to: the last one before it in the clause, with nothing but its verb and words between. */
function mentionBefore({ sentence: { letters }, mentions }: Frame, at: number): Mention | undefined {
  const last = mentions.filter(({ to }) => to < at).at(-1);
  if (!last) return undefined;
  const gap = letters.slice(last.to + 1, at);
  return /^[^#;,.()]{0,12}$/.test(gap) && /[=+^*KY:]|^b?$/.test(gap) && last.unit !== 'targets' ? last : undefined;
}

/** What a figure counts, and where its words end. */
function unitOf({ sentence: { spans, letters }, story }: Frame, at: number): { unit: string; to: number } | undefined {
  const direct = spans[at + 1];
  if (direct?.type === 'unit') return { unit: direct.value, to: at + 1 };
  const unit =
    unitAt(spans, letters, at, story.context.language.pack) ??
    (/^[bf]{0,2}[_C]{0,3}T/.test(letters.slice(at + 1)) ? 'targets' : undefined);
  if (unit?.startsWith('per ')) return { unit, to: letters.indexOf('U', at) };
  if (unit) return { unit, to: at + Math.min(3, /^[_CfTOGZ3]{1,3}/.exec(letters.slice(at + 1))?.[0].length ?? 1) };
  const body = /^f?O/.exec(letters.slice(at + 1));
  return body ? { unit: facilities(spans[at + body[0].length]?.value ?? ''), to: at + body[0].length } : undefined;
}

/** Counted bodies by what they are. */
const facilities = (iri: string): string =>
  /hospital/.test(iri)
    ? 'hospitals'
    : /station/.test(iri)
      ? 'health stations'
      : /centre|cdc/.test(iri)
        ? 'health centres'
        : 'facilities';

/** A measure without a known indicator is called by the words behind its figure. */
export function nameOf({ sentence, story }: Frame, at: number, to: number): string {
  const { letters } = sentence;
  const length = /^[_CfOU]{0,6}/.exec(letters.slice(at + 1))?.[0].length ?? 0;
  const last = Math.max(to, at + length);
  const quote = between(sentence, Math.min(at + 1, last), last);
  return story.reading.text.slice(quote.start, quote.end).trim();
}
