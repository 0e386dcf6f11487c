import type { Article } from '../articles/article.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { oncePer } from '../grammar/once.ts';
import { wordTable } from '../grammar/word-table.ts';
import { keyOf } from '../grammar/words.ts';
import { WORDS, wordPlaces } from './word-places.ts';

/** How much of a text is read to tell its language. */
const SAMPLE = 20_000;
/** The first of it is enough where it uses the markers of one language so many times as often as those of the next. */
const PAGES: readonly { readonly most: number; readonly plain: number }[] = [
  { most: 500, plain: 4 },
  { most: 1_500, plain: 2 },
];
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
  const ranked = ({ words, hits }: Counted): Ranked[] =>
    packs
      .map((pack, at) => ({
        pack,
        share: ((hits[at] ?? 0) / words) * (language?.startsWith(pack.tag) ? PRIOR : 1),
      }))
      .sort((a, b) => b.share - a.share);
  for (const { most, plain } of PAGES) {
    const [first, next] = ranked(markersIn(text, most, packs));
    if (first && first.share >= Math.max(LEAST_SHARE, plain * (next?.share ?? 0))) return first.pack;
  }
  const [byMarkers] = ranked(markersIn(text, SAMPLE, packs));
  if (byMarkers && byMarkers.share >= LEAST_SHARE) return byMarkers.pack;
  const [byCues] = ranked(cuesIn(text.slice(0, SAMPLE), packs));
  return byCues && byCues.share >= LEAST_CUES ? byCues.pack : undefined;
}

interface Ranked {
  readonly pack: LanguagePack;
  readonly share: number;
}

/** How many words a text has, and how many of them speak for each language. */
interface Counted {
  readonly words: number;
  readonly hits: readonly number[];
}

/** How many of the first words are markers of each language, with a half for each that is written as its words alone are. */
function markersIn(text: string, most: number, packs: readonly LanguagePack[]): Counted {
  const marksOf = marks(packs);
  const hits = packs.map(() => 0);
  const places = wordPlaces(text, Math.min(most, text.length));
  for (let at = 0; at < places.length; at += 2) {
    const of = marksOf(text, places[at] as number, places[at + 1] as number);
    if (of !== NONE) for (let pack = 0; pack < of.length; pack++) hits[pack] = (hits[pack] ?? 0) + (of[pack] as number);
  }
  return { words: places.length / 2, hits };
}

/** Most words speak for no language. */
const NONE: readonly number[] = [];

/** What a word says for each of some languages: texts use the same words again and again, so that most are known. */
const marks = oncePer((packs: readonly LanguagePack[]) => {
  const markers = packs.map((pack) => pack.markers.map(keyOf));
  return wordTable((word): readonly number[] => {
    const key = keyOf(word);
    const of = packs.map(
      ({ letters }, at) =>
        (markers[at] ?? []).filter((marker) => marker === key).length + (letters?.test(key) ? 1 / 2 : 0),
    );
    return of.some((mark) => mark > 0) ? of : NONE;
  });
});

/** How many words are cues of a language and of no other; the shortest words are common to many languages. */
function cuesIn(text: string, packs: readonly LanguagePack[]): Counted {
  const words = text.match(WORDS) ?? [];
  const cues = packs.map(cueWordsOf);
  const keys = words.map(keyOf).filter((key) => key.length > 2 && cues.filter((own) => own.has(key)).length === 1);
  return { words: words.length, hits: cues.map((own) => keys.filter((key) => own.has(key)).length) };
}

const cueWordsOf = oncePer(
  ({ cues, markers }: LanguagePack): ReadonlySet<string> =>
    new Set([...Object.values(cues).flat(), ...markers].map((phrase) => keyOf(phrase ?? ''))),
);
