import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/dataset.ts';
import { withLock } from '../../src/dataset/lock.ts';
import { failureOf, graphOf, turtleOf, withFolder } from './samples.ts';

const owner = (fields: object) =>
  JSON.stringify({ token: 't', pid: process.pid, started: '1', host: hostname(), ...fields });

describe('the lock of a data folder', () => {
  it('lets one writer in at a time', () =>
    withFolder(async (dir) => {
      let inside = 0;
      let most = 0;
      const work = async () => {
        inside += 1;
        most = Math.max(most, inside);
        await setTimeout(2);
        inside -= 1;
      };
      await Promise.all(Array.from({ length: 12 }, () => withLock(join(dir, 'lock.json'), 5000, work)));
      expect(most).toBe(1);
      expect(readdirSync(dir)).toEqual([]);
    }));

  it('is released when the work fails', () =>
    withFolder(async (dir) => {
      const failing = withLock(join(dir, 'lock.json'), 100, () => Promise.reject(new Error('x')));
      await expect(failing).rejects.toThrow('x');
      expect(readdirSync(dir)).toEqual([]);
    }));

  it('names who holds it when waiting takes too long', () =>
    withFolder(async (dir) => {
      const path = join(dir, 'lock.json');
      await withLock(path, 100, async () => {
        const failure = await failureOf(withLock(path, 50, () => Promise.resolve()));
        expect(failure.code).toBe('DATA_LOCKED');
        expect(failure.message).toContain(`process ${process.pid} on ${hostname()}`);
        expect(failure.message).toContain(dir);
      });
    }));

  it('dies with its process', () =>
    withFolder(async (dir) => {
      const sleeper = spawn('sleep', ['60']);
      await once(sleeper, 'spawn');
      const line = readFileSync(`/proc/${sleeper.pid}/stat`, 'utf8');
      const started = line.slice(line.lastIndexOf(')') + 2).split(' ')[19];
      const path = join(dir, 'lock.json');
      writeFileSync(path, owner({ pid: sleeper.pid, started }));
      expect((await failureOf(withLock(path, 30, () => Promise.resolve()))).code).toBe('DATA_LOCKED');
      sleeper.kill('SIGKILL');
      await once(sleeper, 'exit');
      expect(await withLock(path, 30, () => Promise.resolve('in'))).toBe('in');
    }));

  it.each([
    ['a process that has the number of a dead one', owner({ started: '1' })],
    ['no process', owner({ pid: 2 ** 22 + 1 })],
    ['nobody', 'half a'],
    ['nothing', 'null'],
  ])('is not held by %s', (_, content) =>
    withFolder(async (dir) => {
      writeFileSync(join(dir, 'lock.json'), content);
      expect(await withLock(join(dir, 'lock.json'), 30, () => Promise.resolve('in'))).toBe('in');
    }),
  );

  it('of another machine is held as long as it is touched', () =>
    withFolder(async (dir) => {
      const path = join(dir, 'lock.json');
      writeFileSync(path, owner({ host: 'elsewhere' }));
      expect((await failureOf(withLock(path, 30, () => Promise.resolve()))).message).toContain('elsewhere');
      utimesSync(path, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
      expect(await withLock(path, 30, () => Promise.resolve('in'))).toBe('in');
    }));

  it('that is taken away stops its holder from publishing', () =>
    withFolder(async (dir) => {
      const path = join(dir, 'lock.json');
      const robbed = withLock(path, 30, async ({ check }) => {
        await check();
        writeFileSync(path, owner({ token: 'other' }));
        await check();
      });
      expect((await failureOf(robbed)).code).toBe('DATA_LOCKED');
      expect(existsSync(path)).toBe(true);
    }));

  it('does not keep readers out', () =>
    withFolder(async (dir) => {
      await (await openDataset(dir)).publish([graphOf('a')]);
      await withLock(join(dir, 'lock.json'), 100, async () => {
        writeFileSync(join(dir, 'graphs', 'half.ttl.1.tmp'), 'half');
        const dataset = await openDataset(dir, { lockWaitMs: 20 });
        expect((await dataset.readGraphs()).graphs).toMatchObject([{ turtle: turtleOf('a', 1) }]);
        expect(existsSync(join(dir, 'graphs', 'half.ttl.1.tmp'))).toBe(true);
        expect((await failureOf(dataset.publish([graphOf('b')]))).code).toBe('DATA_LOCKED');
      });
    }));

  it('lets the reports of a reader stand while a writer holds it', () =>
    withFolder(async (dir) => {
      await (await openDataset(dir)).publish([graphOf('a'), graphOf('b')]);
      await withLock(join(dir, 'lock.json'), 100, async () => {
        writeFileSync(join(dir, 'graphs', 'a.ttl'), 'broken');
        const dataset = await openDataset(dir, { lockWaitMs: 20 });
        const { graphs, faults } = await dataset.readGraphs();
        expect(graphs).toMatchObject([{ name: 'graph/article/b' }]);
        expect(faults).toMatchObject([{ file: 'graphs/a.ttl', done: 'skipped' }]);
        expect(existsSync(join(dir, 'graphs', 'a.ttl'))).toBe(true);
      });
    }));
});
