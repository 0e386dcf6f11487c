import type { LanguagePack } from '../grammar/language.ts';
import type { Span } from '../grammar/span.ts';

/** How many spans the field of a body has at most. */
const LONGEST = 9;
/** Behind a title ("Head of the …") a body is named, whatever its words mean elsewhere. */
const TITLED = /Rf{1,2}(?=[^fN])|(?<=^|f|[,-])(?=Of[fC_V])/g;
/** A committee is told apart by its field wherever it stands: "the Steering Committee for Population convened …". */
const COMMITTEE = /#orgtype-steering-committee$/;
/** A field of so many words tells more than the kind and the province of a committee do. */
const LONG = 5;
/** Spans that are no part of a body's field: offices, names, bodies, marks. */
const NO_FIELD = /[RNODY,;:.()"]/;
const LISTED = /^,[CV_P](?:,[CV_P])?,?&/;
/** "Dr." begins a person's name, no part of a body's. */
const CAPITALISED = /^\p{Lu}(?!.*\.$)/u;
/** A kind of body of the schemes that other words may tell apart: "the Provincial Association of …". */
const KIND = /#orgtype-(?:[a-z-]+-)?(?:steering-committee|association|committee|board|council|centre|office)$/;
/** What a body of an area may have before its name: "the municipal Committee for Health Care". */
const LEVEL = /^(?:provincial|municipal|city|district)$/;
/** Bodies of an area, by how their names begin. */
const OF_AREA = /^(?:Provincial|Municipal|City|District|Commune|Ward) /i;

/** A small area: its name, then its word, which stands behind the field where it is in small letters. */
const AREA = /(?<=f)[CV_]{1,3}3$/;

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
  { joins, fields, heads }: NonNullable<LanguagePack['capitalisedBodies']>,
): Span[] {
  let result = spans;
  let shift = 0;
  let next = 0;
  for (const { index, 0: title } of letters.matchAll(TITLED)) {
    const from = beginAt(index + title.length);
    // A body within one that has just been read is a part of its name.
    if (from < next) continue;
    const head = headFrom(from);
    const to = head === undefined ? undefined : fieldBehind(head);
    if (head === undefined || to === undefined || !(title === '' ? isLong(head, to) : isMore(from, head, to))) continue;
    const [start, end] = [spans[from]?.start ?? 0, spans[to]?.end ?? 0];
    const name = text.slice(start, end);
    const body: Span = { start, end, type: 'organization', value: `${kindOf(from, name)}:${name}` };
    result = [...result.slice(0, from - shift), body, ...result.slice(to + 1 - shift)];
    shift += to - from;
    next = to + 1;
  }
  return result;

  /** Where a body begins behind a title: a word for its level belongs not to its name. */
  function beginAt(at: number): number {
    return LEVEL.test(wordsAt(at)) ? at + 1 : at;
  }

  function kindOf(from: number, name: string): 'local' | 'named' {
    return LEVEL.test(wordsAt(from - 1)) || OF_AREA.test(name) ? 'local' : 'named';
  }

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

  /** "Labour, Invalids and Social Affairs": a comma in a field, which goes on to what "and" joins. */
  function isListed(at: number): boolean {
    return letters[at] === ',' && LISTED.test(letters.slice(at, at + 7));
  }

  /** "the Representative Board": an office's name that tells a body apart. */
  function isTitle(at: number): boolean {
    return letters[at] === 'R' && letters[at + 1] === 'G' && CAPITALISED.test(wordsAt(at));
  }

  /** Where the head noun stands, or the body of a known kind that more words tell apart. */
  function headFrom(from: number): number | undefined {
    let to = from;
    while (to < from + LONGEST && !isHead(to) && wordsAt(to) !== 'of' && (isField(to) || isListed(to) || isTitle(to)))
      to++;
    return isHead(to) && CAPITALISED.test(wordsAt(from)) ? to : undefined;
  }

  function isHead(at: number): boolean {
    return letters[at] === 'G' || heads.has(wordsAt(at)) || (letters[at] === 'O' && CAPITALISED.test(wordsAt(at)));
  }

  /** "Department of …", "Association for …": where the field behind the head ends; an area there is where the body is. */
  function fieldBehind(head: number): number {
    if (!joins.has(wordsAt(head + 1)) || letters[head + 1] !== 'f') return head;
    let to = head + 2;
    if (letters[to] === 'f' && joins.has(wordsAt(to))) to++;
    while (to <= head + LONGEST && (isField(to) || isListed(to) || fields.has(wordsAt(to)))) to++;
    to -= 1 + areaBefore(head, to);
    while (to > head && (joins.has(wordsAt(to)) || letters[to] === 'P')) to--;
    return to;
  }

  /** "the People's Committee of Que Phong district": how many spans of an area with its word a field ends with. */
  function areaBefore(head: number, to: number): number {
    const behind = letters[to] === '3' ? 1 : 0;
    const area = AREA.exec(letters.slice(head + 1, to + behind))?.[0].length ?? behind;
    return area - behind;
  }

  /** Whether a committee that no title stands before is told apart by a long field. */
  function isLong(head: number, to: number): boolean {
    return to - head >= LONG && COMMITTEE.test(spans[head]?.value ?? '');
  }

  /** Whether a word is in it that would break the name off. */
  function isMore(from: number, head: number, to: number): boolean {
    const [before, behind] = [letters.slice(from, head), letters.slice(head + 1, to + 1)];
    const value = spans[head]?.value ?? '';
    if (heads.has(wordsAt(head))) return head > from;
    if (letters[head] === 'G') return /[^CP]/.test(before) || /[^CPfG&]/.test(behind);
    return /[-&]$/.test(before) || (/^f.*[CV_]/.test(behind) && KIND.test(value));
  }
}
