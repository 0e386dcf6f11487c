import type { LanguagePack } from '../../grammar/language.ts';
import { foldWord } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';

const COUNTED_WITHIN = 4;

/** What a figure counts: the unit behind it or, within four words, a noun that is counted (its English plural). */
export function unitAt(
  spans: readonly Span[],
  letters: string,
  at: number,
  { counted, nounFirst }: LanguagePack,
): string | undefined {
  const next = spans[at + (isOfTime(spans, letters, at) ? 2 : 1)];
  if (next?.type === 'unit') return next.value;
  // "185 năm 2020" is of that year.
  if (next?.type === 'periodWord' && next.value === 'year' && spans[at + 2]?.type !== 'period') return 'years';
  if (next?.type === 'target') return 'targets';
  const per = RATE.exec(letters.slice(at + 1, at + 12));
  const rate = per ? spans[at + per[0].length]?.value : undefined;
  if (rate?.startsWith('per ')) return rate;
  return (nounFirst ? undefined : pointsAt(spans, letters, at)) ?? nounAt(spans, letters, at, counted);
}

/** The noun that is counted within four words behind a figure. */
function nounAt(
  spans: readonly Span[],
  letters: string,
  at: number,
  counted: LanguagePack['counted'],
): string | undefined {
  for (let i = at + 1; i <= at + COUNTED_WITHIN && i < spans.length; i++) {
    if (!/[_CTWbLVGZ3xS1seA6]/.test(letters[i] ?? '')) return undefined;
    const unit = countedAt(spans, i, counted);
    if (unit) return unit;
  }
  return undefined;
}

/** The unit that also counts places where something is done. */
const POINTS = 'points';

/** "two collection points": of a kind that the word before tells. */
const pointsAt = (spans: readonly Span[], letters: string, at: number): string | undefined =>
  letters.startsWith('_U', at + 1) && spans[at + 2]?.value === POINTS ? `${spans[at + 1]?.value} ${POINTS}` : undefined;

/** "seven working days": a time may stand behind a word that tells which. */
const isOfTime = (spans: readonly Span[], letters: string, at: number): boolean =>
  letters.startsWith('_U', at + 1) && TIMES.has(spans[at + 2]?.value ?? '');
const TIMES: ReadonlySet<string> = new Set(['days', 'hours', 'weeks', 'months']);

/** "13.4 doctors and 38.2 hospital beds per 10,000 people": the rate may stand behind the next figure. */
const RATE = /^[_CfOHR]{1,4}(?:&K?#[_CfOHR]{1,4})?U/;

/** The noun of up to three words at a span that is counted. */
export function countedAt(
  spans: readonly Span[],
  at: number,
  counted: ReadonlyMap<string, string>,
): string | undefined {
  const [one, two, three] = [wordAt(spans[at]), wordAt(spans[at + 1]), wordAt(spans[at + 2])];
  return counted.get(`${one} ${two} ${three}`) ?? counted.get(`${one} ${two}`) ?? counted.get(one);
}

/** "had 1,200 participants": whoever acts elsewhere is counted by the printed word. */
export const printedUnit = (text: string, span: Span | undefined, { counted }: LanguagePack): string | undefined =>
  counted.get(foldWord(text.slice(span?.start, span?.end)));

/** A span's word as the lists of counted nouns have it. */
export const wordAt = (span: Span | undefined): string => foldWord(span?.value ?? '');
