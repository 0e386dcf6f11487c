import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { hgov } from './hgov.ts';
import { ENGLISH, workspace } from './workspace.ts';

const SCORER = fileURLToPath(new URL('../../../shared/score/score.mjs', import.meta.url));
const { path, put, copy, remove } = workspace();
afterAll(remove);

const articles = dirname(copy(ENGLISH, 'articles/sample.txt'));
const gold = {
  lang: 'en',
  persons: [{ name: 'Le Thanh Long', roles: [] }, { name: 'Nobody At All' }],
  documents: [{ number: '01-NQ/CP', type: 'resolution', quote: 'Resolution No. 01-NQ/CP' }],
};
const goldDir = dirname(put('gold/sample.json', JSON.stringify(gold)));

describe('hgov evaluate', () => {
  it('prints a table, and the differences on request', async () => {
    const { exit, out, err } = await hgov(['evaluate', '--articles', articles, '--gold', goldDir, '--errors']);
    expect(exit).toBe(0);
    expect(out).toMatch(/^lang kind/);
    expect(out).toMatch(/^en {3}person +2 /m);
    expect(err).toMatch(/^sample\tmissed\tperson\t\{"name":"Nobody At All"\}$/m);
  });

  it('prints scores as JSON', async () => {
    const { exit, out, err } = await hgov(['evaluate', '--articles', articles, '--gold', goldDir, '--json']);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    const documents = JSON.parse(out).find((row: { kind: string }) => row.kind === 'document');
    expect(documents).toMatchObject({ lang: 'en', gold: 1, recall: 1, strictRecall: 1 });
  });

  it.skipIf(!existsSync(SCORER))('equals the reference scorer on what hgov facts writes', async () => {
    await hgov(['facts', `${articles}/sample.txt`, '--out', path('found')]);
    const args = [SCORER, goldDir, path('found'), articles, '--json'];
    const { out } = await hgov(['evaluate', '--articles', articles, '--gold', goldDir, '--json']);
    expect(JSON.parse(out)).toEqual(JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })));
  });

  it('counts an article that is missing as nothing found, and says so', async () => {
    const folder = dirname(put('more/absent.json', JSON.stringify(gold)));
    const { exit, out, err } = await hgov(['evaluate', '--articles', articles, '--gold', folder]);
    expect(exit).toBe(1);
    expect(out).toMatch(/^en {3}person +2 +0 /m);
    expect(err).toMatch(/absent\.txt cannot be read/);
  });

  it.each([
    ['no folder', () => path('nowhere'), /nowhere cannot be read/],
    ['no gold', () => articles, /articles cannot be read: it holds no NAME\.json/],
    ['no JSON', () => dirname(put('bad/sample.json', '{')), /sample\.json cannot be read: .*JSON/],
  ])('says that there is %s', async (_, folder, says) => {
    const { exit, out, err } = await hgov(['evaluate', '--articles', articles, '--gold', folder()]);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(says);
    expect(readFileSync(`${articles}/sample.txt`, 'utf8')).not.toBe('');
  });
});
