import { mkdir, writeFile } from 'node:fs/promises';
import { readArticle } from '../src/articles/read.ts';
import { inProject, projectShapes } from '../src/commands/project.ts';
import { ENDLESS } from '../tests/mutation/endless.ts';
import { randomFrom } from '../tests/mutation/random.ts';
import { powerOf, processorTime } from './measure.ts';
import { logLogPlot, type Series } from './plot.ts';
import { createValidator, loadConverter } from './product.ts';

const FILE = 'docs/bench/scaling.svg';
const LENGTHS = Array.from({ length: 11 }, (_, at) => 1000 * 2 ** at);
/** From here on the time of a text tells how it grows; below, the start of each stage weighs. */
const LONG = 30_000;
/** A power of the length; linear time with noise and caches stays under it. */
const MOST = 1.25;
/** The texts of the plot; the table has all. */
const PLOTTED = [
  'articles one after another',
  'articles in Vietnamese',
  'articles in one paragraph',
  'articles in one sentence',
  'a list with semicolons',
  'a list of dashes',
  'names alone',
  'persons that speak',
  'numbers',
  'measured values',
  'document numbers',
  'a word without an end',
];

interface Times {
  readonly length: number;
  readonly converted: number;
  readonly checked: number;
}

/** Times conversion and validation of texts from 1 kB to 1 MB, draws them, and fails if one grows faster than its length. */
export async function scaling(only?: string): Promise<string> {
  const time = await timer();
  const shapes = Object.keys(ENDLESS).filter((shape) => (only ? shape.includes(only) : PLOTTED.includes(shape)));
  const rows: string[] = [];
  const measured = new Map<string, readonly Times[]>();
  for (const shape of shapes) {
    const times: Times[] = [];
    for (const length of LENGTHS) times.push({ length, ...(await time(shape, length)) });
    measured.set(shape, times);
    rows.push(row(shape, times));
  }
  if (!only) await draw(measured);
  return [
    '| text | 1 kB | 32 kB | 1 MB | grows with the power | and checked: 1 MB | grows with the power |',
    '|---|---|---|---|---|---|---|',
    ...rows,
    ...(only ? [] : ['', `Drawn in ${FILE}.`]),
  ].join('\n');
}

type Timed = Omit<Times, 'length'>;

async function timer(): Promise<(shape: string, length: number) => Promise<Timed>> {
  const { converter } = await loadConverter();
  const validator = createValidator(await projectShapes());
  const time = async (shape: string, length: number): Promise<Timed> => {
    const text = ENDLESS[shape]?.(length, randomFrom(`${shape} ${length}`)) ?? '';
    const article = readArticle(new TextEncoder().encode(text), 'endless.txt');
    return {
      converted: await least(length, () => converter.convert(article)),
      checked: await least(length, () => validator.validate(converter.convert(article).quads)),
    };
  };
  for (const shape of PLOTTED) await time(shape, 50_000);
  return time;
}

/** How many characters make a batch that takes much longer than the steps of the processor's clock. */
const BATCH = 60_000;
/** What takes seconds is timed once, all else a few times. */
const ONCE = 200_000;
const BATCHES = 3;

/** Milliseconds that the processor needs for a call, the least of a few batches. */
async function least(length: number, call: () => unknown): Promise<number> {
  const rounds = Math.ceil(BATCH / length);
  const batches: number[] = [];
  for (let batch = 0; batch < (length < ONCE ? BATCHES : 1); batch++) {
    const start = processorTime();
    for (let round = 0; round < rounds; round++) await call();
    batches.push((processorTime() - start) / rounds);
  }
  return Math.max(TICK, Math.min(...batches));
}

/** Nothing takes no time, which has no logarithm. */
const TICK = 0.01;

/** Over the long texts: 1 is linear, 2 the square. */
const power = (times: readonly Times[], of: (times: Times) => number): number =>
  powerOf(times.filter(({ length }) => length >= LONG).map((each) => ({ x: each.length, y: of(each) })));

function row(shape: string, times: readonly Times[]): string {
  const at = (length: number): Times | undefined => times.find((each) => each.length === length);
  const ms = (value: number | undefined): string => `${(value ?? 0).toFixed(value && value < 10 ? 1 : 0)} ms`;
  const powers = [power(times, ({ converted }) => converted), power(times, ({ checked }) => checked)];
  if (powers.some((each) => each > MOST)) process.exitCode = 1;
  const [own, checked] = powers.map((each) => `${each.toFixed(2)}${each > MOST ? ' (too fast)' : ''}`);
  const [first, middle, last] = [1000, 32_000, 1_024_000].map(at);
  return `| ${shape} | ${ms(first?.converted)} | ${ms(middle?.converted)} | ${ms(last?.converted)} | ${own} | ${ms(last?.checked)} | ${checked} |`;
}

async function draw(measured: ReadonlyMap<string, readonly Times[]>): Promise<void> {
  const series = (of: (times: Times) => number): Series[] =>
    [...measured].map(([name, times]) => ({ name, points: times.map((each) => ({ x: each.length, y: of(each) })) }));
  const svg = logLogPlot(
    [
      { title: 'Converting a text', series: series(({ converted }) => converted) },
      { title: 'Converting it and checking its graph', series: series(({ checked }) => checked) },
    ],
    {
      x: { from: 1000, to: 1_024_000, ticks: { '1 kB': 1000, '10 kB': 10_000, '100 kB': 100_000, '1 MB': 1_000_000 } },
      y: {
        from: 0.02,
        to: 20_000,
        ticks: { '0.1 ms': 0.1, '1 ms': 1, '10 ms': 10, '100 ms': 100, '1 s': 1000, '10 s': 10_000 },
      },
      through: { x: 3000, y: 1000 / 300, name: '300 articles of 3 kB a second' },
    },
  );
  await mkdir(inProject('docs/bench'), { recursive: true });
  await writeFile(inProject(FILE), svg);
}
