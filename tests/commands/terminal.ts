import { Writable } from 'node:stream';
import type { Context, Output } from '../../src/commands/command.ts';
import { configFromEnvironment } from '../../src/config.ts';

/** A stream that remembers what was written to it. */
export function memory(options: { isTTY?: boolean; columns?: number } = {}): Output & { readonly text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    write(chunk, _encoding, done) {
      chunks.push(String(chunk));
      done();
    },
  });
  return Object.assign(stream, options, { text: () => chunks.join('') });
}

/** A process that a command can run in without being one. */
export function terminal(environment: Record<string, string> = {}) {
  const [stdout, stderr] = [memory(), memory()];
  const context: Context = {
    stdout,
    stderr,
    config: () => configFromEnvironment(environment),
    untilStopped: () => Promise.resolve(),
  };
  return { context, out: stdout.text, err: stderr.text };
}
