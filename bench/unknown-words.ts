import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listArticles } from '../src/articles/file.ts';
import { readArticle } from '../src/articles/read.ts';
import { loadConverter } from '../src/commands/converter.ts';
import { inProject } from '../src/commands/project.ts';
import { compare, scores } from '../src/evaluation/evaluate.ts';
import type { FactSheet } from '../src/evaluation/fact-sheet.ts';
import type { LanguagePack } from '../src/grammar/language.ts';
import type { SpanType } from '../src/grammar/span.ts';
import { languages } from '../src/languages/index.ts';
import { finderOf } from './cue-finder.ts';
import { coinable, type Marked, withInvented } from './invented.ts';

const FOLDER = 'data/gold/train';
/** Which cues are replaced, and the kind of fact that hangs on them. */
const ROWS: readonly (readonly [cue: SpanType, kind: string])[] = [
  ['ask', 'commitment'],
  ['pledge', 'commitment'],
  ['will', 'commitment'],
  ['need', 'commitment'],
  ['speak', 'participation'],
  ['attend', 'participation'],
  ['chair', 'participation'],
  ['hold', 'event'],
  ['reach', 'indicator'],
  ['exceed', 'indicator'],
  ['miss', 'indicator'],
];

interface Named extends Marked {
  readonly file: string;
}

type FactsFrom = Awaited<ReturnType<typeof loadConverter>>['factsFrom'];

/** What is still found in the articles for tuning when every third word of a kind is one that no lexicon has: F1 as they are and with invented words. */
export async function unknownWords(every = 3): Promise<string> {
  const { factsFrom } = await loadConverter();
  const lines: string[] = [];
  for (const pack of languages.filter(({ tag }) => coinable(tag))) {
    const articles = await articlesIn(pack.tag);
    const known = f1s(articles, factsFrom);
    for (const [cue, kind] of ROWS) {
      const { changed, found } = spoilt(articles, pack, { cue, every });
      if (found < every) continue;
      const [before, after] = [known.get(kind), f1s(changed, factsFrom).get(kind)];
      lines.push(
        `| ${pack.tag} | ${cue} | ${Math.ceil(found / every)} of ${found} | ${kind} | ${shown(before)} | ${shown(after)} |`,
      );
    }
  }
  return [
    '| language | cue | replaced | kind | F1, words as printed | F1, invented words |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

const shown = (f1: number | null | undefined): string => f1?.toFixed(3) ?? '-';

async function articlesIn(tag: string): Promise<Named[]> {
  const folder = inProject(FOLDER);
  const paths = (await listArticles(folder)).filter((path) => path.endsWith(`.${tag}.txt`));
  return Promise.all(
    paths.map(async (path) => ({
      file: path.slice(folder.length + 1),
      text: await readFile(path, 'utf8'),
      gold: JSON.parse(
        await readFile(join(folder, path.slice(folder.length + 1).replace(/\.txt$/, '.json')), 'utf8'),
      ) as FactSheet,
    })),
  );
}

/** The articles with every so manieth phrase of a cue replaced, counted through all of them. */
function spoilt(
  articles: readonly Named[],
  pack: LanguagePack,
  { cue, every }: { cue: SpanType; every: number },
): { changed: Named[]; found: number } {
  const finder = finderOf(pack, cue);
  let found = 0;
  const changed = articles.map((article) => {
    const replaced = withInvented(article, { tag: pack.tag, finder, every, from: found });
    found += replaced.found;
    return { ...article, ...replaced };
  });
  return { changed, found };
}

function f1s(articles: readonly Named[], factsFrom: FactsFrom): Map<string, number | null> {
  const cases = articles.map(({ file, text, gold }) => {
    const article = readArticle(Buffer.from(text), file);
    return { name: file, gold, given: factsFrom(article), text: article.text };
  });
  return new Map(scores(compare(cases)).flatMap(({ lang, kind, f1 }) => (lang === 'all' ? [[kind, f1]] : [])));
}
