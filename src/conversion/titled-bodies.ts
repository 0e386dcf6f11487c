import type { LanguagePack } from '../grammar/language.ts';
import type { Span } from '../grammar/span.ts';

/** How many spans the field of a body has at most. */
const LONGEST = 9;
/** Behind a title ("Head of the …") a body is named, whatever its words mean elsewhere. */
const TITLED = /Rf{1,2}(?=[^RfN])/g;
/** Spans that are no part of a body's field: offices, names, bodies, marks. */
const NO_FIELD = /[RNODY,;:.()"]/;
const CAPITALISED = /^\p{Lu}/u;

interface Lettered {
  readonly text: string;
  readonly spans: Span[];
  readonly letters: string;
}

/**
 * "Head of the Intensive Care Department", "Director of the Department of General Preventive Medicine": where a language
 * writes bodies in capitals, all capitalised words before or behind the head noun belong to the name, also those that are
 * cues elsewhere.
 */
export function withTitledBodies(
  { text, spans, letters }: Lettered,
  { of, joins }: NonNullable<LanguagePack['capitalisedBodies']>,
): Span[] {
  let result = spans;
  let shift = 0;
  for (const { index, 0: title } of letters.matchAll(TITLED)) {
    const from = index + title.length;
    const to = letters[from] === 'G' ? fieldBehind(from) : headBehind(from);
    if (to === undefined) continue;
    const [start, end] = [spans[from]?.start ?? 0, spans[to]?.end ?? 0];
    const body: Span = { start, end, type: 'organization', value: `named:${text.slice(start, end)}` };
    result = [...result.slice(0, from - shift), body, ...result.slice(to + 1 - shift)];
    shift += to - from;
  }
  return result;

  function wordsAt(at: number): string {
    const { start = 0, end = 0 } = spans[at] ?? {};
    return text.slice(start, end);
  }

  /** Whether each word of a span is capitalised or joins two that are. */
  function isField(at: number): boolean {
    return (
      !NO_FIELD.test(letters[at] ?? ';') &&
      wordsAt(at)
        .split(' ')
        .every((word) => CAPITALISED.test(word) || joins.has(word))
    );
  }

  /** "Department of …": where the field ends, if a word is in it that would break it off. */
  function fieldBehind(from: number): number | undefined {
    if (wordsAt(from + 1) !== of) return undefined;
    let to = from + 2;
    while (to <= from + LONGEST && isField(to)) to++;
    to--;
    while (to > from && joins.has(wordsAt(to))) to--;
    return /[^CPfG&]/.test(letters.slice(from + 2, to + 1)) ? to : undefined;
  }

  /** "… Department": where the head noun stands, if a word is before it that would break it off. */
  function headBehind(from: number): number | undefined {
    let to = from;
    while (to < from + LONGEST && letters[to] !== 'G' && isField(to) && wordsAt(to) !== of) to++;
    return letters[to] === 'G' && /[^CP]/.test(letters.slice(from, to)) ? to : undefined;
  }
}
