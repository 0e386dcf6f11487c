import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultLine, openDataset } from '../../src/dataset/dataset.ts';
import { journalText } from '../../src/dataset/journal.ts';
import { manifestText, parseManifest } from '../../src/dataset/manifest-text.ts';
import { failureOf, graphOf, hash, turtleOf, withFolder } from './samples.ts';

const manifestOf = (dir: string) => readFileSync(join(dir, 'manifest.json'), 'utf8');
const namesOf = (graphs: readonly { name: string }[]) => graphs.map(({ name }) => name);

const NAMED = {
  name: 'http://example.org/notes?of=“Hà Nội”',
  turtle: '<http://example.org/a> <http://example.org/b> "c" .\n',
  quads: 1,
};

describe('a data folder', () => {
  it('is made if it is not there, and holds nothing', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(join(dir, 'deep', 'data'));
      expect(dataset.faults).toEqual([]);
      expect(await dataset.readGraphs()).toEqual({ graphs: [], faults: [] });
      expect(await dataset.readGraph('graph/article/a')).toBeUndefined();
    }));

  it('gives back what was published, byte by byte, sorted by name', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      await dataset.publish([graphOf('b'), graphOf('a')]);
      await dataset.publishDerived({ turtle: turtleOf('derived', 1), quads: 22, from: dataset.sourcesVersion() });
      const again = await openDataset(dir);
      const { graphs } = await again.readGraphs();
      expect(graphs).toEqual(
        ['a', 'b', 'derived'].map((slug) => ({
          name: slug === 'derived' ? 'graph/derived' : `graph/article/${slug}`,
          turtle: turtleOf(slug, 1),
          sha256: hash(turtleOf(slug, 1)),
        })),
      );
      expect(again.version()).toBe(dataset.version());
      expect(again.manifest().graphs.get('a')).toEqual({
        slug: 'a',
        sha256: hash(turtleOf('a', 1)),
        textSha256: hash('a'),
        fingerprint: 'rules 1',
        quads: 22,
        language: 'en',
      });
      expect(again.manifest().derived?.from).toBe(again.sourcesVersion());
      expect(await again.readGraph('graph/article/b')).toMatchObject({ turtle: turtleOf('b', 1) });
      expect(await again.readGraph('graph/derived')).toMatchObject({ turtle: turtleOf('derived', 1) });
      expect([...again.hashes().keys()]).toEqual(namesOf(graphs));
    }));

  it('has the same bytes whatever the order of publication', () =>
    withFolder(async (dir) => {
      const [one, two] = [join(dir, 'one'), join(dir, 'two')];
      const first = await openDataset(one);
      for (const slug of ['c', 'a', 'b']) await first.publish([graphOf(slug)]);
      await (await openDataset(two)).publish(['a', 'b', 'c'].map((slug) => graphOf(slug)));
      expect(manifestOf(one)).toBe(manifestOf(two));
      expect(manifestOf(one)).not.toMatch(/\d{4}-\d\d-\d\dT/);
    }));

  it('changes its version with every change of content and with none else', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      const versions = [dataset.version()];
      await dataset.publish([graphOf('a')]);
      versions.push(dataset.version());
      await dataset.publish([graphOf('a', 2)]);
      versions.push(dataset.version());
      await dataset.publishDerived({ turtle: '', quads: 0, from: dataset.sourcesVersion() });
      versions.push(dataset.version());
      expect(new Set(versions).size).toBe(4);
      const articles = dataset.sourcesVersion();
      await dataset.publish([{ ...graphOf('a', 2), fingerprint: 'rules 2' }]);
      expect(dataset.version()).toBe(versions[3]);
      expect(dataset.sourcesVersion()).toBe(articles);
      expect(manifestOf(dir)).toContain('rules 2');
      await dataset.remove(['a', 'unknown']);
      expect(dataset.version()).not.toBe(versions[3]);
      expect(existsSync(join(dir, 'graphs', 'a.ttl'))).toBe(false);
    }));

  it('writes nothing when nothing changes', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      await dataset.publish([graphOf('a')]);
      rmSync(join(dir, 'manifest.json'));
      writeFileSync(join(dir, 'manifest.json'), manifestText(dataset.manifest()));
      const before = readdirSync(dir);
      await dataset.publish([graphOf('a')]);
      await dataset.publish([]);
      await dataset.remove(['b']);
      expect(readdirSync(dir)).toEqual(before);
    }));

  it('holds graphs of any name, also empty ones, beside those of articles', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      await dataset.commit({ named: [NAMED, { name: 'graph/empty', turtle: '', quads: 0 }], graphs: [graphOf('a')] });
      const sources = dataset.sourcesVersion();
      const again = await openDataset(dir);
      const { graphs, faults } = await again.readGraphs();
      expect(faults).toEqual([]);
      expect(namesOf(graphs)).toEqual(['graph/article/a', 'graph/empty', NAMED.name]);
      expect(await again.readGraph(NAMED.name)).toMatchObject({ turtle: NAMED.turtle });
      rmSync(join(dir, 'manifest.json'));
      expect([...(await openDataset(dir)).hashes()]).toEqual([...dataset.hashes()]);
      const before = dataset.version();
      await again.commit({ removed: [NAMED.name, 'graph/unknown'] });
      expect(again.version()).not.toBe(before);
      expect(again.sourcesVersion()).not.toBe(sources);
      expect(readdirSync(join(dir, 'named'))).toHaveLength(1);
    }));

  it('refuses a graph whose name no file can have', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      const long = { ...NAMED, name: `http://example.org/${'x'.repeat(200)}` };
      expect((await failureOf(dataset.commit({ named: [long] }))).code).toBe('GRAPH_NAME_UNFIT');
      expect(dataset.hashes().size).toBe(0);
    }));

  it('refuses a key that is no safe file name', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      for (const slug of ['../a', 'A', '', 'a/b', '.a', 'a..b'])
        await expect(dataset.publish([graphOf(slug)])).rejects.toThrow(TypeError);
      expect(readdirSync(join(dir, 'graphs'))).toEqual([]);
    }));

  it('sees what another process publishes', () =>
    withFolder(async (dir) => {
      const [reader, writer] = [await openDataset(dir), await openDataset(dir)];
      expect(await reader.refresh()).toBe(false);
      await writer.publish([graphOf('a')]);
      expect(await reader.refresh()).toBe(true);
      expect(namesOf((await reader.readGraphs()).graphs)).toEqual(['graph/article/a']);
      await reader.publish([graphOf('b')]);
      await writer.publish([graphOf('c')]);
      expect([...writer.manifest().graphs.keys()].sort()).toEqual(['a', 'b', 'c']);
    }));

  it('gives the new graph, not a fault, when another process replaced it since', () =>
    withFolder(async (dir) => {
      const [reader, writer] = [await openDataset(dir), await openDataset(dir)];
      await writer.publish([graphOf('a')]);
      await reader.refresh();
      await writer.publish([graphOf('a', 2)]);
      expect(await reader.readGraphs()).toMatchObject({ graphs: [{ turtle: turtleOf('a', 2) }], faults: [] });
    }));
});

