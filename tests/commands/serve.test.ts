import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { hgov } from './hgov.ts';
import { terminal } from './terminal.ts';
import { ENGLISH, workspace } from './workspace.ts';

const { path, put, copy, remove } = workspace();
afterAll(remove);

const DATA = path('data');
const ARTICLES = dirname(copy(ENGLISH, 'articles/one.txt'));
const SETTINGS = { PORT: '0', BASE_IRI: 'https://example.org/', QUERY_WORKERS: '1', LOG_LEVEL: 'silent' };

/** Runs a command that serves, for as long as `use` takes; returns how it ended and all it said. */
async function whileServing(argv: readonly string[], use: (origin: string) => Promise<void>) {
  const { context, out, err } = terminal(SETTINGS);
  let stop = () => {};
  const stopped = new Promise<void>((resolve) => {
    stop = resolve;
  });
  const ended = run(argv, { ...context, untilStopped: () => stopped });
  try {
    await expect.poll(err, { timeout: 15_000 }).toMatch(/port \d+/);
    await use(`http://127.0.0.1:${/port (\d+)/.exec(err())?.[1]}`);
  } finally {
    stop();
  }
  return { exit: await ended, out: out(), err: err() };
}

const countOf = async (origin: string) => {
  const query = 'SELECT (COUNT(*) AS ?n) WHERE { GRAPH ?g { ?c a <https://w3id.org/hgov#Directive> } }';
  const answer = await fetch(`${origin}/sparql?${new URLSearchParams({ query })}`, { headers: { Accept: 'text/csv' } });
  return Number((await answer.text()).split(/\r?\n/)[1]);
};

beforeAll(async () => {
  expect((await hgov(['build', '--articles', ARTICLES, '--data', DATA])).exit).toBe(0);
});

describe('hgov serve', () => {
  it('answers until it is stopped and says where', async () => {
    const { exit, out, err } = await whileServing(['serve', '--data', DATA], async (origin) => {
      expect((await fetch(`${origin}/healthz`)).status).toBe(200);
      expect(await countOf(origin)).toBeGreaterThan(10);
      const person = await fetch(`${origin}/id/person/le-thanh-long`, { headers: { Accept: 'text/turtle' } });
      expect(await person.text()).toContain('Le Thanh Long');
    });
    expect({ exit, out }).toEqual({ exit: 0, out: '' });
    expect(err).toMatch(/^Serving \d+ quads on 127\.0\.0\.1, port \d+:\n {2}https:\/\/example\.org\/ +pages\n/);
    expect(err).toMatch(/^ {2}https:\/\/example\.org\/sparql +queries\nStop with Ctrl-C\.\nStopping\.\n$/m);
  });

  it('takes up what a build publishes while it serves', async () => {
    const data = path('followed');
    const first = dirname(copy(ENGLISH, 'followed-articles/one.txt'));
    expect((await hgov(['build', '--articles', first, '--data', data])).exit).toBe(0);
    await whileServing(['serve', '--data', data], async (origin) => {
      const slugs = async () => {
        const query = 'SELECT ?a WHERE { ?a a <https://w3id.org/hgov#Article> } ORDER BY ?a';
        const answer = await fetch(`${origin}/sparql?${new URLSearchParams({ query })}`, {
          headers: { Accept: 'text/csv' },
        });
        return (await answer.text()).trim().split(/\r\n/).slice(1);
      };
      expect(await slugs()).toEqual(['https://example.org/id/article/one']);
      copy(ENGLISH, 'followed-articles/two.txt');
      expect((await hgov(['build', '--articles', first, '--data', data])).exit).toBe(0);
      await expect
        .poll(slugs, { timeout: 15_000, interval: 200 })
        .toEqual(['https://example.org/id/article/one', 'https://example.org/id/article/two']);
      expect((await fetch(`${origin}/data/article/two.ttl`)).status).toBe(200);
    });
  }, 60_000);

  it('says that the port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as { port: number };
    const { exit, out, err } = await hgov(['serve', '--data', DATA], { ...SETTINGS, PORT: String(port) });
    other.close();
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toBe(`hgov: Port ${port} on 127.0.0.1 is taken. Stop what listens there or set PORT to another.\n`);
  });

  it('names every mistake in the settings', async () => {
    const { exit, err } = await hgov(['serve'], { PORT: 'x', BASE_IRI: 'y' });
    expect(exit).toBe(2);
    expect(err).toMatch(/^hgov: The settings are wrong:\n {2}PORT must be .*\n {2}BASE_IRI must be .*\n$/);
  });
});

describe('hgov start', () => {
  it('builds, then serves', async () => {
    const argv = ['start', '--articles', ARTICLES, '--data', path('fresh')];
    const { exit, err } = await whileServing(argv, async (origin) => {
      expect(await countOf(origin)).toBeGreaterThan(10);
    });
    expect(exit).toBe(0);
    expect(err).toMatch(/^(?:1\/1 articles\n)?1 published, .*\nServing /);
  });

  it('serves what was published before when it cannot build', async () => {
    const argv = ['start', '--articles', path('nowhere'), '--data', DATA];
    const { exit, err } = await whileServing(argv, async (origin) => {
      expect(await countOf(origin)).toBeGreaterThan(10);
    });
    expect(exit).toBe(0);
    expect(err).toMatch(/^hgov: .*nowhere cannot be read.*\nServing /);
  });

  it('ends when there is nothing to serve', async () => {
    const { exit, err } = await hgov(
      ['start', '--articles', ARTICLES, '--data', `${put('a-file', '')}/data`],
      SETTINGS,
    );
    expect(exit).toBe(1);
    expect(err).toMatch(/^hgov: The data folder .* cannot be written: .*\nhgov: Nothing is published in .*\n$/);
  });
});
