import { foldWord } from '../grammar/name-forms.ts';
import { changed, type Span } from '../grammar/span.ts';

/** What the value of an area without a concept begins with. */
const AREA = 'place:';
/** Bodies that are called by their own name alone: "dokter Cho Ray", "trained at Bach Mai". */
const CALLED_BY_NAME = /hospital|institute|university/;

/** What stands in an article in full: areas of three words, and hospitals with whatever else they are called than by their own name. */
interface Known {
  readonly areas: ReadonlyMap<string, string>;
  readonly bodies: ReadonlyMap<string, string>;
  readonly persons: ReadonlySet<string>;
}

type Printed = (span: Pick<Span, 'start' | 'end'>) => string;
const printedIn =
  (text: string): Printed =>
  ({ start, end }) =>
    foldWord(text.slice(start, end));

/** The value of the words for streets. */
const STREET = 'street';

/** "diễu hành trên đường Lê Hồng Phong", "jalan Le Hong Phong": a street is called after somebody who is not there. */
const withoutStreets = (spans: Span[]): Span[] =>
  spans.some(({ type, value }) => type === 'word' && value === STREET)
    ? spans.map((span, at) =>
        span.type === 'name' && spans[at - 1]?.value === STREET ? changed(span, { type: 'word' }) : span,
      )
    : spans;

/** "titik jembatan Bu Gia Map", "dokter Cho Ray": what the article names in full as an area or a hospital is no person elsewhere. */
export function withoutNamesOfOthers(text: string, all: readonly Span[][]): Span[][] {
  const sentences = all.map(withoutStreets);
  const printed = printedIn(text);
  const known = knownIn(text, sentences, printed);
  if (known.areas.size === 0 && known.bodies.size === 0) return [...sentences];
  return sentences.map((spans) =>
    spans.some(({ type }) => type === 'name') ? withoutNames(text, spans, known) : spans,
  );
}

function knownIn(text: string, sentences: readonly Span[][], printed: Printed): Known {
  const areas = new Map<string, string>();
  const persons = new Set<string>();
  const named: Span[] = [];
  for (const spans of sentences)
    for (const [at, span] of spans.entries()) {
      const { type, value } = span;
      if (type === 'place' && value.startsWith(AREA) && / \S+ /.test(value))
        areas.set(foldWord(value.slice(AREA.length)), value);
      else if (type === 'organization' && CALLED_BY_NAME.test(value)) named.push(span);
      else if (type === 'name' && isTitle(text, spans[at - 1])) persons.add(printed(span));
    }
  return { areas, persons, bodies: new Map(named.flatMap((span) => shortOf(printed(span), span.value))) };
}
/** What a person is called stands right before the name; "para dokter Cho Ray" are doctors of a hospital. */
const isTitle = (text: string, span: Span | undefined): boolean =>
  span?.type === 'role' || (span?.type === 'honorific' && /\p{Lu}/u.test(text.charAt(span.start)));

/** The last and the first two words of a hospital's name: "Rumah Sakit Cho Ray", "Cho Ray Hospital". */
function shortOf(name: string, value: string): [string, string][] {
  const words = name.split(' ');
  return words.length < 3
    ? []
    : [words.slice(-2), words.slice(0, 2)].map((pair): [string, string] => [pair.join(' '), value]);
}

function withoutNames(text: string, spans: Span[], { areas, bodies, persons }: Known): Span[] {
  const printed = printedIn(text);
  const result: Span[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    const area =
      span.type === 'name' && before?.type === 'honorific'
        ? areas.get(printed({ start: before.start, end: span.end }))
        : undefined;
    if (before && area) result[result.length - 1] = changed(before, { end: span.end, type: 'place', value: area });
    else result.push(bodyOf(span, before));
  }
  return result;

  function bodyOf(span: Span, before: Span | undefined): Span {
    const body = span.type === 'name' && !isTitle(text, before) ? bodies.get(printed(span)) : undefined;
    return body && !persons.has(printed(span)) ? changed(span, { type: 'organization', value: body }) : span;
  }
}