describe('a damaged data folder', () => {
  /** A folder with three graphs and a derived one, damaged by the given act, then opened and read. */
  const opened = (
    damage: (dir: string) => void,
    check: (result: { dir: string; names: string[]; lines: string[] }) => void,
  ) =>
    withFolder(async (dir) => {
      const whole = await openDataset(dir);
      await whole.publish(['a', 'b', 'c'].map((slug) => graphOf(slug)));
      await whole.publishDerived({ turtle: turtleOf('derived', 1), quads: 22, from: whole.sourcesVersion() });
      damage(dir);
      const dataset = await openDataset(dir);
      const { graphs, faults } = await dataset.readGraphs();
      check({ dir, names: namesOf(graphs), lines: [...dataset.faults, ...faults].map(faultLine) });
      const later = await openDataset(dir);
      expect([...later.faults, ...(await later.readGraphs()).faults]).toEqual([]);
      expect(later.version()).toBe(dataset.version());
    });

  it.each([
    ['truncated', (path: string) => truncateSync(path, 100)],
    ['emptied', (path: string) => truncateSync(path, 0)],
    ['edited', (path: string) => writeFileSync(path, turtleOf('b', 99))],
    ['overwritten with noise', (path: string) => writeFileSync(path, Buffer.from([0, 255, 254, 10]))],
  ])('quarantines a graph that was %s and serves the rest', (_, damage) =>
    opened(
      (dir) => damage(join(dir, 'graphs', 'b.ttl')),
      ({ dir, names, lines }) => {
        expect(names).toEqual(['graph/article/a', 'graph/article/c', 'graph/derived']);
        expect(lines).toEqual([expect.stringMatching(/^graphs\/b\.ttl is not what was published .*quarantine/)]);
        expect(readdirSync(join(dir, 'quarantine'))).toEqual([expect.stringMatching(/^b\.ttl\.[0-9a-f]{12}$/)]);
      },
    ),
  );

  it('quarantines a damaged derived graph', () =>
    opened(
      (dir) => writeFileSync(join(dir, 'derived.ttl'), 'x'),
      ({ names }) => expect(names).toEqual(['graph/article/a', 'graph/article/b', 'graph/article/c']),
    ));

  it('drops a graph whose file is gone', () =>
    opened(
      (dir) => {
        rmSync(join(dir, 'graphs', 'a.ttl'));
        rmSync(join(dir, 'derived.ttl'));
      },
      ({ names, lines }) => {
        expect(names).toEqual(['graph/article/b', 'graph/article/c']);
        expect(lines).toEqual([
          expect.stringMatching(/^graphs\/a\.ttl is missing/),
          expect.stringMatching(/^derived\.ttl is missing/),
        ]);
      },
    ));

  it('takes in a graph that no manifest lists if it parses, and quarantines it if not', () =>
    opened(
      (dir) => {
        writeFileSync(join(dir, 'graphs', 'd.ttl'), turtleOf('d', 1));
        writeFileSync(join(dir, 'graphs', 'e.ttl'), '<a> <b> ');
        writeFileSync(join(dir, 'graphs', 'f.ttl'), '');
        writeFileSync(join(dir, 'graphs', 'note.txt'), 'not ours');
      },
      ({ dir, names, lines }) => {
        expect(names).toContain('graph/article/d');
        expect(names).toHaveLength(5);
        expect(lines).toHaveLength(3);
        expect(parseManifest(manifestOf(dir))?.graphs.get('d')).toMatchObject({
          textSha256: hash('d'),
          language: 'en',
          fingerprint: '',
          quads: 22,
        });
        expect(existsSync(join(dir, 'graphs', 'note.txt'))).toBe(true);
      },
    ));

  it.each([
    ['is missing', (path: string) => rmSync(path)],
    ['is cut off', (path: string) => truncateSync(path, 60)],
    ['is of another kind', (path: string) => writeFileSync(path, '[]')],
    [
      'has a wrong version',
      (path: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(/"version": "./, '"version": "x')),
    ],
  ])('makes its manifest anew when it %s', (_, damage) =>
    opened(
      (dir) => damage(join(dir, 'manifest.json')),
      ({ dir, names }) => {
        expect(names).toEqual(['graph/article/a', 'graph/article/b', 'graph/article/c', 'graph/derived']);
        expect(parseManifest(manifestOf(dir))).toBeDefined();
      },
    ),
  );

  it('makes its manifest anew before a writer adds to it', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      await dataset.publish([graphOf('a')]);
      writeFileSync(join(dir, 'manifest.json'), '{');
      await dataset.publish([graphOf('b')]);
      expect([...dataset.manifest().graphs.keys()].sort()).toEqual(['a', 'b']);
    }));

  it('removes what a killed writer left beside its files', () =>
    opened(
      (dir) => {
        writeFileSync(join(dir, 'graphs', 'a.ttl.77.tmp'), 'half');
        writeFileSync(join(dir, 'manifest.json.77.tmp'), 'half');
        writeFileSync(join(dir, 'lock.json.x.tmp'), 'half');
      },
      ({ dir, names, lines }) => {
        expect(names).toHaveLength(4);
        expect(lines).toEqual([]);
        expect(
          [...readdirSync(dir), ...readdirSync(join(dir, 'graphs'))].filter((name) => name.endsWith('.tmp')),
        ).toEqual([]);
      },
    ));

  it.each<[string, { readonly onDisk: number; readonly beside?: number }, number]>([
    ['after the journal and before the new file', { onDisk: 1, beside: 2 }, 2],
    ['after the new file and before the manifest', { onDisk: 2 }, 2],
    ['after the journal, on a disk that lost the new file', { onDisk: 1 }, 1],
  ])('shows a graph whose writer died %s in one whole version', (_, { onDisk, beside }, expected) =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      await dataset.publish([graphOf('a', 1)]);
      const old = manifestOf(dir);
      await dataset.publish([{ ...graphOf('a', 2), fingerprint: 'rules 2' }]);
      writeFileSync(join(dir, 'journal.json'), journalText({ put: dataset.manifest(), removed: [] }));
      writeFileSync(join(dir, 'manifest.json'), old);
      writeFileSync(join(dir, 'graphs', 'a.ttl'), turtleOf('a', onDisk));
      if (beside) writeFileSync(join(dir, 'graphs', 'a.ttl.77.tmp'), turtleOf('a', beside));
      const next = await openDataset(dir);
      expect(next.faults).toEqual([]);
      expect(await next.readGraphs()).toMatchObject({ graphs: [{ turtle: turtleOf('a', expected) }], faults: [] });
      expect(next.manifest().graphs.get('a')?.fingerprint).toBe(`rules ${expected}`);
      expect(existsSync(join(dir, 'journal.json'))).toBe(false);
      expect(readdirSync(join(dir, 'graphs'))).toEqual(['a.ttl']);
    }),
  );

  it('does the rest of a commit of several graphs whose writer died in its midst', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      await dataset.publish([graphOf('a', 1), graphOf('gone', 1)]);
      const old = manifestOf(dir);
      await dataset.commit({ graphs: [graphOf('a', 2)], named: [NAMED], removed: ['graph/article/gone'] });
      const put = dataset.manifest();
      writeFileSync(join(dir, 'journal.json'), journalText({ put, removed: ['graph/article/gone'] }));
      writeFileSync(join(dir, 'manifest.json'), old);
      writeFileSync(join(dir, 'graphs', 'gone.ttl'), turtleOf('gone', 1));
      const [file = ''] = readdirSync(join(dir, 'named'));
      renameSync(join(dir, 'named', file), join(dir, 'named', `${file}.77.tmp`));
      const next = await openDataset(dir);
      expect(next.faults).toEqual([]);
      expect(namesOf((await next.readGraphs()).graphs)).toEqual(['graph/article/a', NAMED.name]);
      expect(existsSync(join(dir, 'graphs', 'gone.ttl'))).toBe(false);
      expect([...next.manifest().withdrawn.keys()]).toEqual(['gone']);
    }));
});

