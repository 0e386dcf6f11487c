import { getHeapStatistics } from 'node:v8';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../src/store/embedded/engine.ts';
import { reserve } from '../../../src/store/embedded/reserve.ts';

const MIB = 1024 * 1024;
const external = () => getHeapStatistics().external_memory;

describe('The memory of the engine', () => {
  it('is taken in one piece for many bytes, and used by what is loaded then', () => {
    const line = (index: number) => `<urn:s${index % 500}> <urn:p> "${'x'.repeat(400)}${index % 300}" <urn:g> .\n`;
    const nquads = Buffer.from(Array.from({ length: 20_000 }, (_, index) => line(index)).join(''));
    expect(nquads.length).toBeGreaterThan(4 * MIB);
    const before = external();
    reserve(nquads.length);
    const reserved = external();
    expect(reserved - before).toBeGreaterThan(3 * nquads.length);
    createEngine('own').load(nquads);
    expect(external() - reserved).toBeLessThan(MIB);
  });

  it('is not taken ahead for few', () => {
    const before = external();
    reserve(MIB);
    expect(external() - before).toBeLessThan(MIB);
  });
});
