import type { Article } from '../articles/article.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { oncePer } from '../grammar/once.ts';
import { remembered } from '../grammar/remembered.ts';
import { keyOf } from '../grammar/words.ts';

/** How much of a text is read to tell its language. */
const SAMPLE = 20_000;
/** The first of it is enough where it uses the markers of one language so many times as often as those of the next. */
const PAGE = 1_500;
const PLAIN = 2;
/** Share of words that must be markers of the language. */
const LEAST_SHARE = 0.06;
/** What a declared language is worth beside the words. */
const PRIOR = 1.15;

/** Share of words that must be cues of one language alone, in a text too short for its markers to show. */
const LEAST_CUES = 0.1;

/** The language whose marker words a text uses most, or else whose cues; undefined when those of no supported one are enough. */
export function detectLanguage(
  { text, language }: Pick<Article, 'text' | 'language'>,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  const ranked = (words: readonly string[], hits: readonly number[]): Ranked[] =>
    packs
      .map((pack, at) => ({
        pack,
        share: ((hits[at] ?? 0) / words.length) * (language?.startsWith(pack.tag) ? PRIOR : 1),
      }))
      .sort((a, b) => b.share - a.share);
  const page = wordsOf(text.slice(0, PAGE));
  const [first, next] = ranked(page, markersIn(page, packs));
  if (first && first.share >= Math.max(LEAST_SHARE, PLAIN * (next?.share ?? 0))) return first.pack;
  const sample = wordsOf(text.slice(0, SAMPLE));
  const [byMarkers] = ranked(sample, markersIn(sample, packs));
  if (byMarkers && byMarkers.share >= LEAST_SHARE) return byMarkers.pack;
  const [byCues] = ranked(sample, cuesIn(sample, packs));
  return byCues && byCues.share >= LEAST_CUES ? byCues.pack : undefined;
}

interface Ranked {
  readonly pack: LanguagePack;
  readonly share: number;
}

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];

/** How many words are markers of each language, with a half for each that is written as its words alone are. */
function markersIn(words: readonly string[], packs: readonly LanguagePack[]): number[] {
  const marksOf = marks(packs);
  const sums = packs.map(() => 0);
  for (const word of words) {
    const of = marksOf(word);
    if (of !== NONE) for (let at = 0; at < of.length; at++) sums[at] = (sums[at] as number) + (of[at] as number);
  }
  return sums;
}

/** Most words speak for no language. */
const NONE: readonly number[] = [];

/** What a word says for each of some languages: texts use the same words again and again, so that most are known. */
const marks = oncePer((packs: readonly LanguagePack[]): ((word: string) => readonly number[]) => {
  const markers = packs.map((pack) => pack.markers.map(keyOf));
  return remembered((word) => {
    const key = keyOf(word);
    const of = packs.map(
      ({ letters }, at) =>
        (markers[at] ?? []).filter((marker) => marker === key).length + (letters?.test(key) ? 1 / 2 : 0),
    );
    return of.some((mark) => mark > 0) ? of : NONE;
  });
});

/** How many words are cues of a language and of no other; the shortest words are common to many languages. */
function cuesIn(words: readonly string[], packs: readonly LanguagePack[]): number[] {
  const cues = packs.map(cueWordsOf);
  const keys = words.map(keyOf).filter((key) => key.length > 2 && cues.filter((own) => own.has(key)).length === 1);
  return cues.map((own) => keys.filter((key) => own.has(key)).length);
}

const cueWordsOf = oncePer(
  ({ cues, markers }: LanguagePack): ReadonlySet<string> =>
    new Set([...Object.values(cues).flat(), ...markers].map((phrase) => keyOf(phrase ?? ''))),
);
