import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read.ts';
import { folder } from './gold.ts';
import { converter } from './samples.ts';
import { FURNITURE, inShell, shells } from './shells.ts';

const articles = [folder('data/gold/train'), folder('data/articles/en'), folder('data/articles/id')].flatMap((from) =>
  readdirSync(from)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => readArticle(readFileSync(`${from}${file}`), file)),
);

/** The facts of an article without their place: what they say. */
const said = (article: Parameters<typeof converter.convert>[0]): string[] =>
  converter.convert(article).facts.map((fact) => JSON.stringify({ ...fact, evidence: [] }));

const plain = new Map(articles.map((article) => [article.slug, said(article)]));

describe.each(shells)('The shell %s', (shell) => {
  const pages = articles.map((article) => {
    const page = readArticle(new TextEncoder().encode(inShell(shell, article)), `${article.slug}.html`);
    return { page, found: said(page), expected: plain.get(article.slug) ?? [] };
  });

  it('hides none of its article: 97 of 100 facts are read as in the plain text', () => {
    const all = pages.flatMap(({ expected }) => expected);
    const same = pages.flatMap(({ found, expected }) => expected.filter((fact) => found.includes(fact)));
    expect(same.length / all.length).toBeGreaterThan(0.97);
  });

  it('adds nothing of its own', () => {
    const added = pages.flatMap(({ found, expected }) => found.filter((fact) => !expected.includes(fact)));
    expect(added.filter((fact) => FURNITURE.test(fact))).toEqual([]);
    expect(added.length / pages.flatMap(({ expected }) => expected).length).toBeLessThan(0.03);
  });
});
