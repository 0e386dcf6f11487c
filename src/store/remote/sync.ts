import { Failure } from '../../errors.ts';
import type { Endpoint, Endpoints } from './endpoints.ts';
import { inspect } from './inspect.ts';
import { type Held, readMark, recordGraph } from './record.ts';
import { senderFor } from './sender.ts';
import { hashesOf, markOf, type Wanted } from './wanted.ts';

/** What was brought to a store. */
export interface Synced {
  readonly sent: number;
  readonly removed: number;
  readonly unchanged: number;
}

/** Makes a store hold what it is to hold, sending only what differs. */
export interface Sync {
  run(wanted: Wanted): Promise<Synced>;
  /** Whether the store still says that it holds what was last brought there. */
  isIntact(): Promise<boolean>;
}

/** How a store is kept in step. */
export interface SyncOptions extends Endpoints {
  readonly endpoint: Endpoint;
  readonly baseIri: string;
  /** Hears of what deserves a look but is no failure. */
  readonly report: (incident: Error) => void;
}

/** A sync that knows nothing of the store yet. */
export function createSync({ endpoint, baseIri, report, ...addresses }: SyncOptions): Sync {
  const record = recordGraph(baseIri);
  const send = senderFor(endpoint, addresses);
  const rights = { canWrite: send !== undefined, canUpdate: addresses.updateUrl !== undefined };
  let held: Held | undefined;
  let isWarned = false;

  /** What the store holds: as it is known where the mark is still there, looked at again where it is not. */
  const look = async (wanted: Wanted): Promise<Held> => {
    if (held?.mark !== undefined && (await readMark(endpoint, record)) === held.mark) return held;
    const found = await inspect({ endpoint, record, wanted, ...rights });
    if (found.kind === 'repeating' && !isWarned) {
      isWarned = true;
      report(
        new Error('the default graph of the store gives a triple as often as graphs state it: counts may be high'),
      );
    }
    return found;
  };

  return {
    run: async (wanted) => {
      const before = await look(wanted);
      // Until all is sent, what is there is uncertain.
      held = undefined;
      const hashes = hashesOf(wanted);
      const after = { kind: before.kind, mark: markOf(hashes), hashes };
      const put = [...wanted].filter(([graph, { hash }]) => before.hashes.get(graph) !== hash);
      const drop = [...before.hashes.keys()].filter((graph) => !wanted.has(graph));
      if (put.length + drop.length > 0 || before.mark !== after.mark) {
        if (!send) throw new Failure('STORE_READ_ONLY', { count: put.length + drop.length });
        await send({ record, before, after, put, drop });
      }
      held = after;
      return { sent: put.length, removed: drop.length, unchanged: wanted.size - put.length };
    },
    isIntact: async () => held?.mark !== undefined && (await readMark(endpoint, record)) === held.mark,
  };
}
