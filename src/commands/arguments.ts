import { parseArgs } from 'node:util';
import { Failure, reasonOf } from '../errors.ts';
import type { Command, Options, Values } from './command.ts';

/** What the arguments say. */
export interface Arguments {
  readonly values: Values<Options>;
  readonly files: readonly string[];
  readonly wantsHelp: boolean;
}

/** Reads a command's arguments; what it does not know is a failure that names its help. */
export function readArguments(command: Command, argv: readonly string[]): Arguments {
  const misuse = (reason: string) => new Failure('USAGE', { reason, command: command.name });
  const { values, files } = parse(command, argv, misuse);
  if (values.help === true) return { values: {}, files, wantsHelp: true };

  for (const [name, { choices }] of Object.entries(command.options)) {
    const value = values[name];
    if (value === '') throw misuse(`--${name} needs a value.`);
    if (choices && typeof value === 'string' && !choices.includes(value)) {
      throw misuse(`--${name} takes one of ${choices.join(', ')}, not ${JSON.stringify(value)}.`);
    }
  }
  const { least, most = Number.POSITIVE_INFINITY } = command.files ?? { least: 0, most: 0 };
  if (files.length < least) throw misuse('No file is given.');
  if (files.length > most) throw misuse(`${JSON.stringify(files[most])} is one argument too many.`);
  return { values: values as Values<Options>, files, wantsHelp: false };
}

function parse({ options }: Command, argv: readonly string[], misuse: (reason: string) => Failure) {
  try {
    const known = Object.entries(options).map(([name, { type }]) => [name, { type }] as const);
    const { values, positionals: files } = parseArgs({
      args: [...argv],
      options: { ...Object.fromEntries(known), help: { type: 'boolean' } },
      allowPositionals: true,
    });
    return { values: values as Readonly<Record<string, string | boolean | undefined>>, files };
  } catch (cause) {
    // Node adds advice about `--` that helps nobody who mistyped an option.
    throw misuse(`${reasonOf(cause).split(/\.(?: |$)/)[0]}.`);
  }
}
