import { NUMBER_AND_YEAR } from '../../../grammar/document-numbers.ts';
import type { ObservationFact } from '../../facts.ts';
import { between } from '../../reading.ts';
import { unitAt } from '../quantities.ts';
import { type Frame, observed } from './frame.ts';
import type { Mention } from './mentions.ts';

const TARGETS = 'https://w3id.org/hgov#indicator-main-targets';
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
/** Indicators that are better when lower. */
const LOWER_IS_BETTER =
  /malnutrition|stunting|underweight|undernutrition|wasting|poverty|mortality|sex-ratio|third-child|deaths?|infection|waste|suy dinh|tử vong|mắc|kekurangan|kematian|stay/i;

/** The values that a sentence tells of: each figure with a unit or counted noun that no other reading took. */
export function measures(frame: Frame): ObservationFact[] {
  const { letters } = frame.sentence;
  const targets = new Set<number>();
  const facts: ObservationFact[] = [];
  for (let at = letters.indexOf('#'); at >= 0; at = letters.indexOf('#', at + 1)) {
    if (targets.has(at)) continue;
    const fact = measureAt(frame, at, targets);
    if (fact) facts.push(fact);
  }
  return facts;
}

function measureAt(frame: Frame, at: number, targets: Set<number>): ObservationFact | undefined {
  const { letters, spans } = frame.sentence;
  const [value, whole] = (spans[at]?.value ?? '').split('/').map(Number);
  const before = letters.slice(0, at);
  if (whole !== undefined && (value === undefined || value > whole || NUMBER_AND_YEAR.test(spans[at]?.value ?? '')))
    return undefined;
  if (
    value === undefined ||
    !Number.isFinite(value) ||
    isTargetFigure(before) ||
    /!f*[TfK]*$/.test(before) ||
    !isFigure(frame, at)
  )
    return undefined;
  const mention = mentionBefore(frame, at);
  const counted = unitOf(frame, at);
  const unit =
    (mention?.unit?.startsWith('per ') && !/^per|percent/.test(counted?.unit ?? '') ? mention.unit : counted?.unit) ??
    mention?.unit ??
    (whole === undefined ? undefined : nameOf(frame, at, at));
  if (isAge(unit, mention, before)) return undefined;
  if (!unit || NO_MEASURES.has(unit) || (NEEDS_NAME.has(unit) && !mention && !/[=+*]f?K?$/.test(before)))
    return undefined;
  const own = counted?.to ?? at;
  const against =
    whole === undefined
      ? targetBehind(frame, own)
      : { target: whole, to: own, status: value === whole ? ('met' as const) : undefined };
  if (against && 'at' in against) targets.add(against.at);
  const from = mention?.from ?? verbBefore(before, at);
  const indicator = unit === 'targets' ? { iri: TARGETS } : (mention?.indicator ?? { name: nameOf(frame, at, own) });
  const status = against
    ? whole === undefined
      ? statusOf({ value, target: against.target, said: against.status, indicator })
      : against.status
    : saidBehind(letters.slice(own + 1));
  const { year } = frame;
  return observed(
    frame,
    { from, to: against?.to ?? own },
    {
      indicator,
      value,
      unit,
      ...(against ? { target: against.target } : {}),
      ...(status ? { status } : {}),
      ...(year ? { year } : {}),
      rule: whole === undefined ? 'measured-value' : 'measured-share',
    },
  );
}

/** A number in words ("two doses") qualifies more often than it measures; targets are counted that way too. */
function isFigure({ sentence: { spans, letters }, story }: Frame, at: number): boolean {
  const span = spans[at];
  return span !== undefined && (/^\d/.test(story.reading.text.slice(span.start, span.end)) || letters[at + 1] === 'T');
}