describe('a folder that cannot be written', () => {
  it('is named with the reason', () =>
    withFolder(async (dir) => {
      writeFileSync(join(dir, 'file'), 'x');
      const below = await failureOf(openDataset(join(dir, 'file', 'data')));
      expect(below).toMatchObject({ code: 'DATA_UNWRITABLE', exit: 1 });
      expect(below.message).toMatch(/file\/data cannot be written: a part of the path is a file/);
      mkdirSync(join(dir, 'data'));
      writeFileSync(join(dir, 'data', 'graphs'), 'x');
      expect((await failureOf(openDataset(join(dir, 'data')))).message).toMatch(/a file stands in its place/);
    }));

  it('completes what it had committed to as soon as the folder lets it', () =>
    withFolder(async (dir) => {
      const dataset = await openDataset(dir);
      await dataset.publish([graphOf('a')]);
      // A folder where the new file should go: renaming onto it fails.
      mkdirSync(join(dir, 'graphs', 'b.ttl', 'x'), { recursive: true });
      expect((await failureOf(dataset.publish([graphOf('a', 2), graphOf('b')]))).code).toBe('DATA_UNWRITABLE');
      rmSync(join(dir, 'graphs', 'b.ttl'), { recursive: true });
      const { graphs, faults } = await (await openDataset(dir)).readGraphs();
      expect(faults).toEqual([]);
      expect(graphs).toMatchObject([{ turtle: turtleOf('a', 2) }, { turtle: turtleOf('b', 1) }]);
      expect(readdirSync(join(dir, 'graphs'))).toEqual(['a.ttl', 'b.ttl']);
    }));

  it('fails a writer whose folder is gone, and goes on for the next', () =>
    withFolder(async (dir) => {
      const data = join(dir, 'data');
      const dataset = await openDataset(data);
      rmSync(data, { recursive: true });
      expect((await failureOf(dataset.publish([graphOf('a')]))).message).toMatch(/there is no such folder/);
      mkdirSync(join(data, 'graphs'), { recursive: true });
      await dataset.publish([graphOf('a')]);
      expect(namesOf((await dataset.readGraphs()).graphs)).toEqual(['graph/article/a']);
    }));
});
