import type { LanguagePack } from '../../grammar/language.ts';
import type { Run } from '../../grammar/lists.ts';
import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';
import { isUndergone } from './opening-things.ts';

/** ", and hoped to receive …", "adding that she hoped …": a hope is no item, and ends the one before it. */
export function withoutHope(spans: Sentence['spans'], run: Run): Run[] {
  const at = spans.findIndex(({ value }, index) => index >= run.from && index <= run.to && value === 'hopes');
  if (at < 0) return [run];
  return at - run.from > INTRODUCED ? [{ from: run.from, to: at - 2 }] : [];
}

/** How many spans introduce a hope: "adding that she". */
const INTRODUCED = 4;

/** "…, không bỏ sót trẻ": what is not to be done is an item of its own, also where no list knows its verb. */
export function negatedApart(spans: Sentence['spans'], run: Run): Run[] {
  for (let at = run.from + 2; at + 4 <= run.to; at++)
    if (spans[at]?.type === 'comma' && spans[at + 1]?.value === 'not' && spans[at + 2]?.type === 'word')
      return [
        { from: run.from, to: at - 1 },
        { from: at + 1, to: run.to },
      ];
  return [run];
}

/** Before what is done to it, a mark or "and" and a thing: ", and the data of the whole country to". */
const NEXT_THING = /,?&f*[_CSXTUQ][_CSXTUQf]{0,8}[mn]?$/;
/** What is to be so with a figure before it. */
const TOLD_BEFORE = /[mn]?V/;

/** "that A be kept safe, B be given out in time": at the head of what is asked a thing, what is done to it, and behind a comma the next thing. */
const THING_FIRST = /^f*[_CSXTUQ][_CSXTUQf]{0,8}$/;
const COMMA_THING = /,f*[_CSXTUQ][_CSXTUQf]{0,6}$/;

/** Where the second thing begins, 0 where there is none. */
function furtherThing({ spans, letters }: Sentence, { from, to }: Run): number {
  const first = spans.findIndex((span, at) => at > from && at <= to && isUndergone(span));
  if (first < 0 || !THING_FIRST.test(letters.slice(from, first))) return 0;
  for (let at = first + 3; at <= to; at++) {
    const next = isUndergone(spans[at] as Span) ? COMMA_THING.exec(letters.slice(first + 1, at)) : null;
    if (next) return first + 1 + next.index + 1;
  }
  return 0;
}

/** "100 % of the provinces to have a hospital, and the data to be connected": what is to be done to a further thing is an item of its own. */
export function thingsApart(sentence: Sentence, run: Run): Run[] {
  const { spans, letters } = sentence;
  const further = furtherThing(sentence, run);
  if (further > 0)
    return [{ from: run.from, to: further - 2 }, ...thingsApart(sentence, { from: further, to: run.to })];
  const and = letters.indexOf('&', run.from);
  if (and < 0 || and > run.to) return [run];
  for (let at = and + 2; at <= run.to; at++) {
    const span = spans[at];
    const thing = span && isUndergone(span) ? NEXT_THING.exec(letters.slice(run.from, at)) : null;
    const to = run.from + (thing?.index ?? 0) - 1;
    if (thing && to > run.from && isSaid(spans.slice(run.from, to + 1), letters.slice(run.from, to + 1)))
      return [
        { from: run.from, to },
        { from: letters.indexOf('&', to) + 1, to: run.to },
      ];
  }
  return [run];
}

/** A deed as a noun, of something: "the completion of", "the speeding up of"; where nouns come first what it is of stands right behind. */
function isDeedAt(
  { spans, letters }: Pick<Sentence, 'spans' | 'letters'>,
  at: number,
  { deedNouns, nounFirst }: Pick<LanguagePack, 'deedNouns' | 'nounFirst'>,
): boolean {
  if (!deedNouns) return false;
  const lead = /^f?b?(?=[_*])/.exec(letters.slice(at, at + 3))?.[0].length;
  const noun = lead === undefined ? '' : (spans[at + lead]?.value ?? '');
  const isOf = lead !== undefined && (nounFirst || /^[_*]\*?f/.test(letters.slice(at + lead, at + lead + 3)));
  return isOf && deedNouns.pattern.test(noun) && !deedNouns.except.has(noun);
}

/** "asked for the opening of A, the completion of B, and the purchase of C": each deed behind a comma is an item of its own. */
export function deedsApart(
  sentence: Pick<Sentence, 'spans' | 'letters'>,
  run: Run,
  pack: Pick<LanguagePack, 'deedNouns' | 'nounFirst'>,
): Run[] {
  const { letters } = sentence;
  if (!isDeedAt(sentence, run.from, pack)) return [run];
  const runs: Run[] = [];
  let { from } = run;
  for (let at = letters.indexOf(',', from); at > 0 && at < run.to; at = letters.indexOf(',', at + 1)) {
    const next = at + (letters[at + 1] === '&' ? 2 : 1);
    if (!isDeedAt(sentence, next, pack)) continue;
    runs.push({ from, to: at - 1 });
    from = next;
  }
  return [...runs, ...lastDeedApart(sentence, { from, to: run.to }, { pack, inRow: runs.length > 0 })];
}

/** "…, the recording of B and the raising of C to over 90 %": the "and" before the last deed of a row, or before one with a figure of its own. */
function lastDeedApart(
  sentence: Pick<Sentence, 'spans' | 'letters'>,
  run: Run,
  { pack, inRow }: { pack: Pick<LanguagePack, 'deedNouns' | 'nounFirst'>; inRow: boolean },
): Run[] {
  const { letters } = sentence;
  const and = letters.lastIndexOf('&', run.to);
  const isOwn = inRow || letters.slice(and, run.to + 1).includes('#');
  return isOwn && and - run.from > 2 && isDeedAt(sentence, and + 1, pack)
    ? [
        { from: run.from, to: and - 1 },
        { from: and + 1, to: run.to },
      ]
    : [run];
}

const isSaid = (spans: Sentence['spans'], letters: string): boolean =>
  spans.some(isUndergone) || (letters.includes('#') && TOLD_BEFORE.test(letters));
