import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure, reasonOf } from '../errors.ts';
import type { Output } from './command.ts';

/** Writes data and waits until the reader has taken it; the reader's going away is an error to be caught. */
export function print(stream: Output, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

/** Writes one message; messages have no one who waits for them. */
export function say(stream: Output, message: string): void {
  stream.write(`${message}\n`);
}

/** Whether an error only says that nobody reads on. */
export function isBrokenPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED');
}

/** Writes a file whole or not at all: whoever reads it meanwhile sees the old one. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const draft = `${path}.${process.pid}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(draft, 'w');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, path);
  } catch (cause) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw new Failure('FILE_UNWRITABLE', { where: path, reason: reasonOf(cause) }, cause);
  }
}
