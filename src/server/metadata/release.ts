import { setTimeout } from 'node:timers/promises';
import type { Dump } from '../../store/dumps.ts';
import type { RouteOptions } from '../app-options.ts';

/** The files of more triples take longer to make than somebody who asks for a description wants to wait. */
const MANY = 100_000;
/** To look whether they are there takes less, in milliseconds. */
const MADE_MS = 200;

/** The files that hold so many triples; of many only if they are there already, and else the next one who asks gets them. */
export async function releaseOf(
  { dumps, store }: Pick<RouteOptions, 'dumps' | 'store'>,
  triples: number,
): Promise<Dump> {
  const nameless: Dump = { version: store.version, files: [] };
  const making = dumps?.current() ?? nameless;
  if (triples < MANY) return making;
  return Promise.race([making, setTimeout(MADE_MS, nameless)]).catch(() => nameless);
}
