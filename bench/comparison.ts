import { type BareEngine, rowsIn, timesOf } from './bare-engine.ts';
import { type Load, load } from './load/load.ts';
import { mean, median, percentile, processorTime } from './measure.ts';
import { NEWNESS, type Question, requestFor } from './questions.ts';
import { HELLO, type Running, type Stock, withSystem } from './systems.ts';

/** How long and with how many connections each system is asked. */
export interface Pressure {
  readonly warmUpMs: number;
  readonly forMs: number;
  readonly connections: number;
}

/** One line: who was asked what, and how it went. */
export interface Line {
  readonly system: string;
  readonly asked: string;
  readonly perSecond: number;
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  /** Processor milliseconds for each answer, of the server and of the client. */
  readonly serverMs?: number;
  readonly clientMs?: number;
  /** What was not answered with 200. */
  readonly failed?: string;
}

/** What the questions are, for the lines. */
const ASKED: Readonly<Record<keyof typeof NEWNESS, string>> = {
  shape: 'cold: a new name in each text',
  value: 'cold: a new value in each text',
  none: 'asked again',
};

// Each number is used once in a run, whoever is asked.
let used = 100_000_000;
const NUMBERS = 1_000_000;

/** Asks a running system the questions, each as new as is said. */
export async function measured(
  { system, port, pid }: Running,
  questions: readonly Question[],
  { newness, ...pressure }: Pressure & { readonly newness: keyof typeof NEWNESS },
): Promise<Line> {
  const requests = questions.map(({ sparql }) => requestFor(system.path, NEWNESS[newness](sparql)));
  used += NUMBERS;
  return lineOf(system.name, ASKED[newness], await load({ port, requests, first: used, ...pressure }, pid));
}

/** The smallest answer over the same client. */
export function helloLine(stock: Stock, pressure: Pressure): Promise<Line> {
  return withSystem(HELLO, stock, async ({ port, pid }) => {
    const requests = [requestFor(HELLO.path)];
    return lineOf(HELLO.name, 'hello', await load({ port, requests, first: used, ...pressure }, pid));
  });
}

/** The engine without a server around it. */
export function bareLine(engine: BareEngine, questions: readonly Question[], pressure: Pressure): Line {
  timesOf(engine, questions, pressure.warmUpMs);
  const before = processorTime();
  const times = timesOf(engine, questions, pressure.forMs);
  const serverMs = (processorTime() - before) / times.length;
  const system = 'bare engine in process, one thread';
  return { system, asked: 'the same texts', perSecond: 1000 / mean(times), times, serverMs };
}

function lineOf(system: string, asked: string, { times, statuses, tookMs, serverMs, clientMs }: Load): Line {
  const count = times.length;
  const others = Object.entries(statuses).filter(([status]) => status !== '200');
  const failed = others.map(([status, times]) => `${times} × ${status}`).join(', ');
  const line = { system, asked, perSecond: (count * 1000) / tookMs, times, clientMs: clientMs / count };
  return { ...line, serverMs: serverMs / count, ...(failed ? { failed } : {}) };
}

/** The questions that a system answers with another number of rows than the bare engine does, or not at all. */
export async function wrongAnswers(
  { system, port }: Running,
  questions: readonly Question[],
  engine: BareEngine,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const { name, sparql } of questions) {
    const headers = { Accept: 'application/sparql-results+json' };
    const url = `http://127.0.0.1:${port}${system.path}?query=${encodeURIComponent(sparql)}`;
    const answer = await fetch(url, { headers });
    const [rows, right] = [rowsIn(await answer.text()), rowsIn(Buffer.from(engine.answer(sparql)).toString())];
    if (rows !== right) wrong.push(`${name}: ${rows ?? `status ${answer.status}`} instead of ${right} rows`);
  }
  return wrong;
}

const ms = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '' : value.toFixed(value < 1 ? 2 : 1);

/** Rate and spread for a line of prose: `812/s (p50 9.1 ms, p95 16.0 ms, p99 21.5 ms)`. */
export function summary({ perSecond, times, failed }: Line): string {
  const [p50, p95, p99] = [median(times), percentile(times, 0.95), percentile(times, 0.99)].map(ms);
  return `${Math.round(perSecond)}/s (p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms)${failed ? `; ${failed}` : ''}`;
}

/** The lines as a Markdown table. */
export function linesTable(lines: readonly Line[]): string {
  const rows = lines.map(({ system, asked, perSecond, times, serverMs, clientMs, failed }) => {
    const spread = [median(times), percentile(times, 0.95), percentile(times, 0.99)].map(ms);
    const rate = perSecond < 10 ? perSecond.toFixed(1) : String(Math.round(perSecond));
    return `| ${[system, asked + (failed ? ` (${failed})` : ''), rate, ...spread, ms(serverMs), ms(clientMs)].join(' | ')} |`;
  });
  const head = ['who', 'asked', 'answers/s', 'p50 ms', 'p95 ms', 'p99 ms', 'CPU ms of the server', 'of the client'];
  return [`| ${head.join(' | ')} |`, `|---|---|${'---:|'.repeat(6)}`, ...rows].join('\n');
}
