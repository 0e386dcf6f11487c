import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import { Failure } from '../errors.ts';
import { codeOf, contentOf } from './files.ts';

/** Who holds the lock. */
interface Owner {
  readonly token: string;
  readonly pid: number;
  /** When the process started, as the kernel counts; tells a process from a later one with its number. */
  readonly started: string;
  readonly host: string;
}

const RETRY_MS = 15;
/** The owner touches its lock this often; whoever cannot see its process goes by that. */
const BEAT_MS = 5000;
const DEAD_AFTER_MS = 30_000;

/** What a holder of the lock can do with it. */
export interface Held {
  /** Fails if someone took the lock away, which only a broken clock or a copied folder can bring about. */
  readonly check: () => Promise<void>;
}

/** Runs the work while no other process, and no other part of this one, holds the lock. */
export async function withLock<T>(path: string, waitMs: number, work: (held: Held) => Promise<T>): Promise<T> {
  const owner: Owner = { token: randomUUID(), pid: process.pid, started: await startOf(process.pid), host: hostname() };
  await acquire(path, owner, waitMs);
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => undefined), BEAT_MS).unref();
  const check = async () => {
    const now = await ownerOf(path);
    if (now?.token !== owner.token) throw lockedBy(path, now);
  };
  try {
    return await work({ check });
  } finally {
    clearInterval(beat);
    if ((await ownerOf(path).catch(() => undefined))?.token === owner.token) await rm(path, { force: true });
  }
}

/** A file is linked into place with its content, so that no lock is ever seen without its owner. */
async function acquire(path: string, owner: Owner, waitMs: number): Promise<void> {
  const own = `${path}.${owner.token}.tmp`;
  const until = performance.now() + waitMs;
  try {
    while (!(await linked(own, path, owner))) {
      if (await removeDead(path, owner.token)) continue;
      if (performance.now() > until) throw lockedBy(path, await ownerOf(path));
      await setTimeout(RETRY_MS);
    }
  } finally {
    await rm(own, { force: true }).catch(() => undefined);
  }
}

async function linked(own: string, path: string, owner: Owner): Promise<boolean> {
  // Written anew each time: whoever opens the folder meanwhile may have tidied it away.
  await writeFile(own, `${JSON.stringify(owner)}\n`);
  return linkOf(own, path);
}

async function linkOf(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (cause) {
    if (['EEXIST', 'ENOENT'].includes(codeOf(cause))) return false;
    throw cause;
  }
}

/** Takes the lock of a dead owner away. Renaming makes one of several the remover; a live lock is put back. */
async function removeDead(path: string, token: string): Promise<boolean> {
  if (await isHeld(path)) return false;
  const aside = `${path}.${token}.dead.tmp`;
  try {
    await rename(path, aside);
  } catch (cause) {
    if (codeOf(cause) === 'ENOENT') return true;
    throw cause;
  }
  if (await isHeld(aside)) await linkOf(aside, path);
  await rm(aside, { force: true });
  return true;
}

/** Says whether the owner that the file names lives; also true of files that a waiting process keeps beside the lock. */
export async function isHeld(path: string): Promise<boolean> {
  const owner = await ownerOf(path);
  if (owner === undefined) return false;
  if (owner.host === hostname()) return (await startOf(owner.pid)) === owner.started && isAlive(owner.pid);
  return Date.now() - (await stat(path).catch(() => ({ mtimeMs: 0 }))).mtimeMs < DEAD_AFTER_MS;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (cause) {
    return codeOf(cause) === 'EPERM';
  }
}

/** Field 22 of /proc/PID/stat; '' where there is no such file, so that there the number alone decides. */
async function startOf(pid: number): Promise<string> {
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [state = '', ...fields] = line.slice(line.lastIndexOf(')') + 2).split(' ');
  // A zombie holds nothing any more, it only waits for its parent.
  return 'ZX'.includes(state) ? `${state} is no start` : (fields[18] ?? '');
}

async function ownerOf(path: string): Promise<Owner | undefined> {
  const content = await contentOf(path);
  try {
    const value: unknown = content === undefined ? undefined : JSON.parse(content.toString('utf8'));
    return typeof value === 'object' && value !== null && 'token' in value ? (value as Owner) : undefined;
  } catch {
    return undefined;
  }
}

function lockedBy(path: string, owner: Owner | undefined): Failure {
  const who = owner ? `process ${owner.pid} on ${owner.host}` : 'another process';
  return new Failure('DATA_LOCKED', { where: path.replace(/[\\/][^\\/]*$/, ''), who });
}
