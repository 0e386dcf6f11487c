import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../data/queries/', import.meta.url);

/** A question as it stands in its file. */
export interface Question {
  readonly name: string;
  readonly sparql: string;
}

/** Every question by code point of its name. */
export function readQuestions(): Question[] {
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.rq'));
  return files
    .sort()
    .map((file) => ({ name: file.replace('.rq', ''), sparql: readFileSync(new URL(file, FOLDER), 'utf8') }));
}

/** One question by its name. */
export function readQuestion(name: string): Question {
  return { name, sparql: readFileSync(new URL(`${name}.rq`, FOLDER), 'utf8') };
}
