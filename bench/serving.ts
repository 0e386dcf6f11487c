import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inProject, ontologyFiles, ontologyQuads } from '../src/commands/project.ts';
import { openPublished, quadsOf } from '../src/commands/published.ts';
import { createScratchStore } from '../src/store/scratch.ts';
import { answers, finished, freePort } from './children.ts';
import { type Figure, mean, median, percentile, rate } from './measure.ts';

const ROUNDS = 40;
const MAIN = inProject('src/main.ts');

/** The server as a user starts it: time to the first answer, memory at rest, the questions of data/queries through HTTP beside the bare engine. */
export async function servingFigures(): Promise<Figure[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hgov-bench-'));
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'silent' };
  try {
    await finished(spawn(process.execPath, ['--import', 'tsx', MAIN, 'build'], { env, stdio: 'ignore' }));
    const start = performance.now();
    const server = spawn(process.execPath, ['--import', 'tsx', MAIN, 'serve'], { env, stdio: 'ignore' });
    try {
      await answers(port, server);
      const startUp = performance.now() - start;
      return [
        {
          what: 'start-up to first answer, built before',
          value: `${Math.round(startUp)} ms`,
          beside: 'limit: 2 000 ms',
        },
        ...(await questions(port, dataDir)),
        {
          what: 'memory of the server at rest',
          value: `${residentMb(server.pid ?? 0)} MB`,
          beside: 'two articles, one copy of the dataset per query thread',
        },
      ];
    } finally {
      server.kill('SIGTERM');
      await finished(server);
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function questions(port: number, dataDir: string): Promise<Figure[]> {
  const names = (await readdir(inProject('data/queries'))).filter((name) => name.endsWith('.rq')).sort();
  const texts = await Promise.all(names.map((name) => readFile(inProject(`data/queries/${name}`), 'utf8')));
  const ask = async (sparql: string): Promise<void> => {
    const answer = await fetch(`http://127.0.0.1:${port}/sparql`, {
      method: 'POST',
      body: sparql,
      headers: { 'content-type': 'application/sparql-query', accept: 'application/sparql-results+json' },
    });
    if (!answer.ok) throw new Error(`${answer.status}: ${await answer.text()}`);
    await answer.arrayBuffer();
  };
  // A comment that no one has sent before: the engine has to work.
  const http: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const text of texts) http.push(await timed(() => ask(`${text}\n# round ${round}`)));
  const cached: number[] = [];
  for (let round = 0; round < ROUNDS; round++) for (const text of texts) cached.push(await timed(() => ask(text)));
  const hello = await helloTimes();
  const { graphs } = await openPublished(dataDir, process.stderr);
  const engine = createScratchStore(
    [...graphs.flatMap((graph) => quadsOf(graph)), ...ontologyQuads(await ontologyFiles())],
    `http://localhost:${port}/`,
  );
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    for (const text of texts) bare.push(await timed(() => Promise.resolve(engine.select(text))));
  const [served, again, alone] = [http, cached, bare].map((times) => times.slice(texts.length)) as [
    number[],
    number[],
    number[],
  ];
  return [
    {
      what: `the ${texts.length} questions through HTTP, one client, asked for the first time`,
      value: `${rate(mean(served))} (${spread(served)})`,
      beside: `bare engine in process: ${rate(mean(alone))}`,
    },
    {
      what: 'the same, asked again',
      value: `${rate(mean(again))} (${spread(again)})`,
      beside: `bare Express that says hello: ${rate(mean(hello))} (${spread(hello)})`,
    },
  ];
}

const spread = (times: readonly number[]): string =>
  `p50 ${median(times).toFixed(1)} ms, p95 ${percentile(times, 0.95).toFixed(1)} ms, p99 ${percentile(times, 0.99).toFixed(1)} ms`;

/** How long the smallest possible answer takes, over the same client and loopback. */
async function helloTimes(): Promise<number[]> {
  const port = await freePort();
  const hello = fileURLToPath(new URL('hello.ts', import.meta.url));
  const server = spawn(process.execPath, ['--import', 'tsx', hello, String(port)], { stdio: 'ignore' });
  try {
    await answers(port, server, '/');
    const times: number[] = [];
    for (let round = 0; round < ROUNDS * 20; round++)
      times.push(await timed(async () => (await fetch(`http://127.0.0.1:${port}/`)).text()));
    return times.slice(ROUNDS);
  } finally {
    server.kill('SIGTERM');
    await finished(server);
  }
}

async function timed(call: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await call();
  return performance.now() - start;
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
