import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { inProject } from '../src/commands/project.ts';
import { digestOf, fuzzedRequest, isSound, statusOf } from '../tests/server/fuzzing.ts';
import { asTable } from './measure.ts';
import { type OwnServer, serverOnLoopback } from './server.ts';

const COUNT = 10_000;
const AT_ONCE = 8;
/** After so many of them the memory is what a server has that works. */
const WARM = 1000;
const WARM_QUERIES = 100;
const REST_MS = 2500;
const SHOWN = 20;

/** Sends 10 000 fuzzed requests and as many ordinary queries to one server; fails if anything breaks, changes or grows. */
export async function fuzz(count = COUNT): Promise<string> {
  return serverOnLoopback({ QUERY_TIMEOUT_MS: '5000' }, async (server) => {
    const port = Number(new URL(server.origin).port);
    const digest = await digestOf(server.origin);
    const statuses = new Map<number, number>();
    const faults: string[] = [];
    const fuzzed = async (number: number) => {
      const bytes = fuzzedRequest(number);
      const status = await statusOf(port, bytes, 10_000);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      if (!isSound(status))
        faults.push(`no. ${number}: ${status} for ${JSON.stringify(bytes.toString('latin1').slice(0, 200))}`);
    };
    const fuzzing = await growth(server, { count, warm: WARM, send: fuzzed });
    const isSame = (await digestOf(server.origin)) === digest;
    const texts = await questions();
    const ordinary = await growth(server, { count, warm: WARM_QUERIES, send: (number) => ask(server, texts, number) });
    if (faults.length > 0 || !isSame || fuzzing > 1.2 || ordinary > 1.2) process.exitCode = 1;
    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${times} × ${status || 'closed'}`);
    return [
      asTable([
        { what: `${count} fuzzed requests`, value: `${faults.length} faults`, beside: told.join(', ') },
        {
          what: 'the dataset after them (RDFC-1.0 digest)',
          value: isSame ? 'unchanged' : 'CHANGED',
          beside: digest.slice(0, 16),
        },
        { what: `memory after them beside after ${WARM}`, value: `${fuzzing.toFixed(2)} ×`, beside: 'limit: 1.20 ×' },
        {
          what: `memory after ${count} mixed queries beside after ${WARM_QUERIES}`,
          value: `${ordinary.toFixed(2)} ×`,
          beside: 'limit: 1.20 ×',
        },
      ]),
      ...faults.slice(0, SHOWN),
    ].join('\n');
  });
}

interface Load {
  readonly count: number;
  readonly warm: number;
  readonly send: (number: number) => Promise<void>;
}

/** How the memory of a server grows between the warm-up and the end of a load, both at rest. */
async function growth(server: OwnServer, { count, warm, send }: Load): Promise<number> {
  let next = 0;
  const upTo = async (end: number) => {
    const one = async () => {
      while (next < end) await send(next++);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
    await new Promise((resolve) => setTimeout(resolve, REST_MS));
    return residentBytes(server.pid);
  };
  const before = await upTo(warm);
  return (await upTo(count)) / before;
}

const FORMATS = ['application/sparql-results+json', 'text/csv', 'application/sparql-results+xml'];

async function questions(): Promise<string[]> {
  const names = (await readdir(inProject('data/queries'))).filter((name) => name.endsWith('.rq')).sort();
  return Promise.all(names.map((name) => readFile(inProject(`data/queries/${name}`), 'utf8')));
}

/** One question, most of the time in words that no cache knows. */
async function ask({ origin }: OwnServer, texts: readonly string[], number: number): Promise<void> {
  const body = `${texts[number % texts.length]}\n# ${number % 3 === 0 ? '' : number}`;
  const accept = `${FORMATS[number % FORMATS.length]}, */*;q=0.1`;
  const headers = { accept, 'content-type': 'application/sparql-query' };
  const answer = await fetch(`${origin}/sparql`, { method: 'POST', body, headers });
  await answer.arrayBuffer();
  if (!answer.ok && answer.status !== 503) throw new Error(`${answer.status} for question ${number}`);
}

function residentBytes(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) * 1024;
}
