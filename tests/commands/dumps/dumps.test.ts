import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { gunzipSync } from 'node:zlib';
import canonize from 'rdf-canonize';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/store/dumps.ts';
import { hgov } from '../hgov.ts';
import { ENGLISH, INDONESIAN, workspace } from '../workspace.ts';
import { BASE, serveWritable, type Writable } from '../writer/served.ts';

const { copy, path, remove } = workspace();
afterAll(remove);

const haveRapper = spawnSync('rapper', ['--version']).status === 0;
const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function built(name: string): Promise<string> {
  copy(ENGLISH, 'articles/one.txt');
  copy(INDONESIAN, 'articles/two.txt');
  const data = path(name);
  expect((await hgov(['build', '--articles', path('articles'), '--data', data])).exit).toBe(0);
  return data;
}

describe('The dumps of a server', { timeout: 120_000 }, () => {
  let served: Writable;
  let dump: Dump;
  const bytes = async (file: string) =>
    Buffer.from(
      await (
        await fetch(`${served.origin}/dump/${dump.version}/${file}`, { headers: { Connection: 'close' } })
      ).arrayBuffer(),
    );

  beforeAll(async () => {
    served = await serveWritable({ dir: await built('data') });
    dump = (await (await fetch(`${served.origin}/dump/`)).json()) as Dump;
  }, 120_000);
  afterAll(() => served?.close());

  it.each([
    ['en', 'Download the data'],
    ['vi', 'Tải dữ liệu'],
    ['id', 'Unduh data'],
  ])('are listed on a page in %s, each file with its size, count and hash', async (language, title) => {
    const headers = { Accept: 'text/html', 'Accept-Language': language };
    const html = await (await fetch(`${served.origin}/dump/`, { headers })).text();
    expect(html).toContain(`<h1>${title}</h1>`);
    for (const { path: file, sha256 } of dump.files) {
      expect(html).toContain(`href="/kg/dump/${dump.version}/${file}"`);
      expect(html).toContain(sha256);
    }
  });

  it('come in every form and as tables, plain and packed', () => {
    const names = dump.files.map((file) => file.path);
    for (const form of ['ttl', 'nt', 'nq', 'trig', 'jsonld']) {
      expect(names).toEqual(expect.arrayContaining([`hgov.${form}`, `hgov.${form}.gz`]));
    }
    expect(names).toEqual(
      expect.arrayContaining(['tables/commitments.csv', 'tables/people.csv.gz', 'tables/csv-metadata.json']),
    );
  });

  it('are what the list says, byte by byte', async () => {
    for (const file of dump.files) {
      const content = await bytes(file.path);
      expect([file.path, content.length, hash(content)]).toEqual([file.path, file.bytes, file.sha256]);
    }
    expect(gunzipSync(await bytes('hgov.nq.gz')).equals(await bytes('hgov.nq'))).toBe(true);
  });

  it('are the bytes of hgov export', async () => {
    for (const form of ['ttl', 'nt', 'nq', 'trig', 'jsonld']) {
      const { out } = await hgov(['export', '--format', form, '--data', served.dir], { BASE_IRI: BASE });
      expect(hash(Buffer.from(out))).toBe(hash(await bytes(`hgov.${form}`)));
    }
  });

  it('are the same of two builds', async () => {
    const other = await serveWritable({ dir: await built('other') });
    try {
      expect(await (await fetch(`${other.origin}/dump/`)).json()).toEqual(dump);
    } finally {
      await other.close();
    }
  });

  it('count what the endpoint counts, and hold what it holds, but for the engine’s own forms of literals', async () => {
    const triples = dump.files.find((file) => file.path === 'hgov.nt')?.triples;
    expect(await served.rows('SELECT (COUNT(*) AS ?n) { ?s ?p ?o }')).toEqual([String(triples)]);
    const lines = (await bytes('hgov.nt')).toString().trim().split('\n');
    expect(lines).toHaveLength(triples ?? 0);
    const query = 'CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }';
    const answer = await fetch(`${served.origin}/sparql?${new URLSearchParams({ query })}`, {
      headers: { Accept: 'application/n-triples' },
    });
    // The engine writes what XML Schema derives from integer as integers, and language tags in lower case.
    const plain = (text: string) =>
      text
        .replace(/\^\^<[^>]*#(?:nonNegativeInteger|gYear|decimal|integer|date|boolean)>/g, '')
        .replace(/"@[\w-]+ \.$/gm, (tag) => tag.toLowerCase())
        .replace(/"(-?\d+)\.0+"/g, '"$1"');
    const canonical = async (text: string) =>
      hash(
        Buffer.from(
          await canonize.canonize(plain(text), {
            algorithm: 'RDFC-1.0',
            inputFormat: 'application/n-quads',
            format: 'application/n-quads',
            maxWorkFactor: 1,
          }),
        ),
      );
    expect(await canonical(await answer.text())).toBe(await canonical(lines.join('\n')));
    // Canonizing held up this process, and with it the server: connections that fell asleep meanwhile are closed now.
    await setTimeout(200);
  });

  it.skipIf(!haveRapper)('are read by another parser (raptor), triple by triple', async () => {
    const counted = async (file: string, syntax: string) => {
      const location = join(served.dir, 'dumps', dump.version, file);
      const { stderr } = await promisify(execFile)('rapper', ['-c', '-i', syntax, location, BASE]).catch(
        (cause) => cause,
      );
      return Number(/returned (\d+) (?:triples|statements)/.exec(String(stderr))?.[1]);
    };
    const expected = (file: string) => dump.files.find((each) => each.path === file)?.triples;
    expect(await counted('hgov.nt', 'ntriples')).toBe(expected('hgov.nt'));
    expect(await counted('hgov.ttl', 'turtle')).toBe(expected('hgov.ttl'));
    expect(await counted('hgov.nq', 'nquads')).toBe(expected('hgov.nq'));
    expect(await counted('hgov.trig', 'trig')).toBe(expected('hgov.trig'));
  });

  it('fill the tables of those who open a spreadsheet', async () => {
    const people = (await bytes('tables/people.csv')).toString();
    expect(people).toMatch(/^\ufeffperson,name,other_names,article\r\n/);
    expect(people).toContain(`${BASE}id/person/le-thanh-long,Le Thanh Long,`);
    const rows = Object.fromEntries(
      dump.files.flatMap(({ path: file, rows: count }) => (count === undefined ? [] : [[file, count]])),
    );
    for (const table of ['people', 'offices', 'events', 'participations', 'commitments', 'indicators'])
      expect(rows[`tables/${table}.csv`], table).toBeGreaterThan(2);
  });

  it('never change under their address, can be had in parts, and have one address for the latest', async () => {
    const address = `${served.origin}/dump/${dump.version}/hgov.ttl`;
    const whole = await fetch(address);
    expect(whole.headers.get('Cache-Control')).toContain('immutable');
    expect(whole.headers.get('Content-Type')).toBe('text/turtle; charset=utf-8');
    const known = await fetch(address, { headers: { 'If-None-Match': whole.headers.get('ETag') ?? '' } });
    expect(known.status).toBe(304);
    const part = await fetch(address, { headers: { Range: 'bytes=0-9' } });
    expect([part.status, await part.text()]).toEqual([206, (await whole.text()).slice(0, 10)]);
    const latest = await fetch(`${served.origin}/dump/latest/hgov.ttl`, { redirect: 'manual' });
    expect([latest.status, latest.headers.get('Location')]).toEqual([307, `/kg/dump/${dump.version}/hgov.ttl`]);
  });

  it('have a page and a list for each version', async () => {
    for (const address of [`/dump/${dump.version}/`, `/dump/${dump.version}`]) {
      const list = await fetch(`${served.origin}${address}`, { headers: { Accept: 'application/json' } });
      expect([list.status, await list.json()]).toEqual([200, dump]);
    }
    const page = await fetch(`${served.origin}/dump/${dump.version}/?lang=vi`, { headers: { Accept: 'text/html' } });
    expect([page.status, page.headers.get('Content-Language')]).toEqual([200, 'vi']);
    expect(await page.text()).toContain(`href="/kg/dump/${dump.version}/hgov.ttl"`);
    const posted = await fetch(`${served.origin}/dump/${dump.version}/`, { method: 'POST' });
    expect(posted.status).toBe(405);
  });

  it.each([
    '/dump/0000000000000000/',
    '/dump/0000000000000000',
    '/dump/0000000000000000/hgov.ttl',
    '/dump/VERSION/none.ttl',
    '/dump/VERSION/../index.json',
    '/dump/VERSION/%2e%2e/x',
    '/dump/VERSION/index.json',
  ])('know no file %s', async (address) => {
    const answer = await fetch(`${served.origin}${address.replace('VERSION', dump.version)}`, {
      headers: { Accept: 'application/json' },
    });
    expect(answer.status).toBe(404);
  });

  it('have another version after a change, name the one before, and are kept in small number', async () => {
    const versions = [dump.version];
    for (let number = 0; number < 4; number += 1) {
      const update = `INSERT DATA { GRAPH <urn:g> { <urn:a> <urn:b> ${number} } }`;
      expect((await served.update(update)).status).toBe(200);
      const next = (await (await fetch(`${served.origin}/dump/`)).json()) as Dump;
      expect(next.previous).toBe(versions.at(-1));
      versions.push(next.version);
    }
    const page = async (version = '') =>
      (await fetch(`${served.origin}/dump/${version}/`, { headers: { Accept: 'text/html' } })).text();
    expect(await page(versions[4])).toContain(`href="/kg/dump/${versions[3]}/"`);
    // The version before the oldest that is kept is named, and leads nowhere.
    expect(await page(versions[2])).not.toContain(`href="/kg/dump/${versions[1]}/"`);
    expect(await page(versions[2])).toContain(versions[1]);
    expect(new Set(versions).size).toBe(5);
    const kept = readdirSync(join(served.dir, 'dumps'));
    expect(kept.sort()).toEqual(versions.slice(2).sort());
    expect(existsSync(join(served.dir, 'dumps', versions[4] ?? '', 'hgov.ttl'))).toBe(true);
    expect(readFileSync(join(served.dir, 'dumps', versions[4] ?? '', 'hgov.nq'), 'utf8')).toContain('<urn:g>');
  });
});
