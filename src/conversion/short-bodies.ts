import type { LanguagePack } from '../grammar/language.ts';
import { changed, lettersOf, type Span } from '../grammar/span.ts';
import { shortNames } from './short-keys.ts';

/** What a body's short name can have been spotted as. */
const SHORT: ReadonlySet<string> = new Set(['word', 'capitalised', 'organizationHead']);
const BODY_ACTS = /^(?:[b8t]{0,2}|,[^,;]{1,4},[b8]?)[kwgnhA]/;
/** "sektor ini menargetkan": where nouns come first, "this" stands behind them. */
const THIS_BODY_ACTS = /^(?:_?[b8t]{0,2}|,[^,;]{1,4},[b8]?)[kwgnhA]|^_[b8]?q/;
/** "In the coming time, the sector goes on strengthening …": at the head of a clause it keeps doing something. */
const GOES_ON = /^b{1,2}V/;
const CLAUSE = /(?:^|,)f?$/;
/** "asked the sector to …": whom somebody asks. */
const ASKED = /kj?f*$/;
/** "co-hosted by the ministry", "diselenggarakan oleh Kementerian": who holds something. */
const HELD_BY = /h_?yf?$/;
/** Right behind a short name nothing may stand that makes it a longer one; where it is held may. */
const NAMED_ON = /^[GCOP2Z3]/;
/** Kinds of body that say nothing without a name: "Director of the Hospital". */
const NAMED = 'named:';
const GENERIC = /#orgtype-(?:hospital|clinic|steering-committee)$|^(?:named|local):/;
/** Behind a short name nothing may stand that makes it a longer one. */
const LONGER = /^f*[GCOP2Z3]/;

/** A body that was named in full, with the area that its name bears. */
interface Body {
  readonly value: string;
  readonly words: string;
  readonly area: Span | undefined;
  /** What the same short name meant before. */
  readonly before: Body | undefined;
}

/** What a short name means now, without what it meant before. */
const alone = ({ value, words, area }: Omit<Body, 'before'>): Body => ({ value, words, area, before: undefined });

/** "Vice Chairman of the Provincial People's Committee and head of the committee": nobody says twice in a row whom he heads. */
const HEADED_BESIDE = /O,?[,&]R[f]*$/;

/** The sector that articles are on: "the sector" alone means it. */
export interface Sector {
  readonly value: string;
  readonly words: string | undefined;
  /** What a body is called. */
  readonly nameOf: (iri: string) => string | undefined;
}

/** The ministry that a minister's title holds. */
const MINISTRY = '#org-ministry';

/** "The Department will …", "Director of the Hospital": a body that was named in full is meant by the head of its name, where it acts or someone heads it. */
export function withShortOrganizations(
  text: string,
  sentences: readonly (readonly Span[])[],
  { nounFirst }: Pick<LanguagePack, 'nounFirst'>,
  sector: Sector,
): Span[][] {
  const bodies = new Map<string, Body>();
  const keysOf = shortNames(nounFirst);
  const { value, words: known = '', nameOf } = sector;
  /** One bit for each length that a short name has: most words need not be cut out of the text. */
  let lengths = 0;
  const put = (key: string, body: Body): void => {
    bodies.set(key, body);
    lengths |= 1 << (key.length & 31);
  };
  const isOfLength = ({ start, end }: Span): boolean => (lengths & (1 << ((end - start) & 31))) !== 0;
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end).toLowerCase();
  const learn = (span: Span, beside: readonly (Span | undefined)[]): void => {
    const words = wordsOf(span);
    const { value } = span;
    const area = beside.find((other) => other?.value.startsWith('place:'));
    for (const key of keysOf(words)) {
      const known = bodies.get(key);
      const before = known?.value === value ? known.before : known;
      put(key, { value, words, area, before: before && alone(before) });
    }
  };
  /** "Minister of Health": the ministry is known before it is named. */
  const learnMinistry = (span: Span): void => {
    const value = span.value.includes(MINISTRY)
      ? (span.value.split(' ').find((part) => part.includes(MINISTRY)) ?? '')
      : '';
    const words = value && nameOf(value)?.toLowerCase();
    if (!words) return;
    for (const key of keysOf(words)) if (!bodies.has(key)) put(key, alone({ value, words, area: undefined }));
  };
  /** The body that a short name stands for. */
  function bodyOf(span: Span, at: number, letters: () => string): Body | undefined {
    if (!isOfLength(span) || !canBeShort(span)) return undefined;
    const short = wordsOf(span);
    const last = bodies.get(short);
    if (!last || last.words === short || !isMeant(letters(), at, { span, nounFirst })) return undefined;
    return last.before && HEADED_BESIDE.test(letters().slice(Math.max(0, at - 8), at)) ? last.before : last;
  }

  if (known !== '') for (const key of keysOf(known)) put(key, alone({ value, words: known, area: undefined }));
  return sentences.map((spans) => {
    // Few sentences hold a short name, and no other needs its letters here.
    let known: string | undefined;
    const letters = (): string => {
      known ??= lettersOf(spans);
      return known;
    };
    const result: Span[] = [];
    for (let at = 0; at < spans.length; at++) {
      const span = spans[at] as Span;
      const body = bodyOf(span, at, letters);
      if (body) {
        result.push(...standIn(span, body));
        continue;
      }
      if (span.type === 'organization') learn(span, [spans[at + 1], spans[at - 1]]);
      else if (span.type === 'role') learnMinistry(span);
      result.push(span);
    }
    return result;
  });
}

const canBeShort = ({ type, value }: Span): boolean =>
  SHORT.has(type) || (type === 'organization' && GENERIC.test(value));

/** Whether a short name stands where a body does: it acts, or a title stands beside it. */
function isMeant(letters: string, at: number, { span, nounFirst }: { span: Span; nounFirst: boolean }): boolean {
  const [before, behind] = [letters.slice(Math.max(0, at - 4), at), letters.slice(at + 1, at + 9)];
  if (SHORT.has(span.type) && (nounFirst ? THIS_BODY_ACTS : BODY_ACTS).test(behind)) return true;
  if (SHORT.has(span.type) && GOES_ON.test(behind) && CLAUSE.test(before)) return true;
  if (SHORT.has(span.type) && ASKED.test(before)) return /^[mbjV]/.test(behind);
  if (SHORT.has(span.type) && HELD_BY.test(before)) return !NAMED_ON.test(behind);
  // "Badan Pengarahan Nasional" behind its name in full.
  if (/Rf*$/.test(before) || span.value.startsWith(NAMED)) return !LONGER.test(behind);
  return !nounFirst && /^(?:fF?)?R/.test(behind) && !/[CPO]$/.test(before);
}

/** The full body where its short name stands; its area is not printed there again. */
function standIn(span: Span, { value, area }: Body): Span[] {
  const body: Span = changed(span, { type: 'organization', value });
  return area ? [body, { start: span.end, end: span.end, type: 'place', value: area.value }] : [body];
}
