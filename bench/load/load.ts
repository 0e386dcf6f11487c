import { fork } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { groupMs } from './processor.ts';

/** What a client process is to do: requests as they go over the wire, `000000000` in them replaced by a new number each time. */
export interface Job {
  readonly port: number;
  readonly requests: readonly string[];
  readonly connections: number;
  /** Milliseconds before the clock runs, and by the clock; each request is asked once at least. */
  readonly warmUpMs: number;
  readonly forMs: number;
  /** The first of the new numbers. */
  readonly first: number;
}

/** What a client saw; times in milliseconds. */
export interface Report {
  readonly times: readonly number[];
  readonly statuses: Readonly<Record<string, number>>;
  readonly tookMs: number;
  /** Processor time of the client, which the server could not have. */
  readonly clientMs: number;
}

/** A report, and the processor time that the server took meanwhile, where the system tells. */
export interface Load extends Report {
  readonly serverMs: number;
}

/** Lets a process of its own ask a server, which leads a group of processes. */
export async function load(job: Job, serverPid: number | undefined): Promise<Load> {
  const path = fileURLToPath(new URL('client.ts', import.meta.url));
  const child = fork(path, { execArgv: ['--import', 'tsx'], stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  const marks: number[] = [];
  child.on('message', () => marks.push(groupMs(serverPid)));
  child.stdin?.end(JSON.stringify(job));
  const report = await text(child.stdout!);
  if (report === '') throw new Error('The client ended without a report.');
  const [start = Number.NaN, end = Number.NaN] = marks;
  return { ...(JSON.parse(report) as Report), serverMs: end - start };
}
