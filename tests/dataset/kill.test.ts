import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/dataset.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { turtleOf, withFolder } from './samples.ts';

const ROUNDS = 24;
const WRITER = join(import.meta.dirname, 'writer.ts');

/** Lets a writer work for so long after it is ready, kills it, and gives the last number it acknowledged. */
async function killedAfter(dir: string, first: number, ms: number): Promise<number> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, dir, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let acknowledged = first - 1;
  let ready = () => {};
  const started = new Promise<void>((resolve) => {
    ready = resolve;
  });
  createInterface(writer.stdout).on('line', (line) => {
    if (line === 'ready') ready();
    else acknowledged = Number(line.split(' ')[1]);
  });
  const closed = once(writer, 'close');
  await Promise.race([started, closed]);
  await setTimeout(ms);
  writer.kill('SIGKILL');
  await closed;
  return acknowledged;
}

/** The number that a graph was written with. */
function numberOf(turtle: string): number {
  const [, number = ''] = / (\d+)" \.$/m.exec(turtle) ?? [];
  return Number(number);
}

const slugOf = (name: string) => name.split('/').at(-1) ?? '';

/** Opens the folder, finds every graph whole, and gives the number that each was written with. */
async function numbersIn(dir: string): Promise<Map<string, number>> {
  const dataset = await openDataset(dir, { lockWaitMs: 1000 });
  const { graphs, faults } = await dataset.readGraphs();
  expect([...dataset.faults, ...faults]).toEqual([]);
  for (const { name, turtle } of graphs) {
    expect(turtle).toBe(turtleOf(slugOf(name), numberOf(turtle)));
    expect(parseRdf(turtle, { mediaType: 'text/turtle', where: name })).toHaveLength(22);
  }
  return new Map(graphs.map(({ name, turtle }) => [slugOf(name), numberOf(turtle)]));
}

const leftovers = (dir: string) => [
  ...readdirSync(dir).filter((name) => !['graphs', 'manifest.json', 'derived.ttl'].includes(name)),
  ...readdirSync(join(dir, 'graphs')).filter((name) => !name.endsWith('.ttl')),
];

describe('a data folder whose writer is killed', () => {
  it('is whole at the next opening, and holds all that was acknowledged', { timeout: 120_000 }, async () => {
    await withFolder(async (dir) => {
      let number = 1;
      let interrupted = 0;
      for (let round = 0; round < ROUNDS; round += 1) {
        // From 0 to 60 ms in a scattered order, so that every step of a publication is hit.
        const acknowledged = await killedAfter(dir, number, ((round * 37) % ROUNDS) * 2.6);
        interrupted += Math.min(1, leftovers(dir).length);
        const numbers = await numbersIn(dir);
        // Two graphs of one commit are never of two.
        expect(numbers.get('a')).toBe(numbers.get('b'));
        const promised = numbers.get('a') ?? 0;
        expect(promised).toBeGreaterThanOrEqual(acknowledged);
        expect(leftovers(dir)).toEqual([]);
        number = Math.max(acknowledged, ...numbers.values()) + 1;
      }
      // A slow machine publishes less between two kills.
      expect(number).toBeGreaterThan(ROUNDS / 4);
      expect(interrupted).toBeGreaterThan(ROUNDS / 3);
    });
  });
});
