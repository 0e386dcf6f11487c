import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { start } from '../hgov.ts';
import { TOKEN } from './served.ts';

/** What clients have been told is done. */
export interface Acknowledged {
  /** The number in two graphs that each update changes together. */
  pair: number;
  /** The number of triples in a graph that is put whole. */
  put: number;
}

/** What a server holds after a crash. */
export interface Found {
  readonly left: number;
  readonly right: number;
  readonly put: number;
}

/** A server process over a data folder. */
export interface Victim {
  readonly origin: string;
  readonly process: ChildProcess;
}

/** Starts `hgov serve` as a process of its own, and resolves when it answers. */
export async function victim(data: string): Promise<Victim> {
  const settings = { PORT: '0', BASE_IRI: 'https://example.org/', WRITE_TOKEN: TOKEN };
  const child = start(['serve', '--data', data], { ...settings, QUERY_WORKERS: '1', LOG_LEVEL: 'silent' });
  let said = '';
  for await (const chunk of child.stderr) {
    said += String(chunk);
    const port = /port (\d+)/.exec(said)?.[1];
    if (port !== undefined) return { origin: `http://127.0.0.1:${port}`, process: child };
  }
  throw new Error(`The server ended before it listened: ${said}`);
}

/** Kills a server at once, as a power cut would. */
export async function kill({ process }: Victim): Promise<void> {
  const closed = once(process, 'close');
  process.kill('SIGKILL');
  await closed;
}

const asking = (body: string, type: string): RequestInit => ({
  body,
  headers: { Authorization: `Bearer ${TOKEN}`, 'Content-Type': type },
});

/** Writes without a pause from two clients until the server is gone, and keeps account of what was acknowledged. */
export async function writeUntilDeath({ origin }: Victim, acknowledged: Acknowledged): Promise<void> {
  const pairs = async (): Promise<void> => {
    for (let number = acknowledged.pair + 1; ; number += 1) {
      const say = (graph: string) => `GRAPH <urn:${graph}> { <urn:n> <urn:value> ${number} }`;
      const clear = (graph: string) => `DELETE WHERE { GRAPH <urn:${graph}> { <urn:n> <urn:value> ?old } }`;
      const update = `${clear('left')} ; ${clear('right')} ; INSERT DATA { ${say('left')} ${say('right')} }`;
      const init = { method: 'POST', ...asking(update, 'application/sparql-update') };
      const answer = await fetch(`${origin}/sparql`, init);
      if (!answer.ok) throw new Error(await answer.text());
      acknowledged.pair = number;
    }
  };
  const puts = async (): Promise<void> => {
    for (let number = acknowledged.put + 1; ; number += 1) {
      const triples = Array.from({ length: number }, (_, index) => `<urn:n${index}> <urn:of> ${number} .`).join('\n');
      const init = { method: 'PUT', ...asking(triples, 'text/turtle') };
      const answer = await fetch(`${origin}/graphs?graph=urn:put`, init);
      if (!answer.ok) throw new Error(await answer.text());
      acknowledged.put = number;
    }
  };
  // A connection that breaks is the death that is waited for; what a server refuses is a fault.
  const toDeath = (cause: unknown) => {
    if (!(cause instanceof TypeError)) throw cause;
  };
  await Promise.all([pairs().catch(toDeath), puts().catch(toDeath)]);
}

/** What is there; the graph that is put whole says in each triple how many there should be. */
export async function foundIn({ origin }: Victim): Promise<Found> {
  const query = `SELECT ?left ?right ?put ?count WHERE {
    OPTIONAL { GRAPH <urn:left> { <urn:n> <urn:value> ?left } } OPTIONAL { GRAPH <urn:right> { <urn:n> <urn:value> ?right } }
    { SELECT (MAX(?of) AS ?put) (COUNT(*) AS ?count) { OPTIONAL { GRAPH <urn:put> { ?n <urn:of> ?of } } } } }`;
  const answer = await fetch(`${origin}/sparql?${new URLSearchParams({ query })}`, { headers: { Accept: 'text/csv' } });
  const rows = (await answer.text()).trim().split('\r\n').slice(1);
  if (rows.length !== 1) throw new Error(`One value was expected in each graph, not ${rows.join(' / ')}`);
  const [left = 0, right = 0, put = 0, count = 0] = rows[0]!.split(',').map(Number);
  if (put > 0 && put !== count) throw new Error(`A graph of ${put} triples has ${count}`);
  return { left, right, put };
}

/** One life of a server: it is asked what it holds, written to for so long, and killed; `account` goes on from what is there. */
export async function life(data: string, account: Acknowledged, ms: number): Promise<Found> {
  const server = await victim(data);
  const found = await foundIn(server);
  const before = { ...account };
  account.pair = Math.max(account.pair, found.left);
  account.put = Math.max(account.put, found.put);
  const begun = { ...account };
  const writing = writeUntilDeath(server, account);
  // The first change waits for the thread that works it out; what is interesting comes after.
  if (ms > 0) while (account.pair === begun.pair && account.put === begun.put) await setTimeout(5);
  await setTimeout(ms);
  await kill(server);
  await writing;
  if (found.left !== found.right) throw new Error(`Two graphs of one change hold ${found.left} and ${found.right}`);
  if (found.left < before.pair || found.put < before.put)
    throw new Error(`${JSON.stringify(before)} was acknowledged, ${JSON.stringify(found)} is there`);
  return found;
}
