import { readFile } from 'node:fs/promises';
import { Failure } from '../errors.ts';
import { readArguments } from './arguments.ts';
import { type Context, EXIT, type Exit } from './command.ts';
import { commandHelp, overview } from './help.ts';
import { COMMANDS } from './index.ts';
import { nearest } from './nearest.ts';
import { isBrokenPipe, print, say } from './output.ts';

/** Runs the command that the arguments name; every failure becomes one message and an exit code. */
export async function run(argv: readonly string[], context: Context): Promise<Exit> {
  try {
    return await dispatch(argv, context);
  } catch (error) {
    // Who reads our output has read enough (`hgov export | head`).
    if (isBrokenPipe(error)) return EXIT.ok;
    if (error instanceof Failure) {
      say(context.stderr, `hgov: ${error.message}`);
      return error.exit as Exit;
    }
    say(context.stderr, `hgov: an unexpected error, please report it: ${error instanceof Error ? error.stack : error}`);
    return EXIT.failed;
  }
}

async function dispatch([name, ...rest]: readonly string[], context: Context): Promise<Exit> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await print(context.stdout, overview(COMMANDS));
    return EXIT.ok;
  }
  if (name === '--version' || name === '-v') {
    await print(context.stdout, `${await version()}\n`);
    return EXIT.ok;
  }
  const entry = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!entry) throw unknown(name);
  const { default: command } = await entry.load();
  const { values, files, wantsHelp } = readArguments(command, rest);
  if (wantsHelp) {
    await print(context.stdout, commandHelp(command));
    return EXIT.ok;
  }
  return command.run({ ...context, values, files });
}

function unknown(name: string): Failure {
  const meant = nearest(name, Object.keys(COMMANDS));
  const hint = meant ? ` Did you mean ${meant}?` : '';
  return new Failure('COMMAND_UNKNOWN', { name: JSON.stringify(name), hint });
}

async function version(): Promise<string> {
  const manifest = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  return String((manifest as { version?: unknown }).version);
}
