import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { life } from '../tests/commands/writer/killing.ts';

/** Milliseconds of writing before a kill, at most. */
const LONGEST = 600;

/** Kills a server so many times at random moments under writes; throws when a start finds less, or half, of what was acknowledged. */
export async function kills(count: number): Promise<string> {
  const data = mkdtempSync(join(tmpdir(), 'hgov-kill-'));
  const account = { pair: 0, put: 0 };
  try {
    for (let done = 0; done < count; done += 1) {
      await life(data, account, Math.random() * LONGEST);
      if (process.stderr.isTTY) process.stderr.write(`\r${done + 1} of ${count} kills`);
    }
    await life(data, account, 0);
    const { pair, put } = account;
    return `${count} kills under writes: ${pair} updates of two graphs and ${put} whole graphs were acknowledged, all were there at the next start, and none by halves.`;
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
