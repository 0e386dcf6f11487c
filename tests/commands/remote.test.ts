import { dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { startProxy } from '../store/remote/bad-proxy.ts';
import { ownTarget, type Target } from '../store/remote/targets.ts';
import { hgov } from './hgov.ts';
import { terminal } from './terminal.ts';
import { ENGLISH, INDONESIAN, workspace } from './workspace.ts';
import { TOKEN } from './writer/served.ts';

const { path, copy, remove } = workspace();
const ARTICLES = dirname(copy(ENGLISH, 'articles/one.txt'));
const DATA = path('data');
const WRITE_TOKEN = 'token-of-those-who-write-0123456789';

let target: Target;
let proxy: Awaited<ReturnType<typeof startProxy>>;
let settings: Record<string, string>;

beforeAll(async () => {
  target = await ownTarget();
  proxy = await startProxy(target.updateUrl);
  const [STORE_URL, STORE_UPDATE_URL] = [proxy.url('/sparql'), proxy.url('/sparql')];
  const STORE_GRAPHS_URL = proxy.url('/graphs');
  const common = { PORT: '0', BASE_IRI: 'http://hgov.test/', LOG_LEVEL: 'info', DATA_DIR: DATA };
  settings = { ...common, STORE_URL, STORE_UPDATE_URL, STORE_GRAPHS_URL, STORE_TOKEN: TOKEN, WRITE_TOKEN };
});
afterAll(async () => {
  await proxy.stop();
  await target.close();
  remove();
});

const build = (articles = ARTICLES) => hgov(['build', '--articles', articles], settings);

/** Runs `hgov serve` for as long as `use` takes; returns all that it said. */
async function whileServing(use: (origin: string) => Promise<void>): Promise<string> {
  const { context, err } = terminal(settings);
  let stop = () => {};
  const untilStopped = () =>
    new Promise<void>((resolve) => {
      stop = resolve;
    });
  const ended = run(['serve'], { ...context, untilStopped });
  try {
    await expect.poll(err, { timeout: 30_000 }).toMatch(/port \d+:/);
    await use(`http://127.0.0.1:${/port (\d+):/.exec(err())?.[1]}`);
  } finally {
    stop();
  }
  expect(await ended).toBe(0);
  return err();
}

const asked = async (origin: string, query: string) => {
  const answer = await fetch(`${origin}/sparql?${new URLSearchParams({ query })}`, { headers: { Accept: 'text/csv' } });
  return (await answer.text()).trim().split(/\r?\n/).slice(1);
};
const SLUGS = 'SELECT ?a WHERE { ?a a <https://w3id.org/hgov#Article> } ORDER BY ?a';

describe('hgov build with a store in another server', { timeout: 120_000 }, () => {
  it('publishes to the folder and sends the graphs, then only what differs', async () => {
    const first = await build();
    expect(first.err).toMatch(/^The store at http:\S+: [1-9]\d* graphs sent, 0 unchanged, 0 removed\.$/m);
    expect(first.exit).toBe(0);
    const second = await build();
    expect(second.err).toMatch(/: 0 graphs sent, [1-9]\d* unchanged, 0 removed\.$/m);
    copy(INDONESIAN, 'articles/two.txt');
    // The new article and the derived graph.
    expect((await build()).err).toMatch(/: 2 graphs sent, [1-9]\d* unchanged, 0 removed\.$/m);
    expect(first.err + second.err).not.toContain(TOKEN);
  });

  it('fails when the store is down or lets it not in, with everything in the folder, and sends it the next time', async () => {
    copy(ENGLISH, 'articles/three.txt');
    await proxy.stop();
    const failed = await build().finally(proxy.listen);
    expect(failed.exit).toBe(1);
    expect(failed.err).toMatch(/1 published.*\n.*does not answer \(nothing listens there\)/);
    const stranger = await hgov(['build', '--articles', ARTICLES], { ...settings, STORE_TOKEN: 'wrong-token' });
    expect(stranger.exit).toBe(1);
    expect(stranger.err).toMatch(/0 published.*\n.*Check STORE_USER and STORE_PASSWORD, or STORE_TOKEN/);
    expect(stranger.err).not.toContain('wrong-token');
    expect((await build()).err).toMatch(/0 published.*\n.*: [12] graphs sent/);
  });
});

describe('hgov serve with a store in another server', { timeout: 120_000 }, () => {
  it('answers from it, and takes a change to the folder and there', async () => {
    const said = await whileServing(async (origin) => {
      expect((await asked(origin, SLUGS)).length).toBe(3);
      expect((await fetch(`${origin}/readyz`)).status).toBe(200);
      const headers = { Authorization: `Bearer ${WRITE_TOKEN}`, 'Content-Type': 'application/sparql-update' };
      const body = 'INSERT DATA { GRAPH <graph/mine> { <http://a.example/s> <http://a.example/p> "of mine" } }';
      const changed = await fetch(`${origin}/sparql`, { method: 'POST', headers, body });
      expect(changed.status).toBe(200);
      expect(await asked(origin, 'SELECT ?o WHERE { <http://a.example/s> ?p ?o }')).toEqual(['of mine']);
      const { endpoints } = target;
      const theirs = await fetch(
        `${endpoints.queryUrl}?${new URLSearchParams({ query: 'SELECT ?g WHERE { GRAPH ?g { ?s ?p "of mine" } }' })}`,
        { headers: { Accept: 'text/csv' } },
      );
      expect(await theirs.text()).toBe('g\r\nhttp://hgov.test/graph/mine\r\n');
      expect(await (await fetch(`${origin}/metrics`)).text()).toMatch(
        /^hgov_store_requests_total\{outcome="ok"\} \d+$/m,
      );
      const mine = await fetch(`${origin}/graph/mine`, { headers: { Accept: 'text/turtle' } });
      expect(await mine.text()).toContain('of mine');
    });
    expect(said).not.toContain(TOKEN);
  });

  it('starts without it, says so, and answers once it is there', async () => {
    await proxy.stop();
    const said = await whileServing(async (origin) => {
      try {
        expect((await fetch(`${origin}/readyz`)).status).toBe(503);
        expect((await fetch(`${origin}/id/article/one`, { headers: { Accept: 'text/turtle' } })).status).toBe(200);
      } finally {
        await proxy.listen();
      }
      await expect.poll(async () => (await fetch(`${origin}/readyz`)).status, { timeout: 15_000 }).toBe(200);
      expect((await asked(origin, SLUGS)).length).toBe(3);
    });
    expect(said).toContain('nothing listens there');
    expect(said).not.toContain(TOKEN);
  });

  it('does not start where the store will never let it in', async () => {
    const { exit, err } = await hgov(['serve'], {
      ...settings,
      STORE_UPDATE_URL: '',
      STORE_URL: proxy.url('/nowhere'),
    });
    expect(exit).toBe(1);
    expect(err).toMatch(/gave something that is no answer: status 404\. Check STORE_URL/);
  });

  it('takes up what a build publishes while it serves, and removes what is gone', async () => {
    await whileServing(async (origin) => {
      const fewer = dirname(copy(ENGLISH, 'fewer/one.txt'));
      expect((await build(fewer)).exit).toBe(0);
      await expect
        .poll(() => asked(origin, SLUGS), { timeout: 20_000, interval: 300 })
        .toEqual(['http://hgov.test/id/article/one']);
    });
  });
});
