import { areaLengthAt } from './area-names.ts';
import type { Body, BodyReader } from './bodies.ts';
import type { Lexicon, Match } from './lexicon.ts';
import { isInName, type NameReader, nameLengthAt } from './names.ts';
import { changed, type Span, type SpanType } from './span.ts';
import type { Token } from './tokens.ts';
import { withoutNoun } from './without-noun.ts';

/** What phrases are read with. */
export interface PhraseSources {
  readonly lexicon: Lexicon;
  readonly bodies?: BodyReader | undefined;
  /** Words behind which an area's name stands: `huyện`, `Huyện ủy`. */
  readonly areas?: ReadonlySet<string> | undefined;
  /** Those of them that only cities have: `thành phố`. */
  readonly cities?: ReadonlySet<string> | undefined;
}

/** Little words that a name can hold when the text capitalises them. */
const LITTLE: ReadonlySet<SpanType> = new Set(['modal', 'of', 'and', 'by', 'that', 'is']);

/** Where an area, an office or another body begins, a body's own name ends. */
const ENDS_BODY: ReadonlySet<SpanType> = new Set([
  'role',
  'organization',
  'organizationHead',
  'place',
  'areaWord',
  'districtWord',
  'honorific',
  'event',
  'hold',
]);

/**
 * Reads the phrase that begins at a token: the name of an area behind its area word, a body, a person's name or the longest
 * phrase of the lexicon, whichever is longest; a title or province before a name stays one.
 */
export function phraseReader(
  { text, tokens }: Pick<NameReader, 'text' | 'tokens'>,
  { lexicon, bodies, areas, cities }: PhraseSources,
): (at: number) => Span | undefined {
  /** "WHO was represented by …": an acronym in capitals is a body, never the first word of a phrase that is written as it is. */
  const acronymAt = (index: number): Match | undefined => {
    const printed = tokens[index]?.word.printed ?? '';
    const alone =
      printed.length > 1 && printed === printed.toUpperCase() && lexicon.longestAt(tokens, index, index + 1);
    return alone && alone.meaning.type === 'organization' ? alone : undefined;
  };
  /** Names, bodies and phrases ask for the same tokens again. */
  const matches: (Match | null)[] = [];
  const matchAt = (index: number): Match | undefined => {
    const known = matches[index];
    if (known !== undefined) return known ?? undefined;
    const longest = lexicon.longestAt(tokens, index);
    const match =
      (longest?.meaning.type === 'takeOffice' && acronymAt(index)) ||
      (longest && withoutNoun(lexicon, tokens, { index, match: longest }));
    matches[index] = match ?? null;
    return match;
  };
  const typeAt = (index: number): SpanType | undefined => matchAt(index)?.meaning.type;
  const isAny = (index: number, ...types: readonly (SpanType | undefined)[]): boolean => types.includes(typeAt(index));
  const endsBody = (index: number): boolean => ENDS_BODY.has(typeAt(index) ?? 'word');
  const reader: NameReader = {
    text,
    tokens,
    stops: (index) => isAny(index, 'role', 'organization'),
    known: (index) => typeAt(index) !== undefined,
    little: (index) => isAny(index, 'of', 'modal', 'perfect'),
  };
  let cut = -1;
  /** Where the last title ends. */
  let titleEnd = -1;
  /** Where the last courtesy ends. */
  let courtesyEnd = -1;
  const bodyAt = (at: number, titled = at === cut): Body | undefined =>
    bodies?.read(reader, at, { stops: endsBody, titled, headed: titled || at === titleEnd });
  const spanOf = (at: number, length: number, type: SpanType, value?: string): Span => {
    const [start, end] = [(tokens[at] as Token).start, (tokens[at + length - 1] as Token).end];
    return { start, end, type, value: value ?? text.slice(start, end) };
  };

  /** How many tokens the body behind a title has. */
  function bodyLength(at: number): number {
    const phrase = matchAt(at);
    return Math.max(phrase?.meaning.type === 'organization' ? phrase.length : 0, bodyAt(at, true)?.length ?? 0);
  }

  /** "Trưởng | Trạm Y tế": the last words of a title can be the first of the body that it heads; "Phó Bí thư Thường trực | Tỉnh ủy" cannot. */
  function titleAt(at: number, title: Match): Match {
    for (let next = 1; bodies && next < title.length; next++) {
      const isTitle = lexicon.longestAt(tokens, at, at + next)?.length === next;
      const inside = !isTitle && typeAt(at + next) === 'organization' ? 1 : 0;
      if (next + bodyLength(at + next) + inside <= title.length) continue;
      if (!isTitle || bodies.isHead(reader, at + next)) return { ...title, length: next };
    }
    return title;
  }

  /** How many tokens a person's name has: none where a title or a province stands before one. */
  function personAt(at: number, phrase: Match | undefined): number {
    const type = phrase?.meaning.type;
    const announces = type === 'honorific' || type === 'place';
    if (announces && nameLengthAt(reader, at + (phrase?.length ?? 0)) > 0) return 0;
    // "Phu Yen Newspaper": a province with a word that no name has.
    const next = type === 'place' ? tokens[at + (phrase?.length ?? 0)]?.word : undefined;
    return next?.name && !next.name.syllable ? 0 : nameLengthAt(reader, at);
  }

  /** An area behind its area word, unless the lexicon knows a longer place there. */
  function areaAt(at: number, phrase: Match | undefined): Span | undefined {
    const length = areas ? areaLengthAt(reader, at, { areas, cities }) : 0;
    const place = phrase?.meaning.type === 'place' ? phrase.length : 0;
    return length > place ? asArea(spanOf(at, length, 'place')) : undefined;
  }

  /** A body or a person whose name is longer than what the lexicon knows. */
  function namedAt(at: number, phrase: Match | undefined): Span | undefined {
    const known = phrase?.length ?? 0;
    const name = personAt(at, phrase);
    const body = bodyAt(at);
    if (body && body.length > Math.max(name, known))
      return spanOf(at, body.length, 'organization', `${body.proper ? 'named' : 'local'}:${body.name}`);
    return name > known ? spanOf(at, name, 'name') : undefined;
  }

  function phraseAt(at: number, { length, meaning: { type, value } }: Match): Span | undefined {
    const isName = isInName(tokens, at) || (at === courtesyEnd && tokens[at]?.word.capitalised === true);
    if (LITTLE.has(type) && length === 1 && isName) return undefined;
    if (type === 'honorific') courtesyEnd = at + length;
    if (type !== 'role') return spanOf(at, length, type, value);
    const title = titleAt(at, { length, meaning: { type, value } });
    titleEnd = at + title.length;
    if (title.length < length) cut = titleEnd;
    return spanOf(at, title.length, type, title.meaning.value);
  }

  return (at) => {
    const phrase = matchAt(at);
    return areaAt(at, phrase) ?? namedAt(at, phrase) ?? (phrase && phraseAt(at, phrase));
  };
}

const asArea = (span: Span): Span => changed(span, { value: `place:${span.value}` });
