import { pathToFileURL } from 'node:url';
import { inProject } from '../src/commands/project.ts';

/** The program as its users run it, compiled: a loader of TypeScript adds to the time of a start and of each call. */
export const MAIN = inProject('dist/main.js');

const compiled = (module: string) => import(pathToFileURL(inProject(`dist/${module}`)).href);

export const { loadConverter }: typeof import('../src/commands/converter.ts') = await compiled('commands/converter.js');

export const { createValidator }: typeof import('../src/validation/validate.ts') =
  await compiled('validation/validate.js');