/** "under 5 years old" says who is meant, not what was measured. */
const isAge = (unit: string | undefined, mention: Mention | undefined, before: string): boolean =>
  unit !== undefined &&
  NEEDS_NAME.has(unit) &&
  ((mention?.unit !== undefined && mention.unit !== unit) || /K[fK]?$/.test(before));

/** A figure behind "target" is the target of another. */
const isTargetFigure = (before: string): boolean =>
  /T[=:f_AyO]{0,5}K?f*$/.test(before) && !/[+^][^T]{0,6}$/.test(before.slice(0, before.lastIndexOf('T')).slice(-3));

/** The indicator that a figure belongs to: the last one before it in the clause, with nothing but its verb and words between. */
function mentionBefore({ sentence: { letters }, mentions }: Frame, at: number): Mention | undefined {
  const last = mentions.filter(({ to }) => to < at).at(-1);
  if (!last) return undefined;
  const gap = letters.slice(last.to + 1, at);
  return /^[^#;,.()]{0,12}$/.test(gap) && /[=+^*KY:]|^b?$/.test(gap) && last.unit !== 'targets' ? last : undefined;
}

const verbBefore = (before: string, at: number): number =>
  at - (/(?:[+V*=]f?)?(?:[bf]?K)?$/.exec(before)?.[0].length ?? 0);

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

interface Against {
  readonly target: number;
  readonly to: number;
  readonly at: number;
  readonly status: ObservationFact['status'];
}

/** The target behind a value: "(target 12)", ", exceeding the assigned target of 93.2 %", ", below the planned 100 %". */
function targetBehind({ sentence: { letters, spans } }: Frame, to: number): Against | undefined {
  const rest = letters.slice(to + 1);
  const match = /^(?:[_Cf]{0,3}[,(;&]|[,(;]?)([^#;.]{0,10}?)(#)(U?)/.exec(rest);
  if (!match) return undefined;
  const words = match[1] ?? '';
  const behind = rest.slice(match[0].length, match[0].length + 4);
  if (
    !(
      /T|(?:^|[(^!K])f*L/.test(words) ||
      /^\(f*L/.test(rest) ||
      (/[K^!<]/.test(words) && (words.includes('A') || behind.includes('A')))
    )
  )
    return undefined;
  const at = to + match[0].length - (match[3] ? 1 : 0);
  const target = Number(spans[at]?.value);
  if (!Number.isFinite(target)) return undefined;
  return {
    target,
    at,
    to: to + match[0].length,
    status: words.includes('!') ? 'missed' : words.includes('^') ? 'exceeded' : undefined,
  };
}

/** ", exceeding the plan" without the plan's number. */
function saidBehind(rest: string): ObservationFact['status'] {
  const said = /^[,&]{1,2}[&f_8]{0,2}([+^!])(?:[+^&]{0,2})f*[TLA](?![^,;.]{0,5}#)/.exec(rest)?.[1];
  return said === undefined ? undefined : said === '!' ? 'missed' : said === '^' ? 'exceeded' : 'met';
}

interface Compared {
  readonly value: number;
  readonly target: number;
  readonly said: ObservationFact['status'];
  readonly indicator: ObservationFact['indicator'];
}

/** Value against target decides; for what should be low, less is better. What the words say decides where they say it. */
function statusOf({ value, target, said, indicator }: Compared): ObservationFact['status'] {
  if (said) return said;
  if (value === target) return 'met';
  const low = LOWER_IS_BETTER.test('iri' in indicator ? indicator.iri : indicator.name);
  return value > target !== low ? 'exceeded' : 'missed';
}

/** A measure without a known indicator is called by the words behind its figure. */
function nameOf({ sentence, story }: Frame, at: number, to: number): string {
  const { letters } = sentence;
  const length = /^[_CfOU]{0,6}/.exec(letters.slice(at + 1))?.[0].length ?? 0;
  const last = Math.max(to, at + length);
  const quote = between(sentence, Math.min(at + 1, last), last);
  return story.reading.text.slice(quote.start, quote.end).trim();
}
