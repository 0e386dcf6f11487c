#!/usr/bin/env node
import { once } from 'node:events';
import { run } from './commands/run.ts';
import { configFromEnvironment } from './config.ts';

// A reader that goes away is met where data is written; an event without a listener would end the process.
process.stdout.on('error', () => undefined);
process.stderr.on('error', () => undefined);

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  config: () => configFromEnvironment(process.env),
  untilStopped: async () => {
    await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  },
});
