/** One figure of the bench: what, how much, and the limit or peer that it stands beside. */
export interface Figure {
  readonly what: string;
  readonly value: string;
  readonly beside: string;
}

/** Milliseconds that one of `rounds` calls takes: the median of five batches after a warm-up. */
export async function perCall(rounds: number, call: (round: number) => unknown): Promise<number> {
  const batches: number[] = [];
  for (let batch = 0; batch < 6; batch++) {
    const start = performance.now();
    for (let round = 0; round < rounds; round++) await call(round);
    batches.push((performance.now() - start) / rounds);
  }
  return median(batches.slice(1));
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** The power of `x` that `y` grows with: the slope of their logarithms, 1 for what is linear and 2 for the square. */
export function powerOf(points: readonly { readonly x: number; readonly y: number }[]): number {
  const [xs, ys] = [points.map(({ x }) => Math.log(x)), points.map(({ y }) => Math.log(y))];
  const [x, y] = [mean(xs), mean(ys)];
  const slopes = xs.map((each, at) => (each - x) * ((ys[at] ?? y) - y));
  return mean(slopes) / mean(xs.map((each) => (each - x) ** 2));
}

/** Milliseconds that the processor worked for this program, whatever else the machine does. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The number below which a share of the numbers lies. */
export function percentile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export const rate = (milliseconds: number): string => `${Math.round(1000 / milliseconds)}/s`;

/** The figures as a Markdown table. */
export function asTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, beside }) => `| ${what} | ${value} | ${beside} |`);
  return ['| what | measured | beside it |', '|---|---|---|', ...rows].join('\n');
}
