import { flatOf } from '../grammar/flat.ts';
import { foldWord } from '../grammar/name-forms.ts';
import type { Span } from '../grammar/span.ts';
import type { Level } from '../schemes/concept.ts';
import type { Reading } from './reading.ts';

/** The district and the commune that an article is at home in: whose "District People's Committee" it means. */
export type HomeAreas = { readonly [level in Level]?: string | undefined };

const SHORTEST_IN_HOST = 5;
/** How much more often than any other an area is named that the article is about. */
const CLEARLY = 2;

/** The one district and commune that an article names, or names most by far; the source's host decides. */
export function homeAreasOf({ article, language, text, sentences }: Reading): HomeAreas {
  const { district = [], commune = [] } = language.pack.areas ?? {};
  const host = article.url && URL.canParse(article.url) ? new URL(article.url).hostname.replace(/[^a-z]/g, '') : '';
  const named = flatOf(sentences, ({ spans }) =>
    spans.filter(({ type, value }) => type === 'place' && value.startsWith('place:')),
  );
  const around = named.map((span) => wordsAround(text, span));
  const home = (words: readonly string[]): string | undefined => {
    const typed = named.filter((_, at) => hasWord(around[at] ?? '', words)).map(({ value }) => value);
    return typed.find((value) => inHost(value, host)) ?? leading(typed);
  };
  return { district: home(district), commune: home(commune) };
}

/** The words beside an area and of it, each between spaces. */
const wordsAround = (text: string, { start, end }: Span): string =>
  ` ${text
    .slice(Math.max(0, start - 12), end + 10)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')} `;

/** Whether an area is printed with one of some area words, beside it or at the end of the office before it. */
const hasWord = (around: string, words: readonly string[]): boolean =>
  words.some((word) => around.includes(` ${word.toLowerCase()} `) || around.includes(` ${word.toLowerCase()} ủy `));

function inHost(value: string, host: string): boolean {
  const name = foldWord(value.slice('place:'.length)).replace(/[^a-z]/g, '');
  return name.length >= SHORTEST_IN_HOST && host.includes(name);
}

/** What a list holds most, if nothing else comes near. */
function leading(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [[first, most] = [], [, next] = []] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && (!next || most >= CLEARLY * next) ? first : undefined;
}
