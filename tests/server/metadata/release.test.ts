import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseOf } from '../../../src/server/metadata/release.ts';
import type { Dump, DumpFile, Dumps } from '../../../src/store/dumps.ts';
import { BASE } from '../../store/fixture.ts';
import { type Served, serve } from '../serve.ts';
import { parse, type Triple } from './triples.ts';

const DUMP = `${BASE}dump/v7/`;
const file = (path: string, mediaType: string, packed = false): DumpFile => {
  return { path, mediaType, bytes: 1234, sha256: 'ab'.repeat(32), packed };
};
const FILES = [
  file('hgov.ttl', 'text/turtle'),
  file('hgov.nq.gz', 'application/n-quads', true),
  file('tables/people.csv', 'text/csv'),
  file('graph/article/dak-lak.ttl', 'text/turtle'),
];
let version = 'v7';
let server: Served;
let triples: readonly Triple[];

beforeAll(async () => {
  server = await serve({
    app: {
      about: { license: 'https://example.org/licence', publisher: 'Bộ Y tế' },
      dumps: {
        current: async () => ({ version, previous: 'v6', files: FILES }),
        find: async () => undefined,
        locate: async () => undefined,
      },
      changes: async () => new Map([[`${BASE}graph/ontology`, Date.UTC(2025, 0, 2)]]),
    },
  });
  triples = await parse(await server.get('/void.ttl'));
});
afterAll(() => server?.close());

const valuesOf = (subject: string, name: string) =>
  triples.filter((each) => each.subject === subject && each.property.endsWith(name)).map(({ value }) => value);

describe('A release of the dataset', () => {
  it('names its version and the one before', () => {
    expect(valuesOf(`${BASE}id/dataset`, 'dcat#version')).toEqual(['v7']);
    expect(valuesOf(`${BASE}id/dataset`, 'dcat#previousVersion')).toEqual([`${BASE}dump/v6/`]);
    expect(valuesOf(`${BASE}id/dataset`, 'terms/modified')).toEqual(['2025-01-02T00:00:00.000Z']);
  });

  it('offers the files of the whole, those of RDF as dumps', () => {
    const whole = ['hgov.nq.gz', 'hgov.ttl', 'tables/people.csv'].map((path) => DUMP + path);
    expect(valuesOf(`${BASE}id/dataset`, 'dcat#distribution').sort()).toEqual(whole);
    expect(valuesOf(`${BASE}id/dataset`, 'void#dataDump').sort()).toEqual(whole.slice(0, 2));
  });

  it('says of a file where it is, what it is, how large, how packed, and what its bytes must hash to', () => {
    const packed = `${DUMP}hgov.nq.gz`;
    expect(valuesOf(packed, 'downloadURL')).toEqual([packed]);
    expect(valuesOf(packed, 'mediaType')).toEqual(['https://www.iana.org/assignments/media-types/application/n-quads']);
    expect(valuesOf(packed, 'compressFormat')).toEqual([
      'https://www.iana.org/assignments/media-types/application/gzip',
    ]);
    expect(valuesOf(`${DUMP}hgov.ttl`, 'compressFormat')).toEqual([]);
    expect(valuesOf(packed, 'byteSize')).toEqual(['1234']);
    const [checksum = ''] = valuesOf(packed, '#checksum');
    expect(valuesOf(checksum, 'checksumValue')).toEqual(['ab'.repeat(32)]);
  });

  it('has the licence and the publisher of the settings', () => {
    expect(valuesOf(`${BASE}id/dataset`, 'terms/license')).toEqual(['https://example.org/licence']);
    expect(valuesOf(`${BASE}void.ttl#publisher`, 'foaf/0.1/name')).toEqual(['Bộ Y tế']);
  });

  it('is described anew when it is another', async () => {
    version = 'v8';
    expect(await (await server.get('/void.ttl')).text()).toContain('dump/v8/');
    version = 'v7';
  });

  it('is described by nothing of the Host header', async () => {
    expect(JSON.stringify(triples)).not.toContain('127.0.0.1');
  });
});

describe('The files of a release', () => {
  const made: Dump = { version: 'made', files: FILES };
  const asked = (current: Dumps['current'], triples: number) =>
    releaseOf({ store: { version: 'v7' } as never, dumps: { current } as Dumps }, triples);

  it('are waited for where the data are few', async () => {
    expect(await asked(async () => made, 99_999)).toBe(made);
    await expect(asked(() => Promise.reject(new Error('no disk')), 99_999)).rejects.toThrow('no disk');
  });

  it('are named of much data if they are there, and not waited for', async () => {
    expect(await asked(async () => made, 100_000)).toBe(made);
    expect(await asked(() => new Promise(() => undefined), 100_000)).toEqual({ version: 'v7', files: [] });
    expect(await asked(() => Promise.reject(new Error('no disk')), 100_000)).toEqual({ version: 'v7', files: [] });
  });
});
