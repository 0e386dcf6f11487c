import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { projectShapes } from '../src/commands/project.ts';
import { spoiltArticle } from '../tests/mutation/mutants.ts';
import { outcomeOf } from '../tests/mutation/outcome.ts';
import { createValidator, loadConverter } from './product.ts';

const COUNT = 10_000;
const ROWS = 10;
const MB = 1024 * 1024;
/** The heap may grow by so much from the first row to the last: words are remembered, nothing else. */
const MOST_GROWTH = 10 * MB;

/** Converts and validates 10 000 different articles in one process and tells its memory on the way; fails if the heap grows. */
export async function memory(count = COUNT): Promise<string> {
  const { converter } = await loadConverter();
  const gate = { converter, validator: createValidator(await projectShapes()) };
  const collect = collector();
  const heaps: number[] = [];
  const rows: string[] = [];
  let facts = 0;
  for (let number = 1; number <= count; number++) {
    facts += (await outcomeOf(spoiltArticle(number), gate)).facts;
    if (number % Math.ceil(count / ROWS) !== 0) continue;
    collect();
    const { heapUsed, rss } = process.memoryUsage();
    heaps.push(heapUsed);
    rows.push(`| ${number} | ${facts} | ${(heapUsed / MB).toFixed(1)} MB | ${Math.round(rss / MB)} MB |`);
  }
  const growth = (heaps.at(-1) ?? 0) - (heaps[0] ?? 0);
  if (growth > MOST_GROWTH) process.exitCode = 1;
  return [
    '| articles | facts | heap after a collection | resident |',
    '|---|---|---|---|',
    ...rows,
    '',
    `The heap grew by ${(growth / MB).toFixed(1)} MB from the first row to the last (limit: ${MOST_GROWTH / MB} MB).`,
  ].join('\n');
}

/** The garbage collector, which Node hides without a flag. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
