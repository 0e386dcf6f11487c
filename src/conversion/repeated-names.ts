import { foldWord, nameFormOf } from '../grammar/name-forms.ts';
import { changed, type Span } from '../grammar/span.ts';

const LONGEST = 7;
/** What the value of an area without a concept begins with. */
const AREA = 'place:';

const named = (span: Span): Span => changed(span, { type: 'name', value: span.value.slice(AREA.length) });
const areaOf = (span: Span): Span => changed(span, { type: 'place', value: `${AREA}${span.value}` });

/** "Chairman of the District People's Committee of A Luoi Ho Van B": areas between a body and the name of who heads it, whatever else they are taken for. */
function areasBeforeNames(sentences: readonly (readonly Span[])[]): Set<string> {
  const areas = new Set<string>();
  for (const spans of sentences)
    for (let at = 1; at < spans.length - 1; at++) {
      const { type, value, end } = spans[at] as Span;
      const next = spans[at + 1] as Span;
      const isBetween = type === 'place' && spans[at - 1]?.type === 'organization' && next.type === 'name';
      if (isBetween && value.startsWith(AREA) && next.start - end === 1) areas.add(foldWord(value.slice(AREA.length)));
    }
  return areas;
}

/** The names of more than one word in an article. */
export function fullNames(sentences: readonly (readonly Span[])[]): Span[] {
  const names: Span[] = [];
  // A loop, since `flat` copies every span of the article to find these few.
  for (const spans of sentences)
    for (const span of spans) if (span.type === 'name' && span.value.includes(' ')) names.push(span);
  return names;
}

/** "Angela Bratt" without a title beside it: capitalised words that are a person's full name elsewhere in the article are that name again. */
export function withRepeatedNames(text: string, sentences: readonly Span[][]): Span[][] {
  const keyOf = ({ start, end }: Pick<Span, 'start' | 'end'>): string => foldWord(text.slice(start, end));
  const areas = areasBeforeNames(sentences);
  const known = new Set(fullNames(sentences).map(keyOf));
  for (const area of areas) known.delete(area);
  const short = shortForms(sentences);
  const beginnings = new Set([...known, ...short.keys()].map((name) => name.slice(0, name.indexOf(' '))));
  return sentences.map((read) => {
    const spans = retyped(read);
    if (!spans.some((span) => span.type === 'capitalised' && beginnings.has(span.value))) return spans;
    const result: Span[] = [];
    for (let at = 0; at < spans.length; ) {
      const name = beginnings.has(spans[at]?.value ?? '') ? nameAt(spans, at) : undefined;
      result.push(name ?? (spans[at] as Span));
      at += name ? lengthOf(name, spans, at) : 1;
    }
    return result;
  });

  function retyped(read: Span[]): Span[] {
    const areal = areas.size > 0 && read.some(isArea) ? read.map((span) => (isArea(span) ? areaOf(span) : span)) : read;
    return areal.some((span, at) => isHolder(areal, at) && span.type === 'place')
      ? areal.map((span, at) => (isHolder(areal, at) ? named(span) : span))
      : areal;
  }

  function isArea(span: Span): boolean {
    return span.type === 'name' && areas.has(foldWord(span.value));
  }

  /** "Bí thư Huyện ủy Trần Văn An": behind a body of an area stands who was named elsewhere, not the area. */
  function isHolder(spans: readonly Span[], at: number): boolean {
    const isHeld = spans[at - 1]?.type === 'organization' && spans[at - 2]?.type === 'role';
    return isHeld && (isKnown(spans[at]) || isOfAreaBefore(spans, at));
  }

  function isKnown(span: Span | undefined): span is Span {
    return span?.type === 'place' && span.value.startsWith(AREA) && known.has(foldWord(span.value.slice(AREA.length)));
  }

  function nameAt(spans: readonly Span[], at: number): Span | undefined {
    const start = spans[at]?.start ?? 0;
    for (let to = at + LONGEST - 1; to > at; to--) {
      const run = spans.slice(at, to + 1);
      const isRun =
        run.length === to - at + 1 &&
        run.every(({ type }, of) => type === 'capitalised' || (type === 'name' && of > 0));
      const end = run.at(-1)?.end ?? start;
      const value = isRun ? printedOf({ start, end }, isAlone(spans, at, to)) : undefined;
      if (value !== undefined) return { start, end, type: 'name', value };
    }
    return undefined;
  }

  function printedOf(run: Pick<Span, 'start' | 'end'>, alone: boolean): string | undefined {
    const key = keyOf(run);
    if (known.has(key)) return text.slice(run.start, run.end);
    return alone ? short.get(key) : undefined;
  }
}

/** "Dari titik jembatan Komune Mai Chau, Ketua Komite Rakyat Komune Hà Công Thìn mengusulkan": behind the area that the office is of stands who holds it, and does something. */
function isOfAreaBefore(spans: readonly Span[], at: number): boolean {
  const [area, comma, , , span, next] = spans.slice(at - 4, at + 2);
  const words = span?.type === 'place' && span.value.startsWith(AREA) ? span.value.slice(AREA.length).split(' ') : [];
  const [family = ''] = words;
  return (
    area?.type === 'place' &&
    comma?.type === 'comma' &&
    DOES.has(next?.type ?? '') &&
    (words.length === 3 || words.length === 4) &&
    nameFormOf(family, family.toLowerCase()).family
  );
}
const DOES: ReadonlySet<string> = new Set(['ask', 'speak', 'pledge', 'attend', 'chair']);

/** Not a part of a longer name. */
const isAlone = (spans: readonly Span[], at: number, to: number): boolean =>
  ![spans[at - 1], spans[to + 1]].some((beside) => beside?.type === 'capitalised' || beside?.type === 'name');

/** "Thu Ha" of Tran Thi Thu Ha: the last two words of names, where they are one person's. */
function shortForms(sentences: readonly (readonly Span[])[]): Map<string, string> {
  const short = new Map<string, string>();
  const shared = new Set<string>();
  for (const { value } of fullNames(sentences)) {
    const words = value.split(' ');
    if (words.length < 3) continue;
    const key = foldWord(words.slice(-2).join(' '));
    const known = short.get(key);
    if (known !== undefined && foldWord(known) !== foldWord(value)) shared.add(key);
    short.set(key, value);
  }
  for (const key of shared) short.delete(key);
  return short;
}

/** How many spans a merged name replaces. */
const lengthOf = (name: Span, spans: readonly Span[], at: number): number =>
  spans.slice(at).findIndex((span) => span.end === name.end) + 1;
