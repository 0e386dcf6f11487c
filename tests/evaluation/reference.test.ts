import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { type Case, compare, scores } from '../../src/evaluation/evaluate.ts';
import type { FactSheet } from '../../src/evaluation/fact-sheet.ts';
import { differences } from '../../src/evaluation/report.ts';
import { mutate } from './mutate.ts';
import { SHEET, TEXT } from './sample.ts';

// The scorer that our own must equal lives beside the project, where there is one.
const BESIDE = new URL('../../../shared/', import.meta.url);
const SCORER = new URL('score/score.mjs', BESIDE).pathname;
const GOLD = new URL('gold/', BESIDE).pathname;
const TEXTS = new URL('articles/', BESIDE).pathname;

const folder = mkdtempSync(join(tmpdir(), 'hgov-evaluation-'));
afterAll(() => rmSync(folder, { recursive: true }));

function reference(cases: readonly Case[]): { rows: unknown; lines: string[] } {
  const [gold, given, texts] = ['gold', 'given', 'texts'].map((name) => {
    rmSync(join(folder, name), { recursive: true, force: true });
    mkdirSync(join(folder, name));
    return join(folder, name);
  });
  for (const each of cases) {
    writeFileSync(join(gold ?? '', `${each.name}.json`), JSON.stringify(each.gold));
    writeFileSync(join(given ?? '', `${each.name}.json`), JSON.stringify(each.given));
    writeFileSync(join(texts ?? '', `${each.name}.txt`), each.text);
  }
  const args = [SCORER, gold ?? '', given ?? '', texts ?? '', '--json', '--errors'];
  const printed = execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const json = printed.indexOf('\n[\n') < 0 ? 0 : printed.indexOf('\n[\n') + 1;
  return { rows: JSON.parse(printed.slice(json)), lines: printed.slice(0, json).split('\n').filter(Boolean) };
}

function expectEqual(cases: readonly Case[]): void {
  const outcomes = compare(cases);
  const expected = reference(cases);
  expect(scores(outcomes)).toEqual(expected.rows);
  expect(differences(outcomes)).toEqual(expected.lines);
}

describe.skipIf(!existsSync(SCORER))('Our scorer beside the reference', () => {
  const seeds = fc.array(fc.nat(), { minLength: 1, maxLength: 12 });

  it('gives the same rows and differences for mutated facts', () => {
    fc.assert(
      fc.property(seeds, (numbers) => {
        expectEqual(
          numbers.map((seed, index) => ({
            name: `article-${String(index).padStart(2, '0')}`,
            gold: mutate({ ...SHEET, lang: seed % 2 === 0 ? 'en' : 'id' }, { seed, text: TEXT, rate: 0.05 }),
            given: mutate(SHEET, { seed: seed + 1, text: TEXT, rate: 0.3 }),
            text: TEXT,
          })),
        );
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  it.skipIf(!existsSync(GOLD))('gives the same rows and differences for real articles', () => {
    const names = readdirSync(GOLD)
      .map((file) => file.slice(0, -'.json'.length))
      .toSorted();
    for (const rate of [0, 0.1, 0.5]) {
      expectEqual(
        names.map((name, index) => {
          const gold = JSON.parse(readFileSync(join(GOLD, `${name}.json`), 'utf8')) as FactSheet;
          const text = readFileSync(join(TEXTS, `${name}.txt`), 'utf8');
          return { name, gold, given: mutate(gold, { seed: index, text, rate }), text };
        }),
      );
    }
  });
});
