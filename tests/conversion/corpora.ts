import { readdirSync, readFileSync } from 'node:fs';
import type { Shown } from './shown.ts';

/** A text with the facts that it states; `never` are facts that it must not give. */
export interface Read {
  readonly text: string;
  readonly facts: readonly Shown[];
  readonly never?: readonly Shown[];
}

/** Why a language does not read something; with a text, a reading that fails today. */
export interface Gap {
  readonly reason: string;
  readonly text?: string;
  readonly facts?: readonly Shown[];
  readonly never?: readonly Shown[];
}

/** One rule: all its facts in `reads`, none in `ignores`. Or one phenomenon: facts of any rule that must be among those of a text. */
export interface Corpus {
  readonly rule?: string;
  /** The rule that the facts bear, of a rule that only opens a list for others. */
  readonly readAs?: string;
  readonly phenomenon?: string;
  readonly languages: Readonly<
    Record<string, { readonly reads: readonly Read[]; readonly ignores?: readonly string[] }>
  >;
  readonly gaps?: Readonly<Record<string, readonly Gap[]>>;
}

const FOLDER = new URL('corpora/', import.meta.url);

/** All corpora in the order of their names, each with the name of its file. */
export const corpora: readonly (Corpus & { readonly file: string })[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .sort()
  .map((name) => ({
    file: name.slice(0, -'.json'.length),
    ...(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Corpus),
  }));

/** One text of a corpus. */
export interface Case extends Read {
  readonly name: string;
  readonly rule: string;
  readonly language: string;
}

/** The texts of a kind of corpus, in every language. */
export function casesOf(kind: 'rule' | 'phenomenon'): Case[] {
  return corpora.flatMap(({ languages, ...corpus }) =>
    Object.entries(languages).flatMap(([language, { reads }]) => {
      const name = corpus[kind];
      return name === undefined ? [] : reads.map((read) => ({ name, rule: corpus.readAs ?? name, language, ...read }));
    }),
  );
}
