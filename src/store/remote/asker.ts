import { Failure } from '../../errors.ts';
import { createGate } from '../gate.ts';
import { createStopper } from '../stopper.ts';
import type { Answer, QueryRequest } from '../store.ts';
import type { Connection, Explain } from './connection.ts';
import type { Keeper } from './keeper.ts';
import { acceptFor } from './translate.ts';
import { createTranslator } from './translator.ts';

/** Takes queries through the gate to the store and its answers back in the wanted form. */
export interface Asker {
  readonly load: { readonly running: number; readonly waiting: number };
  ask(request: QueryRequest, state: State): Promise<Answer>;
  close(): Promise<void>;
}

/** What an answer is of. */
export interface State {
  readonly keeper: Pick<Keeper, 'isCurrent' | 'epoch' | 'settle' | 'doubt'>;
  readonly version: () => string;
}

/** What an asker works with. */
export interface AskerOptions {
  readonly connection: Connection;
  readonly queryUrl: string;
  readonly workers: number;
  readonly queue: number;
  readonly resultBytes: number;
}

/** An asker over a connection. */
export function createAsker({ connection, queryUrl, workers, queue, resultBytes }: AskerOptions): Asker {
  const gate = createGate({ threads: workers + 1, width: workers, queue });
  const translator = createTranslator();

  const exchange = async (request: QueryRequest, signal: AbortSignal) => {
    const { form, mediaType, baseIri } = request;
    const { type, bytes } = await connection.send(
      {
        url: queryUrl,
        setting: 'STORE_URL',
        method: 'POST',
        headers: { Accept: acceptFor(form) },
        body: formOf(request),
        signal,
        // What other servers write takes more bytes than what we make of it.
        limit: 2 * resultBytes,
      },
      explain,
    );
    const body = await translator.translate({ form, type, bytes, mediaType, baseIri }, signal);
    if (body.length > resultBytes) throw new Failure('RESULT_TOO_LARGE', { limit: resultBytes });
    return body;
  };

  return {
    get load() {
      return { running: gate.inside, waiting: gate.waiting };
    },
    ask: async (request, { keeper, version }) => {
      const { deadlineMs, mediaType, client, spent, signal } = request;
      const stopper = createStopper(deadlineMs, signal);
      const started = performance.now();
      try {
        const leave = await entering(gate.enter(stopper.signal, client), deadlineMs);
        let waitedMs = performance.now() - started;
        try {
          await settled(keeper, stopper.signal);
          waitedMs = performance.now() - started;
          const [epoch, name] = [keeper.epoch, version()];
          const body = await exchange(request, stopper.signal);
          // What changed meanwhile may or may not be in the answer: it is then of no version that there is.
          const isSure = keeper.isCurrent && keeper.epoch === epoch;
          const ranMs = performance.now() - started - waitedMs;
          return { body, mediaType, version: isSure ? name : `${name}~${epoch}`, waitedMs, ranMs };
        } catch (cause) {
          if (cause instanceof Failure && cause.code === 'STORE_UNREACHABLE') keeper.doubt();
          throw cause;
        } finally {
          leave();
          spent?.(performance.now() - started - waitedMs);
        }
      } finally {
        stopper.disarm();
      }
    },
    close: translator.close,
  };
}

/** The store takes relative IRIs for its own; declarations of the query itself come later and win. */
function formOf({ sparql, baseIri, defaultGraphs = [], namedGraphs = [] }: QueryRequest): URLSearchParams {
  const form = new URLSearchParams({ query: `BASE <${baseIri}> ${sparql}` });
  for (const graph of defaultGraphs) form.append('default-graph-uri', graph);
  for (const graph of namedGraphs) form.append('named-graph-uri', graph);
  return form;
}

/** We have parsed the query, so it is a dialect that the store does not know. */
const explain: Explain = ({ status, text }) => {
  if (status !== 400) return undefined;
  const line = text.trimStart().startsWith('<') ? '' : text.replace(/\s+/g, ' ').trim().slice(0, 200);
  return new Failure('QUERY_MALFORMED', { reason: `the store behind this server does not take it. ${line}`.trim() });
};

/** So long a client is told to wait for what is on its way to the store. */
const SECONDS = 2;

/** Waits until the store is in step, but no longer than the query may. */
async function settled(keeper: State['keeper'], signal: AbortSignal): Promise<void> {
  if (keeper.isCurrent) return;
  let stop = () => {};
  const stopped = new Promise<never>((_, reject) => {
    stop = () => reject(gone(signal.reason));
    signal.addEventListener('abort', stop, { once: true });
  });
  try {
    await Promise.race([keeper.settle(), stopped]);
  } finally {
    signal.removeEventListener('abort', stop);
  }
}

function gone(reason: unknown): unknown {
  const isSlow = reason instanceof Failure && reason.code === 'QUERY_TIMEOUT';
  return isSlow ? new Failure('STORE_BEHIND', { seconds: SECONDS }, reason) : reason;
}

/** A query that never got through did not take too long itself. */
async function entering<T>(entry: Promise<T>, deadlineMs: number): Promise<T> {
  try {
    return await entry;
  } catch (cause) {
    if (!(cause instanceof Failure && cause.code === 'QUERY_TIMEOUT')) throw cause;
    throw new Failure('OVERLOADED', { seconds: Math.ceil(deadlineMs / 1000) }, cause);
  }
}
