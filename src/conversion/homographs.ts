import type { LanguagePack } from '../grammar/language.ts';
import { changed, type Span } from '../grammar/span.ts';
import { ARTICLE } from './meanings.ts';

type Homographs = Pick<LanguagePack, 'nounVerbs' | 'gerund' | 'deedNouns'>;

/** What a verb may stand behind when the same word is as often a noun: "to support", "Department report" but "health care". */
const BEFORE_VERB = /(?:^|[^_CVUTSXWf])$/;
/** Verbs that are nouns where they stand become words: "primary care", "the handling of waste", "in directing and operating". */
export function withoutHomographs(spans: readonly Span[], letters: string, language: Homographs): readonly Span[] {
  const { nounVerbs, gerund, deedNouns } = language;
  if (!nounVerbs && !gerund) return spans;
  const nouns = new Set<number>();
  for (let at = 0; at < spans.length; at++) {
    const { type, value } = spans[at] as Span;
    if (type !== 'verb' && type !== 'ask') continue;
    const isNoun =
      gerund && (gerund.test(value) || value === 'direct')
        ? isNominal(spans, nouns, at)
        : nounVerbs?.has(value) === true &&
          (!BEFORE_VERB.test(letters.slice(Math.max(0, at - 1), at)) ||
            isJoined(spans, at, deedNouns) ||
            isJoinedTo(spans, at, deedNouns));
    if (isNoun) nouns.add(at);
  }
  return nouns.size === 0 ? spans : spans.map((span, at) => (nouns.has(at) ? changed(span, { type: 'word' }) : span));
}

/** "prevention and control of dengue": joined to a deed, with no object of its own behind it. */
function isJoined(spans: readonly Span[], at: number, deeds: LanguagePack['deedNouns']): boolean {
  const [noun, and, , behind] = spans.slice(at - 2, at + 2);
  return (
    and?.type === 'and' &&
    noun?.type === 'word' &&
    deeds?.pattern.test(noun.value) === true &&
    behind?.value !== ARTICLE
  );
}

/** "protection, care and improvement of health": a deed of the same thing is joined to it. */
function isJoinedTo(spans: readonly Span[], at: number, deeds: LanguagePack['deedNouns']): boolean {
  const [and, noun, of] = spans.slice(at + 1, at + 4);
  return and?.type === 'and' && noun?.type === 'word' && deeds?.pattern.test(noun.value) === true && of?.value === 'of';
}

/** "on leading and directing the work", "the leading and directing role": whoever leads chairs nothing where it is a noun. */
const isLeading = (spans: readonly Span[], at: number): boolean =>
  spans[at]?.type === 'chair' && spans[at - 1]?.type === 'of';

/** A gerund with an article or preposition before it or "of" behind it, or joined to one that has. */
function isNominal(spans: readonly Span[], nouns: ReadonlySet<number>, at: number): boolean {
  const [before, behind] = [spans[at - 1], spans[at + 1]];
  if (behind?.type === 'of' && behind.value === 'of') return true;
  if (before?.type === 'of') return spans[at - 2]?.type !== 'documentType';
  return before?.type === 'and' && (nouns.has(at - 2) || isLeading(spans, at - 2));
}
