import type { Command } from './command.ts';

/** A command that is loaded when it is called: help and mistakes answer at once. */
export interface Entry {
  readonly summary: string;
  readonly load: () => Promise<{ readonly default: Command }>;
}

/** All commands, in the order of a day's work. */
export const COMMANDS: Readonly<Record<string, Entry>> = {
  start: { summary: 'build, then serve', load: () => import('./start.ts') },
  build: { summary: 'convert, check and publish every article', load: () => import('./build.ts') },
  serve: { summary: 'answer queries about what is published', load: () => import('./serve.ts') },
  convert: { summary: 'turn articles into Turtle', load: () => import('./convert.ts') },
  facts: { summary: 'read the facts of articles back from their graph, as JSON', load: () => import('./facts.ts') },
  explain: { summary: 'show what was read from each sentence, and why', load: () => import('./explain.ts') },
  validate: { summary: 'check graphs against the shapes', load: () => import('./validate.ts') },
  export: { summary: 'write what is published as one file of RDF', load: () => import('./export.ts') },
  evaluate: { summary: 'score the facts against gold', load: () => import('./evaluate.ts') },
};
