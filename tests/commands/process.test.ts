import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { hgov, hgovProcess, start } from './hgov.ts';
import { ENGLISH, INDONESIAN, workspace } from './workspace.ts';

const { path, copy, remove } = workspace();
afterAll(remove);

copy(ENGLISH, 'articles/one.txt');
const ARTICLES = dirname(copy(INDONESIAN, 'articles/two.txt'));
const DATA = path('data');
const ZONES = [
  { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C' },
];

const graphsIn = (data: string) =>
  readdirSync(join(data, 'graphs')).map((name) => [name, readFileSync(join(data, 'graphs', name), 'utf8')]);

beforeAll(async () => {
  expect((await hgov(['build', '--articles', ARTICLES, '--data', DATA])).exit).toBe(0);
});

describe('The process of hgov', () => {
  it('puts data on stdout, messages on stderr and tells by its exit code how it went', async () => {
    const runs = await Promise.all([
      hgovProcess(['convert', ENGLISH]),
      hgovProcess(['convert', ENGLISH, path('absent.txt')]),
      hgovProcess(['convrt']),
    ]);
    expect(runs.map(({ exit }) => exit)).toEqual([0, 1, 2]);
    expect(runs[1]?.out).toBe(runs[0]?.out);
    expect(runs.map(({ err }) => err.trimEnd().split('\n').filter(Boolean).length)).toEqual([0, 1, 1]);
    expect(runs[2]).toMatchObject({ out: '', err: expect.stringContaining('Did you mean convert?') });
  });

  it('ends in silence when its reader has read enough', async () => {
    const child = start(['export', '--data', DATA, '--format', 'nq']);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [exit] = await once(child, 'close');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
  });

  it('gives the same bytes in every time zone and locale', async () => {
    const exports = await Promise.all(
      ZONES.map(async (zone, index) => {
        const data = path(`zone-${index}`);
        await hgovProcess(['build', '--articles', ARTICLES, '--data', data], zone);
        expect(graphsIn(data)).toEqual(graphsIn(DATA));
        return hgov(['export', '--data', data, '--format', 'trig']);
      }),
    );
    expect(exports[0]).toEqual(exports[1]);
  });

  it('stops gracefully when it is asked to', async () => {
    const environment = { PORT: '0', BASE_IRI: 'http://hgov.test/', DATA_DIR: DATA, QUERY_WORKERS: '1' };
    const child = start(['serve'], environment);
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += chunk;
    });
    await expect.poll(() => err, { timeout: 15_000 }).toContain('Stop with Ctrl-C.');
    child.kill('SIGTERM');
    const [exit] = await once(child, 'close');
    expect(exit).toBe(0);
    expect(err).toContain('Stopping.');
  });

  it('answers what is under way when it is asked to stop', { timeout: 60_000 }, async () => {
    const environment = { PORT: '0', BASE_IRI: 'http://hgov.test/', DATA_DIR: DATA, QUERY_WORKERS: '2' };
    const child = start(['serve'], environment);
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += chunk;
    });
    await expect.poll(() => said, { timeout: 40_000 }).toContain('Stop with Ctrl-C.');
    const origin = `http://127.0.0.1:${/port (\d+)/.exec(said)?.[1]}`;
    // A good part of a second of work.
    const some = (names: string) => `{ SELECT * { ${names} } LIMIT 1500 }`;
    const query = `SELECT (COUNT(*) AS ?n) { ${some('?a ?b ?c')} ${some('?d ?e ?f')} }`;
    const asked = [1, 2, 3, 4].map((number) =>
      fetch(`${origin}/sparql?${new URLSearchParams({ query: `${query} # ${number}` })}`, {
        headers: { Accept: 'text/csv' },
      }),
    );
    const metrics = async () => (await fetch(`${origin}/metrics`)).text();
    const underWay = async () =>
      [...(await metrics()).matchAll(/^hgov_queries_(?:running|waiting) (\d+)$/gm)].reduce(
        (sum, [, n]) => sum + Number(n),
        0,
      );
    await expect.poll(underWay, { timeout: 10_000, interval: 10 }).toBe(asked.length);
    child.kill('SIGTERM');
    const answers = await Promise.all(asked.map(async (answer) => (await answer).text()));
    expect(answers).toEqual(asked.map(() => 'n\r\n2250000\r\n'));
    const [exit] = await once(child, 'close');
    expect(exit).toBe(0);
  });
});

/** Starts a build and kills it when so many things have happened in its data folder. */
async function killedBuild(data: string, happenings: number): Promise<void> {
  mkdirSync(join(data, 'graphs'), { recursive: true });
  const child = start(['build', '--articles', ARTICLES, '--data', data]);
  let left = happenings;
  const watchers = [data, join(data, 'graphs')].map((folder) =>
    watch(folder, () => {
      left -= 1;
      if (left === 0) child.kill('SIGKILL');
    }),
  );
  await once(child, 'close');
  for (const watcher of watchers) watcher.close();
  expect(child.signalCode).toBe('SIGKILL');
}

describe('A build that is killed', () => {
  // The first is the lock of opening; then drafts, journal, renames and manifest follow; the last is of the derived graph.
  it.each([2, 15, 20, 24, 28, 40])(
    'at happening %i in its folder leaves it whole, and the next build completes it',
    async (moment) => {
      const data = path(`killed-${moment}`);
      await killedBuild(data, moment);
      const { exit, err } = await hgov(['validate', '--data', data]);
      expect(exit === 0 ? err : err.replace(/in .*\. Run/, 'in it. Run')).toBe(
        exit === 0 ? '' : 'hgov: Nothing is published in it. Run hgov build first.\n',
      );
      expect(await hgov(['build', '--articles', ARTICLES, '--data', data])).toMatchObject({
        exit: 0,
        err: expect.stringMatching(/^\d published, [^\n]+\n$/),
      });
      expect(graphsIn(data)).toEqual(graphsIn(DATA));
      expect(readdirSync(data).toSorted()).toEqual(['derived.ttl', 'graphs', 'manifest.json']);
    },
  );
});
