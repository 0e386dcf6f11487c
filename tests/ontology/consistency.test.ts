import { spawn } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type Quad, Writer } from 'n3';
import { afterAll, describe, expect, it } from 'vitest';
import { ontologyFiles, parse } from './ontology.ts';

const installed = (process.env.PATH ?? '').split(delimiter).some((dir) => existsSync(join(dir, 'Konclude')));
const folder = mkdtempSync(join(tmpdir(), 'hgov-ontology-'));
const ontology = ontologyFiles().flatMap(({ quads }) => quads);
const sample = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'), 'sample');

const DEADLINE_MS = 20_000;
const TRIES = 3;

/** One run of the reasoner, its words in a file; undefined if it hangs, as its threads now and then do. */
async function run(file: string, log: string): Promise<string | undefined> {
  const out = openSync(log, 'w');
  try {
    const ended = await new Promise<boolean>((resolve) => {
      const child = spawn('Konclude', ['consistency', '-w', '2', '-i', file], { stdio: ['ignore', out, out] });
      const timer = setTimeout(() => {
        child.kill('SIGKILL');
        resolve(false);
      }, DEADLINE_MS);
      child.once('exit', () => {
        clearTimeout(timer);
        resolve(true);
      });
    });
    return ended ? readFileSync(log, 'utf8') : undefined;
  } finally {
    closeSync(out);
  }
}

/** What the reasoner says of the quads: its last word, and what it could not read. */
async function reason(quads: readonly Quad[]): Promise<{ verdict: string | undefined; unread: string[] }> {
  const file = join(folder, 'ontology.nt');
  writeFileSync(file, new Writer({ format: 'N-Triples' }).quadsToString([...quads]));
  for (let attempt = 1; attempt <= TRIES; attempt++) {
    const words = await run(file, join(folder, 'words.log'));
    const verdict = words && /is (consistent|inconsistent)\./.exec(words)?.[1];
    if (verdict) return { verdict, unread: words.split('\n').filter((line) => line.startsWith('{error}')) };
  }
  return { verdict: undefined, unread: [] };
}

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!installed)('a reasoner', () => {
  it('reads all of the ontology and its schemes and finds them consistent', { timeout: 90_000 }, async () => {
    expect(await reason(ontology)).toEqual({ verdict: 'consistent', unread: [] });
  });

  it('finds one of each class with all its properties consistent', { timeout: 90_000 }, async () => {
    expect((await reason([...ontology, ...sample('consistent.ttl')])).verdict).toBe('consistent');
  });

  it('finds a participant that is an event inconsistent', { timeout: 90_000 }, async () => {
    expect((await reason([...ontology, ...sample('inconsistent.ttl')])).verdict).toBe('inconsistent');
  });
});
