import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answers, finished, freePort } from './children.ts';
import { MAIN } from './product.ts';

/** A server in a process of its own. */
export interface OwnServer {
  readonly origin: string;
  readonly pid: number;
}

/** Builds the articles of the project into a folder that is thrown away, serves it, and stops the server after use. */
export async function serverOnLoopback<T>(
  environment: Readonly<Record<string, string>>,
  use: (server: OwnServer) => Promise<T>,
): Promise<T> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hgov-bench-'));
  const port = await freePort();
  const env = { ...process.env, DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'silent', ...environment };
  const start = (command: string) =>
    spawn(process.execPath, [MAIN, command], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  try {
    await finished(start('build'));
    const server = start('serve');
    try {
      await answers(port, server);
      return await use({ origin: `http://127.0.0.1:${port}`, pid: server.pid ?? 0 });
    } finally {
      server.kill('SIGTERM');
      await finished(server);
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}
