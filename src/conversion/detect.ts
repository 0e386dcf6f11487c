import type { Article } from '../articles/article.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { keyOf } from '../grammar/tokens.ts';

/** How much of a text is read to tell its language. */
const SAMPLE = 20_000;
/** Share of words that must be markers of the language. */
const LEAST_SHARE = 0.06;
/** What a declared language is worth beside the words. */
const PRIOR = 1.15;

/** The language whose marker words a text uses most; undefined when none of the supported ones is used enough. */
export function detectLanguage(
  { text, language }: Pick<Article, 'text' | 'language'>,
  packs: readonly LanguagePack[],
): LanguagePack | undefined {
  const words = text.slice(0, SAMPLE).match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(keyOf(word), (counts.get(keyOf(word)) ?? 0) + 1);
  const scored = packs.map((pack) => {
    const { letters } = pack;
    const marked = pack.markers.reduce((sum, marker) => sum + (counts.get(keyOf(marker)) ?? 0), 0);
    const own = letters ? [...counts].reduce((sum, [word, count]) => sum + (letters.test(word) ? count : 0), 0) : 0;
    const hits = marked + own / 2;
    return { pack, share: (hits / Math.max(1, words.length)) * (language?.startsWith(pack.tag) ? PRIOR : 1) };
  });
  const best = scored.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= LEAST_SHARE ? best.pack : undefined;
}
