import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Quad, Writer } from 'n3';
import { afterAll, describe, expect, it } from 'vitest';
import { ontologyFiles, parse } from './ontology.ts';

const installed = spawnSync('Konclude', ['-h']).error === undefined;
const folder = mkdtempSync(join(tmpdir(), 'hgov-ontology-'));
const ontology = ontologyFiles().flatMap(({ quads }) => quads);
const sample = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'), 'sample');

/** What the reasoner says of the quads: its last word, and what it could not read. */
function reason(quads: readonly Quad[]): { verdict: string | undefined; unread: string[] } {
  const file = join(folder, 'ontology.nt');
  writeFileSync(file, new Writer({ format: 'N-Triples' }).quadsToString([...quads]));
  const { stdout, stderr } = spawnSync('Konclude', ['consistency', '-w', '2', '-i', file], {
    encoding: 'utf8',
    timeout: 60_000,
  });
  const lines = `${stdout}${stderr}`.split('\n');
  return {
    verdict: /is (consistent|inconsistent)\./.exec(lines.join('\n'))?.[1],
    unread: lines.filter((line) => line.startsWith('{error}')),
  };
}

afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!installed)('a reasoner', () => {
  it('reads all of the ontology and its schemes and finds them consistent', { timeout: 90_000 }, () => {
    expect(reason(ontology)).toEqual({ verdict: 'consistent', unread: [] });
  });

  it('finds one of each class with all its properties consistent', { timeout: 90_000 }, () => {
    expect(reason([...ontology, ...sample('consistent.ttl')]).verdict).toBe('consistent');
  });

  it('finds a participant that is an event inconsistent', { timeout: 90_000 }, () => {
    expect(reason([...ontology, ...sample('inconsistent.ttl')]).verdict).toBe('inconsistent');
  });
});
