import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/dataset.ts';
import { graphOf, turtleOf, withFolder } from './samples.ts';

const NOW = new Date('2026-03-04T05:06:07Z');
const SCHEMA = 'http://schema.org/';
/** A graph that says where its article was published. */
const GONE = {
  ...graphOf('gone'),
  turtle: `<id/article/gone> <${SCHEMA}url> <https://news.example/gone> ; <${SCHEMA}datePublished> "2024-12-24" ; <${SCHEMA}publisher> "Báo “Sức khoẻ”" .\n`,
  quads: 3,
};
const WITHDRAWN = {
  slug: 'gone',
  since: '2026-03-04T05:06:07.000Z',
  language: 'en',
  url: 'https://news.example/gone',
  publisher: 'Báo “Sức khoẻ”',
  published: '2024-12-24',
};
const open = (dir: string) => openDataset(dir, { now: () => NOW });
const withdrawnIn = (dataset: Awaited<ReturnType<typeof open>>) => [...dataset.manifest().withdrawn.values()];

/** A folder of two articles, of which one is taken out. */
const withOneGone = (work: (dir: string, dataset: Awaited<ReturnType<typeof open>>) => Promise<void>) =>
  withFolder(async (dir) => {
    const dataset = await open(dir);
    await dataset.publish([graphOf('a'), GONE]);
    await dataset.remove(['gone']);
    await work(dir, dataset);
  });

describe('An article that is taken out of a data folder', () => {
  it('is remembered with the day and with what it was, also by whoever opens the folder later', () =>
    withOneGone(async (dir, dataset) => {
      expect(withdrawnIn(dataset)).toEqual([WITHDRAWN]);
      await dataset.publish([graphOf('b')]);
      expect(withdrawnIn(await open(dir))).toEqual([WITHDRAWN]);
    }));

  it('keeps the day on which it went when it is taken out once more', () =>
    withOneGone(async (dir) => {
      const later = await openDataset(dir, { now: () => new Date('2027-01-01T00:00:00Z') });
      await later.remove(['gone', 'never-there']);
      expect(withdrawnIn(later)).toEqual([WITHDRAWN]);
    }));

  it('is no longer gone once it is published again', () =>
    withOneGone(async (dir, dataset) => {
      await dataset.publish([GONE]);
      expect(withdrawnIn(dataset)).toEqual([]);
      expect(withdrawnIn(await open(dir))).toEqual([]);
    }));

  it('is no longer gone once its file is put back by hand', () =>
    withOneGone(async (dir) => {
      writeFileSync(join(dir, 'graphs', 'gone.ttl'), turtleOf('gone', 1));
      expect(withdrawnIn(await open(dir))).toEqual([]);
    }));

  it('is remembered even if its file could not be read', () =>
    withFolder(async (dir) => {
      const dataset = await open(dir);
      await dataset.publish([GONE]);
      writeFileSync(join(dir, 'graphs', 'gone.ttl'), 'no Turtle');
      await dataset.remove(['gone']);
      expect(withdrawnIn(dataset)).toEqual([{ slug: 'gone', since: WITHDRAWN.since, language: 'en' }]);
    }));

  it('is seen by another process', () =>
    withFolder(async (dir) => {
      const [one, other] = [await open(dir), await open(dir)];
      await one.publish([GONE]);
      await other.refresh();
      await one.remove(['gone']);
      expect(await other.refresh()).toBe(true);
      expect(withdrawnIn(other)).toEqual([WITHDRAWN]);
    }));

  it('changes nothing of the version, which names what is there', () =>
    withOneGone(async (_dir, dataset) => {
      await withFolder(async (other) => {
        const never = await open(other);
        await never.publish([graphOf('a')]);
        expect(dataset.version()).toBe(never.version());
      });
    }));

  it('is no other graph that goes, and none whose file was lost', () =>
    withFolder(async (dir) => {
      const dataset = await open(dir);
      await dataset.commit({
        graphs: [graphOf('lost')],
        named: [{ name: 'urn:notes', turtle: '<urn:a> <urn:b> "c" .\n', quads: 1 }],
      });
      await dataset.commit({ removed: ['urn:notes', 'graph/article/unknown'] });
      rmSync(join(dir, 'graphs', 'lost.ttl'));
      const next = await open(dir);
      expect(next.faults).toMatchObject([{ done: 'dropped' }]);
      expect(withdrawnIn(next)).toEqual([]);
    }));
});

describe('A manifest', () => {
  const edited = (dir: string, edit: (text: string) => string) => {
    const path = join(dir, 'manifest.json');
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };

  it('of before articles were remembered is read as it is', () =>
    withOneGone(async (dir) => {
      edited(dir, (text) => text.replace(/ {2}"withdrawn": \[[\s\S]*?\],\n/, ''));
      const next = await open(dir);
      expect(next.faults).toEqual([]);
      expect([...next.manifest().graphs.keys()]).toEqual(['a']);
      expect(withdrawnIn(next)).toEqual([]);
    }));

  it.each([
    ['a key that is none', '"slug":"gone"', '"slug":"../gone"'],
    ['a time that is none', WITHDRAWN.since, 'yesterday'],
    ['no language', '"language":"en","url"', '"url"'],
    ['a list that is none', /"withdrawn": \[[\s\S]*?\]/, '"withdrawn": {}'],
  ])('with %s is broken and made anew', (_what, from, to) =>
    withOneGone(async (dir) => {
      edited(dir, (text) => text.replace(from, to));
      const next = await open(dir);
      expect(next.faults[0]).toMatchObject({ file: 'manifest.json', done: 'rebuilt' });
      expect([...next.manifest().graphs.keys()]).toEqual(['a']);
      expect(withdrawnIn(next)).toEqual([]);
    }),
  );
});
