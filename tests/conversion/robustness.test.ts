import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readShapes } from '../../src/validation/shapes.ts';
import { createValidator } from '../../src/validation/validate.ts';
import { mutant } from '../mutation/mutants.ts';
import { outcomeOf } from '../mutation/outcome.ts';
import { converter } from './samples.ts';

/** A sample of those that `npm run bench -- robustness` tries, a few of each way, without the longest. */
const SAMPLE = 80;
const STEP = 23;
const LONGEST = 30_000;

const shapes = await readShapes(fileURLToPath(new URL('../../shapes', import.meta.url)));
const gate = { converter, validator: createValidator(shapes) };
const sample = Array.from({ length: SAMPLE }, (_, at) => mutant(at * STEP)).filter(
  ({ bytes }) => bytes.length < LONGEST,
);

describe('Articles that are spoilt or no articles', () => {
  it('are read or turned away, every evidence a quotation and every graph valid', async () => {
    const turnedAway = [];
    for (const made of sample) {
      const { faults, refused } = await outcomeOf(made, gate);
      expect(faults, `no. ${made.number}, ${made.of}, ${made.way}`).toEqual([]);
      if (refused) turnedAway.push(refused);
    }
    expect(turnedAway.length).toBeLessThan(sample.length / 3);
  }, 60_000);

  it('are the same for the same number', () => {
    expect(mutant(7)).toEqual(mutant(7));
    expect(mutant(7).bytes).not.toEqual(mutant(1007).bytes);
  });
});
