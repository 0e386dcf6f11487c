import type { Config } from '../config.ts';

/** How a command ended, as its process says it. */
export const EXIT = { ok: 0, failed: 1, misused: 2 } as const;
export type Exit = (typeof EXIT)[keyof typeof EXIT];

/** A stream that a command writes to; a terminal says so. */
export type Output = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What the process gives to a command. */
export interface Context {
  /** For data and nothing else. */
  readonly stdout: Output;
  /** For messages to people. */
  readonly stderr: Output;
  /** The settings; a mistake in them is a failure only of the commands that need them. */
  readonly config: () => Config;
  /** Resolves when the process is asked to stop. */
  readonly untilStopped: () => Promise<void>;
}

/** One option: a flag, or a value that its help calls `value`. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly text: string;
  readonly value?: string;
  readonly choices?: readonly string[];
}

export type Options = Readonly<Record<string, Option>>;

/** The options as given, typed by their definition. */
export type Values<O extends Options> = {
  readonly [Name in keyof O]?: O[Name]['type'] extends 'boolean' ? boolean : string;
};

/** What was asked of a command. */
export interface Invocation<O extends Options> extends Context {
  readonly values: Values<O>;
  readonly files: readonly string[];
}

/** One command, complete: what it says about itself and what it does. */
export interface Definition<O extends Options> {
  readonly name: string;
  readonly summary: string;
  /** How many files it takes; none if it is left out. */
  readonly files?: { readonly least: number; readonly most?: number };
  readonly options: O;
  readonly examples: readonly string[];
  readonly run: (invocation: Invocation<O>) => Promise<Exit>;
}

/** A command whose own options are nobody else's business. */
export type Command = Definition<Options>;

/** Defines a command; its options type its values. */
export function defineCommand<const O extends Options>(definition: Definition<O>): Command {
  return definition as unknown as Command;
}
