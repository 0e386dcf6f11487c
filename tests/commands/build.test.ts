import { appendFileSync, readdirSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/dataset.ts';
import { hgov } from './hgov.ts';
import { BAD_ARTICLES, ENGLISH, INDONESIAN, workspace } from './workspace.ts';

const { path, put, copy, remove } = workspace();
afterAll(remove);

const ARTICLES = path('articles');
const DATA = path('data');
const build = (data = DATA) => hgov(['build', '--articles', ARTICLES, '--data', data]);
const bytesIn = (data: string) =>
  Object.fromEntries(
    ['manifest.json', 'derived.ttl', ...readdirSync(join(data, 'graphs')).map((name) => `graphs/${name}`)].map(
      (name) => [name, readFileSync(join(data, name), 'utf8')],
    ),
  );

beforeEach(() => {
  rmSync(ARTICLES, { recursive: true, force: true });
  copy(ENGLISH, 'articles/en/one.txt');
  copy(INDONESIAN, 'articles/id/two.txt');
});

describe('hgov build', () => {
  it('publishes every article with what follows from them, then skips what is unchanged', async () => {
    const first = await build();
    expect(first).toMatchObject({ exit: 0, out: '' });
    expect(first.err).toMatch(
      /^2 published, 0 unchanged, 0 removed, 0 refused\. .*data holds 2 articles, \d+ quads\.\n$/,
    );
    const before = bytesIn(DATA);
    expect(Object.keys(before)).toEqual(['manifest.json', 'derived.ttl', 'graphs/one.ttl', 'graphs/two.ttl']);
    expect((await build()).err).toMatch(/^0 published, 2 unchanged, 0 removed, 0 refused\./);
    expect(bytesIn(DATA)).toEqual(before);
  });

  it('gives the same bytes in another folder', async () => {
    await build();
    await build(path('elsewhere'));
    expect(bytesIn(path('elsewhere'))).toEqual(bytesIn(DATA));
  });

  it('reports each bad article in one line and publishes the others', async () => {
    for (const { name, content } of BAD_ARTICLES) put(`articles/bad/${name}`, content);
    const { exit, out, err } = await build(path('beside-bad'));
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    const lines = err.trimEnd().split('\n');
    expect(lines).toHaveLength(BAD_ARTICLES.length + 1);
    for (const { says } of BAD_ARTICLES) expect(lines).toContainEqual(expect.stringMatching(says));
    expect(lines.at(-1)).toMatch(/^2 published, 0 unchanged, 0 removed, 8 refused\. .* holds 2 articles/);
  });

  it('keeps what was published of an article that turned bad', async () => {
    await build();
    const before = bytesIn(DATA);
    put('articles/en/one.txt', '');
    const { exit, err } = await build();
    expect(exit).toBe(1);
    expect(err).toMatch(/one\.txt holds no text/);
    expect(bytesIn(DATA)).toEqual(before);
  });

  it('converts an article again when its text changes', async () => {
    await build();
    appendFileSync(path('articles/en/one.txt'), '\nMinister of Health Dao Hong Lan spoke at the conference.');
    expect((await build()).err).toMatch(/^1 published, 1 unchanged/);
  });

  it('removes the graph of an article that is gone, and says so', async () => {
    await build();
    rmSync(path('articles/id/two.txt'));
    const { exit, err } = await build();
    expect(exit).toBe(0);
    expect(err).toMatch(/^two has no article any more: its graph is removed\.\n0 published, 1 unchanged, 1 removed/);
    expect(Object.keys(bytesIn(DATA))).not.toContain('graphs/two.ttl');
    const withdrawn = async () => [...(await openDataset(DATA)).manifest().withdrawn.keys()];
    expect(await withdrawn()).toEqual(['two']);
    await build();
    expect(await withdrawn()).toEqual(['two']);
    copy(INDONESIAN, 'articles/id/two.txt');
    await build();
    expect(await withdrawn()).toEqual([]);
  });

  it('refuses the second of two articles of one name', async () => {
    copy(INDONESIAN, 'articles/id/one.txt');
    const { exit, err } = await build();
    expect(exit).toBe(1);
    expect(err).toMatch(
      /articles\/id\/one\.txt has the same name as .*articles\/en\/one\.txt\. Give one of them another\./,
    );
  });

  it('does not empty the data when the folder of articles is empty or missing', async () => {
    await build();
    const before = bytesIn(DATA);
    rmSync(ARTICLES, { recursive: true });
    expect(await build()).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/articles cannot be read: there is no such/),
    });
    put('articles/readme.md', 'none');
    expect(await build()).toMatchObject({
      exit: 1,
      err: expect.stringMatching(/articles holds no article .* Nothing was/),
    });
    expect(bytesIn(DATA)).toEqual(before);
  });

  it('says that the data folder cannot be written', async () => {
    const { exit, out, err } = await build(`${put('a-file', 'x')}/data`);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(/^hgov: The data folder .*a-file\/data cannot be written: [^\n]*DATA_DIR[^\n]*\n$/);
  });

  it('puts a corrupt graph aside and publishes it anew', async () => {
    await build();
    const before = bytesIn(DATA);
    truncateSync(join(DATA, 'graphs/one.ttl'), 1000);
    const { exit, err } = await build();
    expect(exit).toBe(0);
    expect(err).toMatch(
      /^hgov: graphs\/one\.ttl is not what was published .* quarantine\/.*\n1 published, 1 unchanged/,
    );
    expect(bytesIn(DATA)).toEqual(before);
    expect(readdirSync(join(DATA, 'quarantine'))).toHaveLength(1);
  });
});
