import { filtered, type Manifest } from './manifest.ts';
import { manifestOf, manifestText, objectOf, parsed } from './manifest-text.ts';
import { stillGone } from './withdrawals.ts';

/** What a commit does; once it is on the disk the commit has happened, and whoever finds it carries it out. */
export interface Journal {
  /** The entries that take the place of those of the same name, and what is kept of the articles that go. */
  readonly put: Manifest;
  /** The names of the graphs that go. */
  readonly removed: readonly string[];
}

/** A journal as it is written. */
export function journalText({ put, removed }: Journal): string {
  return `{"removed":${JSON.stringify(removed)},"put":${manifestText(put)}}\n`;
}

/** Reads a journal; undefined for anything that is not whole. */
export function parseJournal(text: string): Journal | undefined {
  const { removed, put } = objectOf(parsed(text)) ?? {};
  const manifest = manifestOf(put);
  const isList = Array.isArray(removed) && removed.every((name) => typeof name === 'string');
  return manifest && isList ? { put: manifest, removed } : undefined;
}

/** The manifest after a journal is carried out. */
export function advanced(manifest: Manifest, { put, removed }: Journal): Manifest {
  const gone = new Set(removed);
  const kept = filtered(manifest, (name) => !gone.has(name));
  const graphs = new Map([...kept.graphs, ...put.graphs]);
  return {
    graphs,
    named: new Map([...kept.named, ...put.named]),
    derived: put.derived ?? kept.derived,
    withdrawn: stillGone([...kept.withdrawn.values(), ...put.withdrawn.values()], graphs),
  };
}
