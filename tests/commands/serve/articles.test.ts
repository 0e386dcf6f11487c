import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/articles/read.ts';
import { createArticles } from '../../../src/commands/serve/articles/articles.ts';

const TEXT = `Conference reviews the year

On December 24, in Hanoi, the Ministry of Health held a conference. Minister of Health Dao Hong Lan spoke at the conference. A ceremony is nice, and 12% too.
`;
const OTHER =
  'Quite another text\n\nIt says nothing of the kind, in a sentence or two of English, with the words of the language.\n';
const hashOf = (text: string) => readArticle(Buffer.from(text), 'a.en.txt').sha256;

let folder: string;
let articles: ReturnType<typeof createArticles>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hgov-articles-'));
  await mkdir(join(folder, 'articles/en'), { recursive: true });
  await mkdir(join(folder, 'data/received'), { recursive: true });
  await writeFile(join(folder, 'articles/en/A.en.txt'), TEXT);
  await writeFile(join(folder, 'data/received/a.en.txt'), OTHER);
  articles = createArticles({ articlesDir: join(folder, 'articles'), dataDir: join(folder, 'data') });
});
afterAll(async () => {
  await articles.close();
  await rm(folder, { recursive: true });
});

describe('The sources of articles', () => {
  it('are found by their key, in the folder of articles and among those received, and told apart by their text', async () => {
    expect((await articles.read('a.en', hashOf(TEXT)))?.text).toContain('Minister of Health Dao Hong Lan');
    expect((await articles.read('a.en', hashOf(OTHER)))?.text).toContain('Quite another');
    expect((await articles.read('a.en', hashOf(TEXT)))?.blocks[0]?.kind).toBe('headline');
  });

  it('are none of another text, of another name, or where there is no folder', async () => {
    expect(await articles.read('a.en', '0'.repeat(64))).toBeUndefined();
    expect(await articles.read('b.en', hashOf(TEXT))).toBeUndefined();
    expect(await articles.read('../a.en', hashOf(TEXT))).toBeUndefined();
    const nowhere = createArticles({ articlesDir: join(folder, 'none'), dataDir: join(folder, 'none') });
    expect(await nowhere.read('a.en', hashOf(TEXT))).toBeUndefined();
    expect(await nowhere.rejected('a.en', hashOf(TEXT))).toBeUndefined();
    await nowhere.close();
  });

  it('tell what was rejected and why, without page furniture, and nothing of another text', async () => {
    const rejected = (await articles.rejected('a.en', hashOf(TEXT))) ?? [];
    expect(rejected.map(({ start, end }) => TEXT.slice(start, end))).toContain('ceremony');
    expect(rejected.every(({ reason, rule }) => / /.test(reason) && rule !== 'clutter')).toBe(true);
    expect(await articles.rejected('a.en', '0'.repeat(64))).toBeUndefined();
  });
});
