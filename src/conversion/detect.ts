import type { Article } from '../articles/article.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { oncePer } from '../grammar/once.ts';
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
  const ranked = ({ words, counts }: Sample, hits: (counts: Counts, pack: LanguagePack) => number): Ranked[] =>
    packs
      .map((pack) => ({ pack, share: (hits(counts, pack) / words) * (language?.startsWith(pack.tag) ? PRIOR : 1) }))
      .sort((a, b) => b.share - a.share);
  const [first, next] = ranked(sampleOf(text.slice(0, PAGE)), markersIn);
  if (first && first.share >= Math.max(LEAST_SHARE, PLAIN * (next?.share ?? 0))) return first.pack;
  const sample = sampleOf(text.slice(0, SAMPLE));
  const [byMarkers] = ranked(sample, markersIn);
  if (byMarkers && byMarkers.share >= LEAST_SHARE) return byMarkers.pack;
  const [byCues] = ranked(sample, (counts, pack) => cuesIn(counts, pack, packs));
  return byCues && byCues.share >= LEAST_CUES ? byCues.pack : undefined;
}

interface Ranked {
  readonly pack: LanguagePack;
  readonly share: number;
}

type Counts = ReadonlyMap<string, number>;

/** How often a text uses each of its words. */
interface Sample {
  readonly words: number;
  readonly counts: Counts;
}

function sampleOf(text: string): Sample {
  const words = text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) {
    const key = keyOf(word);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { words: words.length, counts };
}

function markersIn(counts: Counts, pack: LanguagePack): number {
  const marked = markerKeysOf(pack).reduce((sum, key) => sum + (counts.get(key) ?? 0), 0);
  let own = 0;
  if (pack.letters) for (const [word, count] of counts) if (pack.letters.test(word)) own += count;
  return marked + own / 2;
}

const markerKeysOf = oncePer(({ markers }: LanguagePack): readonly string[] => markers.map(keyOf));

/** How many words are cues of a language and of no other; the shortest words are common to many languages. */
function cuesIn(counts: Counts, pack: LanguagePack, packs: readonly LanguagePack[]): number {
  const others = packs.filter((other) => other !== pack).map(cueWordsOf);
  const own = cueWordsOf(pack);
  return [...counts].reduce(
    (sum, [word, count]) =>
      sum + (word.length > 2 && own.has(word) && !others.some((words) => words.has(word)) ? count : 0),
    0,
  );
}

const cueWordsOf = oncePer(
  ({ cues, markers }: LanguagePack): ReadonlySet<string> =>
    new Set([...Object.values(cues).flat(), ...markers].map((phrase) => keyOf(phrase ?? ''))),
);
