import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { listArticles, readArticleFile } from '../../src/articles/file.ts';
import { BODY, failureOf } from './samples.ts';

const [en1] = BODY.en;
let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'hgov-articles-'));
});
afterAll(() => rmSync(dir, { recursive: true }));

describe('readArticleFile', () => {
  it('reads an article from its file', async () => {
    writeFileSync(join(dir, 'One.en.txt'), en1);
    expect(await readArticleFile(join(dir, 'One.en.txt'))).toMatchObject({ slug: 'one.en', language: 'en', text: en1 });
  });

  it('refuses fifty megabytes without reading them', async () => {
    const path = join(dir, 'large.txt');
    writeFileSync(path, '');
    truncateSync(path, 50 * 1024 * 1024);
    const { code, message } = await failureOf(() => readArticleFile(path));
    expect(code).toBe('ARTICLE_TOO_LARGE');
    expect(message).toContain('52428800');
  });

  it('names path and reason of what cannot be read', async () => {
    const missing = await failureOf(() => readArticleFile(join(dir, 'missing.txt')));
    expect(missing.code).toBe('ARTICLE_UNREADABLE');
    expect(missing.message).toMatch(/missing\.txt cannot be read: there is no such file/);
    expect((await failureOf(() => readArticleFile(dir))).message).toMatch(/it is a folder/);
    const below = join(dir, 'One.en.txt', 'x.txt');
    expect((await failureOf(() => readArticleFile(below))).message).toMatch(/not a folder/);
  });

  it('does not wait for a writer on a named pipe', async () => {
    execFileSync('mkfifo', [join(dir, 'pipe.txt')]);
    expect((await failureOf(() => readArticleFile(join(dir, 'pipe.txt')))).message).toMatch(/not a regular file/);
  });

  it('reads a file whole, or says that it changed, while another process cuts and deletes it', async () => {
    const path = join(dir, 'vanishing.txt');
    const whole = `${en1}\n`.repeat(20_000);
    for (let round = 0; round < 10; round += 1) {
      writeFileSync(path, whole);
      const reading = readArticleFile(path).catch((cause: unknown) => cause);
      await setTimeout(round / 2);
      truncateSync(path, 1000);
      rmSync(path);
      const result = await reading;
      if (result instanceof Error) expect(result).toMatchObject({ code: 'ARTICLE_UNREADABLE' });
      else expect([whole.length, 1000]).toContain((result as Article).text.length);
    }
  });
});

describe('listArticles', () => {
  it('finds articles in all folders, sorted by code point, hidden ones left out', async () => {
    const root = mkdtempSync(join(dir, 'list-'));
    mkdirSync(join(root, 'b', '.git'), { recursive: true });
    for (const name of [
      'z.txt',
      'B.HTML',
      'a.json',
      'b/c.txt',
      'b/.git/x.txt',
      '.x.txt',
      'note.md',
      '\uff5e.txt',
      '😀.txt',
    ])
      writeFileSync(join(root, name), 'x');
    symlinkSync(join(root, 'z.txt'), join(root, 'b', 'link.txt'));
    const found = (await listArticles(root)).map((path) => path.slice(root.length + 1));
    expect(found).toEqual(['B.HTML', 'a.json', 'b/c.txt', 'b/link.txt', 'z.txt', '\uff5e.txt', '😀.txt']);
  });

  it('says which folder is not there', async () => {
    const { code, message } = await failureOf(() => listArticles(join(dir, 'nowhere')));
    expect(code).toBe('ARTICLE_UNREADABLE');
    expect(message).toMatch(/nowhere/);
  });
});
