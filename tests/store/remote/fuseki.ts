import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Endpoints } from '../../../src/store/remote/endpoints.ts';

/** What the default graph of Fuseki's dataset is: one of its own, or the union. */
export type FusekiKind = 'own' | 'union';

/** A Fuseki that runs. */
export interface Fuseki extends Required<Endpoints> {
  readonly stop: () => Promise<void>;
}

const CONFIG = fileURLToPath(new URL('../../../docker/fuseki/config.ttl', import.meta.url));

/** The jar that FUSEKI_JAR names, where there is Java to run it: a second engine is asked for by name, because it takes its time. */
export function fusekiJar(): string | undefined {
  const jar = process.env.FUSEKI_JAR;
  return jar && spawnSync('java', ['-version']).status === 0 ? jar : undefined;
}

/** Starts Fuseki on the loopback and waits until it answers. */
export async function startFuseki(jar: string, kind: FusekiKind, port?: number): Promise<Fuseki> {
  const folder = mkdtempSync(join(tmpdir(), 'hgov-fuseki-'));
  mkdirSync(join(folder, 'databases'));
  writeFileSync(join(folder, 'config.ttl'), configOf(kind));
  const own = port ?? (await freePort());
  const argv = ['-Xmx512m', '-jar', jar, '--localhost', '--port', String(own), '--config', join(folder, 'config.ttl')];
  const child = spawn('java', argv, { cwd: folder, stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const stop = async () => {
    child.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  const base = `http://127.0.0.1:${own}/hgov`;
  for (let tries = 0; tries < 300; tries += 1) {
    const isThere = await fetch(`${base}/query?query=ASK%7B%7D`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isThere) return { queryUrl: `${base}/query`, updateUrl: `${base}/update`, graphsUrl: `${base}/data`, stop };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop();
  throw new Error('Fuseki did not start');
}

/** The configuration of our image, on the disk as there, but with a shorter deadline; and one whose default graph is its own. */
function configOf(kind: FusekiKind): string {
  const ours = readFileSync(CONFIG, 'utf8').replace('"12000"', '"3000"');
  return kind === 'union' ? ours : ours.replace('tdb2:unionDefaultGraph true', 'tdb2:unionDefaultGraph false');
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}
