import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { eachArticle } from '../../src/commands/each-article.ts';
import { memory } from './terminal.ts';
import { ENGLISH, INDONESIAN } from './workspace.ts';

async function readAll(read: (article: Article) => void) {
  const stderr = memory();
  const exit = await eachArticle({ files: [ENGLISH, INDONESIAN], stderr, read });
  return { exit, err: stderr.text() };
}

describe('The articles that are given', () => {
  it('are read one after the other', async () => {
    const slugs: string[] = [];
    expect(await readAll(({ slug }) => slugs.push(slug))).toEqual({ exit: 0, err: '' });
    expect(slugs).toEqual(['daklak-2024-12-24.en', 'thanhhoa-2024-12-24.id']);
  });

  it('go on after one that brings a fault of hgov to light', async () => {
    const slugs: string[] = [];
    const { exit, err } = await readAll(({ slug }) => {
      if (slugs.push(slug) === 1) throw new TypeError('x is not a function');
    });
    expect({ exit, slugs: slugs.length }).toEqual({ exit: 1, slugs: 2 });
    expect(err).toMatch(
      /^hgov: .*daklak.*txt could not be converted: x is not a function\. This is a fault of hgov[^\n]*\n$/,
    );
  });

  it('end where nobody reads on', async () => {
    const broken = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    await expect(
      readAll(() => {
        throw broken;
      }),
    ).rejects.toBe(broken);
  });
});
