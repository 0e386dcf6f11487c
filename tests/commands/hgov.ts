import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { run } from '../../src/commands/run.ts';
import { terminal } from './terminal.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const LOADER = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

/** What a run of hgov left behind. */
export interface Run {
  readonly exit: number | null;
  readonly out: string;
  readonly err: string;
}

/** What was said, without how far the work had come: only a slow machine says that. */
const withoutProgress = (err: string): string => err.replace(/^\d+\/\d+ articles\n/gm, '');

/** Runs hgov in this process: fast, for what needs no process of its own. */
export async function hgov(argv: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  const { context, out, err } = terminal(environment);
  const exit = await run(argv, context);
  return { exit, out: out(), err: withoutProgress(err()) };
}

/** Starts hgov as a process; the caller ends it. */
export function start(argv: readonly string[], environment: Record<string, string> = {}) {
  return spawn(process.execPath, ['--import', LOADER, MAIN, ...argv], {
    env: { PATH: process.env.PATH ?? '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** Runs hgov as a process to its end. */
export function hgovProcess(argv: readonly string[], environment: Record<string, string> = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = start(argv, environment);
    const output = { out: '', err: '' };
    child.stdout.on('data', (chunk) => {
      output.out += chunk;
    });
    child.stderr.on('data', (chunk) => {
      output.err += chunk;
    });
    child.on('error', reject);
    child.on('close', (exit) => resolve({ exit, out: output.out, err: withoutProgress(output.err) }));
  });
}
