import type { Request, Response } from 'express';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the store has to do at this moment. */
export interface Load {
  readonly running: number;
  readonly waiting: number;
  readonly restarts: number;
  /** Engine threads that are ready or at work. */
  readonly threads: number;
  /** Bytes that the engine of the thread held that answered last, dataset included. */
  readonly engineBytes: number;
  /** Requests to a store in another server, by outcome. */
  readonly requests?: ReadonlyMap<string, number>;
}

/** Counts what the server does, for Prometheus. */
export interface Metrics {
  /** Notes an answer that is out, after so many seconds. */
  answered(request: Request, response: Response, seconds: number): void;
  /** Everything counted so far in the text format, and its media type. */
  text(): Promise<{ readonly type: string; readonly body: string }>;
}

/** First parts of paths that are ours; whatever else is asked for is one row, or strangers could make as many as they like. */
const ROOMS = new Set([
  '',
  'sparql',
  'id',
  'page',
  'data',
  'graph',
  'graphs',
  'ontology',
  'problem',
  'healthz',
  'readyz',
  'metrics',
]);
const SECONDS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30];

/** Metrics in a registry of their own; `load` tells what the store is doing, where it can tell. */
export function createMetrics(load: () => Load | undefined): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'hgov_http_requests_total',
    help: 'Answers by first part of the path, method and status.',
    labelNames: ['room', 'method', 'status'],
    registers,
  });
  const queries = new Counter({
    name: 'hgov_queries_total',
    help: 'SPARQL requests by outcome: ok, cached, not-modified, or the name of the problem.',
    labelNames: ['outcome'],
    registers,
  });
  const durations = new Histogram({
    name: 'hgov_query_duration_seconds',
    help: 'Seconds from a SPARQL request to its answer.',
    buckets: SECONDS,
    registers,
  });
  const gauge = (name: string, help: string, value: (now: Load) => number): Gauge =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        const now = load();
        if (now) this.set(value(now));
      },
    });
  gauge('hgov_queries_running', 'Queries that an engine works on.', ({ running }) => running);
  gauge('hgov_queries_waiting', 'Queries in the queue.', ({ waiting }) => waiting);
  gauge(
    'hgov_engine_bytes',
    'Memory of the engine in the thread that answered last, dataset included.',
    ({ engineBytes }) => engineBytes,
  );
  gauge('hgov_engine_threads', 'Engine threads that are ready or at work.', ({ threads }) => threads);
  gauge('hgov_engine_restarts', 'Engine threads that were replaced since the start.', ({ restarts }) => restarts);
  countStoreRequests(registry, () => load()?.requests);
  return {
    answered(request, response, seconds) {
      const room = request.path.split('/')[1] ?? '';
      requests.inc({
        room: ROOMS.has(room) ? room : 'other',
        method: METHODS.has(request.method) ? request.method : 'other',
        status: response.statusCode,
      });
      if (room !== 'sparql') return;
      queries.inc({ outcome: outcomeOf(response) });
      durations.observe(seconds);
    },
    text: async () => ({ type: registry.contentType, body: await registry.metrics() }),
  };
}

/** A counter that follows what the store itself counts; where there is no other server it has no rows. */
function countStoreRequests(registry: Registry, requests: () => ReadonlyMap<string, number> | undefined): void {
  new Counter({
    name: 'hgov_store_requests_total',
    help: 'Requests to the store behind this server by outcome: ok, or the name of the problem.',
    labelNames: ['outcome'],
    registers: [registry],
    collect() {
      this.reset();
      for (const [outcome, count] of requests() ?? []) this.inc({ outcome }, count);
    },
  });
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'QUERY', 'OPTIONS', 'PUT', 'PATCH', 'DELETE']);

function outcomeOf({ locals, statusCode }: Response): string {
  if (typeof locals.problem === 'string') return locals.problem;
  if (statusCode === 304) return 'not-modified';
  return locals.isCached === true ? 'cached' : 'ok';
}
