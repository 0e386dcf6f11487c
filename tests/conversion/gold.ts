import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticle } from '../../src/articles/read.ts';
import { type Case, compare, type Score, scores } from '../../src/evaluation/evaluate.ts';
import type { FactSheet } from '../../src/evaluation/fact-sheet.ts';
import { factsOf } from '../../src/facts/facts-of.ts';
import { labelFinder } from '../../src/facts/labels.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { readSchemes } from '../../src/schemes/files.ts';
import { converter } from './samples.ts';

const labelsOf = labelFinder(
  (await readSchemes()).flatMap((text) => parseRdf(text, { mediaType: 'text/turtle', where: 'ontology/schemes' })),
);

/** A folder of the project, or beside it. */
export const folder = (path: string): string => fileURLToPath(new URL(`../../${path}/`, import.meta.url));

/** The scores of a folder of gold, `NAME.json` each, against the articles `NAME.txt` of other folders. */
export function scored(gold: string, articles: readonly string[]): Score[] {
  const cases = readdirSync(gold)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .flatMap((file): Case[] => {
      const name = file.slice(0, -'.json'.length);
      const path = articles.map((each) => `${each}${name}.txt`).find(existsSync);
      if (!path) return [];
      const article = readArticle(readFileSync(path), path);
      const { quads } = converter.convert(article);
      const given = factsOf([...quads, ...labelsOf(quads)], { slug: article.slug });
      return [
        { name, gold: JSON.parse(readFileSync(`${gold}${file}`, 'utf8')) as FactSheet, given, text: article.text },
      ];
    });
  return scores(compare(cases));
}
