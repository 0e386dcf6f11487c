import { matchesOf } from '../../../grammar/matches.ts';
import type { Span } from '../../../grammar/span.ts';
import type { ObservationFact } from '../../facts.ts';
import { between } from '../../reading.ts';
import { countedAt } from '../counted.ts';
import { type Frame, observed } from './frame.ts';

/** "The programmes fulfilled and surpassed their goals", "prevention has exceeded the plan assigned by …": a subject without person or figure, its verb, and a target without a figure. */
const PLAIN =
  /(?<=^|[;:.js]|,[f_])(?<subject>(?:T(?=_))?[^#;:.()"NIHRMkwgnTEYsj+^!=X*mutyaV]{2,16}?[8b]{0,3})(?<verb>\+(?:&\^)?|\^)(?:[fb_]{0,2}A?[TL]|[fb_]{0,2}T[AL])(?!f{1,2}[_SCV]|[^;.]{0,14}#(?!_))/g;

/** "fulfilled and exceeded" is beyond; "met or exceeded" leaves it open. */
const BEYOND = 'beyond';
const EITHER = 'either';
/** What targets are called among what is counted; criteria are met by whoever keeps them. */
const TARGETS = 'targets';
const PLAN = 'plan';
const NOT = 'not';
/** "the programmes", "các chương trình" */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'each', 'des']);
/** "; pada dasarnya telah menyelesaikan target": words behind a preposition are no subject. */
const isAside = (span: Span | undefined): boolean => span?.type === 'of' && !ARTICLES.has(span.value);

/** Statuses of what is told to have met or exceeded its targets without a value. */
export function plainStatuses(frame: Frame): ObservationFact[] {
  const { letters } = frame.sentence;
  if (!/[+^][^;.]{0,4}[TL]/.test(letters) || frame.list) return [];
  return matchesOf(letters, PLAIN).flatMap((match) => {
    const fact = statusAt(frame, match);
    return fact ? [fact] : [];
  });
}

function statusAt(frame: Frame, { index, 0: words, groups }: RegExpExecArray): ObservationFact | undefined {
  const { sentence, story, mentions } = frame;
  const to = index + words.length - 1;
  const verb = index + (groups?.subject?.length ?? 0);
  const said = sentence.spans[verb]?.value;
  if (said === EITHER || isAside(sentence.spans[index]) || !isTargetBetween(frame, verb, to)) return undefined;
  const from = index + words.search(/[^bf8]/);
  if (sentence.spans.slice(index, verb).some(({ value }) => value === NOT)) return undefined;
  if (from >= verb || mentions.some((mention) => mention.from <= verb && from <= mention.to)) return undefined;
  const name = between(sentence, from, verb - 1);
  return observed(
    frame,
    { from, to },
    {
      indicator: { name: story.reading.text.slice(name.start, name.end) },
      status: said === BEYOND || groups?.verb?.includes('^') ? 'exceeded' : 'met',
      rule: 'target-of-indicator',
    },
  );
}

function isTargetBetween(frame: Frame, from: number, to: number): boolean {
  for (let at = from; at <= to; at++) if (isTargets(frame, at)) return true;
  return false;
}

/** "goals", "its assigned targets", "the plan". */
function isTargets({ sentence: { spans }, story }: Frame, at: number): boolean {
  const span = spans[at];
  if (span?.type !== 'target') return false;
  const last = { ...span, value: span.value.slice(span.value.lastIndexOf(' ') + 1) };
  const { counted } = story.context.language.pack;
  return span.value === PLAN || countedAt([last], 0, counted) === TARGETS || countedAt([span], 0, counted) === TARGETS;
}
