import { readFileSync } from 'node:fs';
import { bareEngine } from './bare-engine.ts';
import { bareLine, helloLine, measured, type Pressure, summary } from './comparison.ts';
import type { Figure } from './measure.ts';
import { questionsBelow } from './questions.ts';
import { withStock } from './stock.ts';
import { HGOV, withSystem } from './systems.ts';

const PRESSURE: Pressure = { warmUpMs: 2000, forMs: 5000, connections: 8 };
const SETTLING_MS = 5000;

/** The server as a user starts it: time to the first answer, memory at rest, the questions of data/queries through HTTP beside the bare engine. */
export function servingFigures(): Promise<Figure[]> {
  return withStock(async (stock, quads) => {
    const questions = await questionsBelow(stock.baseIri);
    const served = await withSystem(HGOV, stock, async (running) => ({
      startUpMs: running.startUpMs,
      atRest: await residentOnceSettled(running.pid ?? 0),
      cold: await measured(running, questions, { ...PRESSURE, newness: 'shape' }),
      other: await measured(running, questions, { ...PRESSURE, newness: 'value' }),
      again: await measured(running, questions, { ...PRESSURE, newness: 'none' }),
      afterLoad: residentMb(running.pid ?? 0),
    }));
    const bare = bareLine(bareEngine(quads, stock.baseIri), questions, PRESSURE);
    const hello = await helloLine(stock, PRESSURE);
    const how = `${questions.length} questions through HTTP, ${PRESSURE.connections} connections`;
    return [
      {
        what: 'start-up to first answer, built before',
        value: `${Math.round(served.startUpMs)} ms`,
        beside: 'limit: 2 000 ms',
      },
      {
        what: `the ${how}, texts of a shape that nobody has sent`,
        value: summary(served.cold),
        beside: `bare engine in process, one thread: ${summary(bare)}`,
      },
      {
        what: 'the same, texts that are new but for their shape: another value in each',
        value: summary(served.other),
        beside: 'the same',
      },
      {
        what: 'the same, asked again',
        value: summary(served.again),
        beside: `bare Express that says hello: ${summary(hello)}`,
      },
      {
        what: 'memory of the server at rest',
        value: `${served.atRest} MB`,
        beside: `two articles, one copy of the dataset per query thread; ${served.afterLoad} MB after those questions`,
      },
    ];
  });
}

/** Resident memory when the further threads have started, which they do once the first answers. */
async function residentOnceSettled(pid: number): Promise<string> {
  await new Promise((resolve) => setTimeout(resolve, SETTLING_MS));
  return residentMb(pid);
}

/** Resident memory as the kernel counts it; not known on other systems. */
function residentMb(pid: number): string {
  try {
    const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes ? String(Math.round(Number(kilobytes) / 1024)) : '?';
  } catch {
    return '?';
  }
}
