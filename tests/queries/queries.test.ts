import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readArticleFile } from '../../src/articles/file.ts';
import type { ScratchStore } from '../../src/store/scratch.ts';
import { parseQuery } from '../../src/store/sparql/query.ts';
import { twoArticles } from '../rules/datasets.ts';
import { derive, storeOf } from '../rules/rules.ts';
import { expectedOf, linesOf } from './answers.ts';
import { readQuestion, readQuestions } from './queries.ts';

const questions = readQuestions();
/** What must have no answer: each row would be a fault of the data. */
const EMPTY = ['facts-without-evidence'];
let store: ScratchStore;
let reversed: ScratchStore;

beforeAll(async () => {
  const given = await twoArticles();
  const dataset = [...given, ...derive(storeOf(given))];
  store = storeOf(dataset);
  reversed = storeOf(dataset.toReversed());
});

describe('the file of a question', () => {
  it.each(questions)('has a title that asks and a description: $name', ({ sparql }) => {
    expect(sparql).toMatch(
      /^# title: [A-Z].+\?\n(?:# title@vi: \p{Lu}.+\?\n# title@id: [A-Z].+\?\n)?# description: [A-Z].+[.:]\n(?:# check: .+\.\n)?PREFIX /u,
    );
  });

  it.each(questions)('is a SELECT in order, within the limits of the endpoint: $name', ({ sparql }) => {
    expect(parseQuery(sparql)).toMatchObject({ form: 'SELECT', isVolatile: false });
    expect(sparql).toMatch(/\nORDER BY [^\n]+\n$/);
  });

  it.each(questions)('declares each prefix that it uses and no other: $name', ({ sparql }) => {
    const body = sparql.replace(/^(?:#|PREFIX ).*$/gm, '').replace(/"[^"]*"|<[^>]*>/g, '');
    const used = new Set(Array.from(body.matchAll(/\b(\w+):\w/g), ([, prefix]) => prefix));
    expect([...sparql.matchAll(/^PREFIX (\w+):/gm)].map(([, prefix]) => prefix)).toEqual([...used].sort());
  });

  it('has an expectation, and each expectation has a question', () => {
    const expected = readdirSync(new URL('expected/', import.meta.url));
    expect(expected.sort()).toEqual(questions.map(({ name }) => `${name}.json`));
  });
});

describe('the two articles', () => {
  it.each(questions)('answer as expected: $name', ({ name, sparql }) => {
    const { columns, rows, expected } = expectedOf(name);
    const lines = linesOf(store.select(sparql), columns);
    if (rows === 'all') expect(lines).toEqual(expected);
    else expect(lines).toEqual(expect.arrayContaining([...expected]));
    expect(expected.length > 0 || EMPTY.includes(name)).toBe(true);
  });

  it('show the words of a fact as they stand in the text', async () => {
    const { sparql } = readQuestion('evidence-of-fact');
    const { text } = await readArticleFile('data/articles/en/daklak-2024-12-24.en.txt');
    const slices = store.select(sparql).map(({ start, end }) => text.slice(Number(start?.value), Number(end?.value)));
    expect(store.select(sparql).map(({ words }) => words?.value)).toEqual(slices);
    expect(slices[0]).toContain('Le Thanh Long');
  });

  it.each(questions)('give the same rows in whatever order they were loaded: $name', ({ sparql }) => {
    expect(reversed.select(sparql)).toEqual(store.select(sparql));
  });
});
