import { matchesOf } from '../../../grammar/matches.ts';
import type { ObservationFact } from '../../facts.ts';
import { between } from '../../reading.ts';
import { unitOf } from './figure-units.ts';
import { type Frame, observed } from './frame.ts';

/** "Data exchange has not met the set target", "the birth ratio target did not meet the plan", "the extra round did not reach the target of 95 %": a subject without person or figure. */
const SUBJECT_MISSED =
  /(?<=^|[,;.:&j])b?[^#;,.:()NIHRMkT&^!+j]{2,14}T?!f*(?:A?[TL][Af_]{0,2}K?(?<target>#)U|A[TL]|[TL]A|(?<=T!f*)T(?=[,;.]|$))/g;
/** "Spending on prevention has not yet reached 30 % of the budget": no condition, nothing that is asked for. */
const LEVEL_MISSED = /(?<=^|[,;j])b?[^#;,.:()NIHRkTj&^!+wgn]{2,14}!(?:f?[_S])?f*K?(?<target>#)U/g;
/** Someone asks, plans or sets a condition before it. */
const INTENDED = /[kwgnj]/;
/** "The target of reducing debts was not met", "has not fulfilled the target of building satellite hospitals". */
const NAMED_TARGET_MISSED =
  /(?<=^[C_b]?|[,;.:&])f*T(?=[^#]*!)[^#;,.:()kT!+^]{1,10}!(?=[,;.]|$)|!f{0,2}Tf*[V_*][^#;,.:()TkA]{1,10}(?=[,;.]|$)/g;
/** "The target of 14 doctors per 10,000 people … was not reached". */
const TARGET_MISSED = /(?<=^[C_tb]{0,2}|[,;.:&])f*Tf{0,2}K?(?<target>#)[^#;.:]{1,30}?!(?!:)/g;

/** The value of the words that tell of a plan with the verb: "has not fallen as planned". */
const PLANNED = 'planned';
const SUBJECT_AS_PLANNED = /(?<=^|[,;.:&j])b?[^#;,.:()NIHRkT&^!+j]{2,14}!/g;

/** Statuses of what no indicator of the scheme and no "rate of …" names before its verb. */
export function unnamedStatuses(frame: Frame): ObservationFact[] {
  const { letters } = frame.sentence;
  if (!letters.includes('!')) return [];
  const isNamed = (from: number, to: number): boolean =>
    frame.mentions.some((mention) => mention.from <= to && mention.to >= from);
  return [
    ...matchesOf(letters, SUBJECT_MISSED).filter(({ index, 0: words }) => !isNamed(index, index + words.indexOf('!'))),
    ...matchesOf(letters, SUBJECT_AS_PLANNED).filter(
      ({ index, 0: words }) =>
        frame.sentence.spans[index + words.length - 1]?.value === PLANNED && !isNamed(index, index + words.length - 1),
    ),
    ...matchesOf(letters, LEVEL_MISSED).filter(
      ({ index, 0: words }) =>
        !isNamed(index, index + words.indexOf('!')) && !INTENDED.test(letters.slice(0, Math.max(0, index - 1))),
    ),
    ...matchesOf(letters, NAMED_TARGET_MISSED).filter(
      ({ index, 0: words }) => !isNamed(index, index + words.length - 1),
    ),
    ...matchesOf(letters, TARGET_MISSED),
  ].map((match) => missed(frame, match));
}

function missed(frame: Frame, { index, 0: words, groups }: RegExpExecArray): ObservationFact {
  const { sentence, story, mentions } = frame;
  const place = { from: index + words.search(/[^bf]/), to: index + words.length - 1 };
  const at = groups?.target === undefined ? -1 : index + words.indexOf('#');
  const named = mentions.find(({ from }) => at >= 0 && from > at && from <= at + 2);
  const unit = at < 0 ? undefined : (named?.unit ?? unitOf(frame, at)?.unit);
  const verb = words.startsWith('!') ? place.to : index + words.indexOf('!') - 1;
  const quote = between(sentence, place.from, at >= 0 && at < verb ? place.to : verb);
  return observed(frame, place, {
    indicator: named?.indicator ?? { name: story.reading.text.slice(quote.start, quote.end) },
    ...(unit ? { unit } : {}),
    ...(at < 0 ? {} : { target: Number(sentence.spans[at]?.value) }),
    status: 'missed',
    rule: 'indicator-missed',
  });
}
