// A process of its own, so that what asks does not share its thread with what answers: a job comes in as JSON, a report goes out.
import { text } from 'node:stream/consumers';
import { open } from './connection.ts';
import type { Job, Report } from './load.ts';

/** Stands in a request for a number of nine digits that no earlier request held. */
const FRESH = /000000000/g;

const { port, requests, connections, warmUpMs, forMs, first } = JSON.parse(await text(process.stdin)) as Job;
let sent = 0;
let times: number[] = [];
let statuses: Record<string, number> = {};

/** Asks the requests in turn on all connections, each as soon as it has its answer, until the time is up and each was asked `least` times. */
async function ask(ms: number, least: number): Promise<void> {
  const lines = await Promise.all(Array.from({ length: connections }, () => open(port)));
  const end = performance.now() + ms;
  const enough = sent + least * requests.length;
  const isOver = () => performance.now() > end && sent >= enough;
  await Promise.all(
    lines.map(async (line) => {
      while (!isOver()) {
        const number = sent++;
        const request = requests[number % requests.length]!.replace(FRESH, String(first + number));
        const start = performance.now();
        const { status } = await line.ask(request);
        times.push(performance.now() - start);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }
      line.close();
    }),
  );
}

await ask(warmUpMs, 0);
[times, statuses] = [[], {}];
process.send?.('measuring');
const before = process.cpuUsage();
const start = performance.now();
await ask(forMs, 1);
const tookMs = performance.now() - start;
const { user, system } = process.cpuUsage(before);
process.send?.('measured');
const report: Report = { times, statuses, tookMs, clientMs: (user + system) / 1000 };
process.stdout.write(JSON.stringify(report));
process.disconnect?.();
