import { type ChildProcess, spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { answers, finished, freePort } from './children.ts';
import { MAIN } from './product.ts';

/** Where a system finds the data, under which base. */
export interface Stock {
  /** A published folder. */
  readonly dataDir: string;
  /** The same as N-Quads: each graph by its name. */
  readonly graphsFile: string;
  /** And, for those whose union of graphs is slower than their default graph, with each triple in the default graph too. */
  readonly unitedFile: string;
  readonly baseIri: string;
}

/** A server that can be set beside others. */
export interface System {
  readonly name: string;
  /** Where it takes queries. */
  readonly path: string;
  command(port: number, stock: Stock): readonly string[];
  environment?(port: number, stock: Stock): Readonly<Record<string, string>>;
}

const peer = (path: string) => fileURLToPath(new URL(`peers/${path}`, import.meta.url));
const TSX = ['--import', 'tsx'];

/** Ours as it comes, its logs read by nobody. */
export const HGOV: System = {
  name: 'hgov',
  path: '/sparql',
  command: () => [MAIN, 'serve'],
  environment: (port, { dataDir, baseIri }) => ({
    DATA_DIR: dataDir,
    PORT: String(port),
    BASE_IRI: baseIri,
    // All requests come from one client, who would be rationed.
    QUERY_SECONDS_PER_MINUTE: '0',
    ERRORS_PER_MINUTE: '0',
  }),
};

/** The least that a server of this kind can do. */
export const HELLO: System = {
  name: 'bare Express that says hello',
  path: '/',
  command: (port) => [...TSX, fileURLToPath(new URL('hello.ts', import.meta.url)), String(port)],
};

/** Comunica over a file, with as many workers as there are processors. */
export const COMUNICA: System = {
  name: 'Comunica 5.3.0, query-sparql-file',
  path: '/sparql',
  command: (port, { unitedFile }) => {
    const workers = ['-w', String(availableParallelism())];
    return [peer('node_modules/@comunica/query-sparql-file/bin/http.js'), '-p', String(port), ...workers, unitedFile];
  },
};

/** Trifid's server with the handler that holds a file in Oxigraph; its default graph is always the union. */
export const TRIFID: System = {
  name: 'Trifid 5.3.0, handler-fetch 3.5.1',
  path: '/query',
  command: (port) => [peer('node_modules/trifid-core/server.js'), '-c', 'trifid.yaml', '-p', String(port)],
  environment: (_port, { graphsFile }) => ({ DATA_FILE: graphsFile }),
};

/** A system that answers. */
export interface Running {
  readonly system: System;
  readonly port: number;
  readonly pid: number | undefined;
  /** Milliseconds from its start to its first answer. */
  readonly startUpMs: number;
}

/** Starts a system, lets it be used once it answers, and ends it with all that it started. */
export async function withSystem<T>(system: System, stock: Stock, use: (running: Running) => Promise<T>): Promise<T> {
  const port = await freePort();
  const env = { ...process.env, ...system.environment?.(port, stock) };
  const start = performance.now();
  const options = { env, stdio: 'ignore', detached: true, cwd: peer('.') } as const;
  const child = spawn(process.execPath, system.command(port, stock), options);
  try {
    await answers(port, child, `${system.path}?query=ASK%7B%7D`);
    return await use({ system, port, pid: child.pid, startUpMs: performance.now() - start });
  } finally {
    await ended(child);
  }
}

/** A peer's workers do not end with their master: the whole group is told. */
async function ended(child: ChildProcess): Promise<void> {
  try {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
  await finished(child);
}
