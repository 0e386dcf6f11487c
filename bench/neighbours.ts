import { readFileSync } from 'node:fs';
import { asTable, type Figure, percentile } from './measure.ts';
import { serverOnLoopback } from './server.ts';

const ROUNDS = 6;
/** Milliseconds of a round with the neighbour and of one without. */
const ROUND_MS = 6000;
const PAUSE_MS = 4;
/** The neighbour's queries are stopped after so many seconds, so that threads die in each round too. */
const NEIGHBOUR_TIMEOUT = 2;
const LIMIT_MS = 1000;
const TICK_MS = 10;
const ENDLESS = 'SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n1 ?o }';
const SMALL = [
  'ASK { ?s a <https://w3id.org/hgov#Commitment> }',
  'SELECT ?p ?o { <id/person/le-thanh-long> ?p ?o }',
  'SELECT ?s { ?s a <https://w3id.org/hgov#Directive> } LIMIT 20',
];
const [ALICE, BOB] = ['192.0.2.1', '192.0.2.2'];

const ENVIRONMENT = { TRUST_PROXY: '1', QUERY_SECONDS_PER_MINUTE: '0', ERRORS_PER_MINUTE: '0' };

interface Server {
  readonly origin: string;
  readonly pid: number;
}

/** What one client's small queries take beside another's endless ones, and what is left of a query that was stopped. */
export async function neighbours(): Promise<string> {
  return serverOnLoopback(ENVIRONMENT, async (server) =>
    asTable([...(await besides(server)), ...(await stopped(server, ROUNDS))]),
  );
}

/** What is left of a query that was stopped, alone: when it is answered, and when the processor rests. */
export async function idle(rounds: number): Promise<string> {
  return serverOnLoopback(ENVIRONMENT, async (server) => asTable(await stopped(server, rounds)));
}

async function besides(server: Server): Promise<Figure[]> {
  const times = { alone: [] as number[], one: [] as number[], many: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.alone.push(...(await smallQueries(server, ROUND_MS)));
    times.one.push(...(await besideEndless(server, 1)));
    times.many.push(...(await besideEndless(server, 8)));
  }
  const alone = percentile(times.alone, 0.99);
  const row = (what: string, own: readonly number[]): Figure => ({
    what,
    value: ['p50', 'p95', 'p99']
      .map((name) => `${name} ${percentile(own, Number(name.slice(1)) / 100).toFixed(1)} ms`)
      .join(', '),
    beside: `${own.length} queries; p99 ${(percentile(own, 0.99) / alone).toFixed(2)} × alone (limit: 2 ×)`,
  });
  return [
    row('small queries of one client, alone', times.alone),
    row('the same beside a client in an endless join', times.one),
    row('the same beside a client in eight endless joins at once', times.many),
  ];
}

async function besideEndless(server: Server, count: number): Promise<number[]> {
  const stop = new AbortController();
  const rounds = Array.from({ length: count }, async () => {
    while (!stop.signal.aborted)
      await ask(server, {
        sparql: `${ENDLESS} # ${Math.random()}`,
        client: BOB,
        timeout: NEIGHBOUR_TIMEOUT,
        signal: stop.signal,
      });
  });
  await sleep(300);
  const times = await smallQueries(server, ROUND_MS);
  stop.abort();
  await Promise.all(rounds);
  await sleep(1500);
  return times;
}

async function smallQueries(server: Server, forMs: number): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + forMs;
  while (performance.now() < end) {
    const sparql = `${SMALL[times.length % SMALL.length]} # ${Math.random()}`;
    const started = performance.now();
    if ((await ask(server, { sparql, client: ALICE })) !== 200) throw new Error('A small query failed.');
    times.push(performance.now() - started);
    await sleep(PAUSE_MS);
  }
  return times;
}

/** When a query that is too slow is answered, and when the processor rests after it and after a client that went. */
async function stopped(server: Server, rounds: number): Promise<Figure[]> {
  const [late, rest, gone]: [number[], number[], number[]] = [[], [], []];
  const spent: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    await ask(server, { sparql: `${ENDLESS} # ${round}`, client: BOB, timeout: LIMIT_MS / 1000 });
    late.push(performance.now() - started - LIMIT_MS);
    const before = ticksOf(server.pid);
    rest.push(await restsAfter(server));
    spent.push((ticksOf(server.pid) - before) * TICK_MS);
    const going = ask(server, {
      sparql: `${ENDLESS} # ${round} ${round}`,
      client: BOB,
      timeout: 10,
      signal: AbortSignal.timeout(500),
    });
    await going;
    gone.push(await restsAfter(server));
  }
  const worst = (times: readonly number[]) =>
    `${Math.round(Math.max(...times))} ms at worst, ${Math.round(percentile(times, 0.5))} ms in the middle`;
  return [
    {
      what: `answer to a query that was stopped, after its limit of ${LIMIT_MS} ms`,
      value: worst(late),
      beside: 'limit: 250 ms',
    },
    {
      what: 'from that answer until the processor rests',
      value: worst(rest),
      beside: `limit: 1 000 ms; a new thread loads the data meanwhile, ${percentile(spent, 0.5)} ms of processor time`,
    },
    {
      what: 'from the leaving of a client until the processor rests',
      value: worst(gone),
      beside: 'the thread is gone after 200 ms of grace; a new one loads the data',
    },
  ];
}

/** Milliseconds until the server has used no processor time for ten looks in a row. */
async function restsAfter({ pid }: Server): Promise<number> {
  const started = performance.now();
  let [last, quietSince] = [ticksOf(pid), started];
  while (performance.now() - quietSince < TICK_MS * 10) {
    await sleep(TICK_MS);
    const now = ticksOf(pid);
    if (now > last) [last, quietSince] = [now, performance.now()];
  }
  return quietSince - started;
}

/** Processor time of a process and all its threads, in hundredths of a second. */
function ticksOf(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ');
  return Number(fields[11]) + Number(fields[12]);
}

interface Question {
  readonly sparql: string;
  readonly client: string;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

async function ask({ origin }: Server, { sparql, client, timeout, signal }: Question): Promise<number> {
  const parameters = new URLSearchParams({ query: sparql, ...(timeout ? { timeout: String(timeout) } : {}) });
  try {
    const answer = await fetch(`${origin}/sparql?${parameters}`, {
      headers: { 'X-Forwarded-For': client },
      ...(signal ? { signal } : {}),
    });
    await answer.arrayBuffer();
    return answer.status;
  } catch (cause) {
    if (signal?.aborted) return 499;
    throw cause;
  }
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
