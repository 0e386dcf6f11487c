import { Failure } from '../errors.ts';
import type { GraphStore } from '../store/store.ts';

/** One solution: the lexical form of each bound variable. */
export type Solution = Readonly<Record<string, string>>;

/** Our own questions are small; one that takes longer says that the server is in trouble. */
const DEADLINE_MS = 10_000;

/** What goes through all of the data takes its time, and may have to wait for its turn. */
const PATIENT_MS = 60_000;

/** The store that is asked, and what relative IRIs of the question stand below. */
export interface Asked {
  readonly store: GraphStore;
  readonly baseIri: string;
}

/** Runs a SELECT of our own. */
export async function select(asked: Asked, sparql: string): Promise<readonly Solution[]> {
  return (await solutions(asked, sparql)).rows;
}

/** How often several questions are asked anew because the data has changed between them. */
const TRIES = 5;

/** Runs several SELECTs over one and the same state of the data; DATA_CHANGED if it never holds still. */
export async function selectAll(asked: Asked, queries: readonly string[]): Promise<readonly (readonly Solution[])[]> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answers: Solutions[] = [];
    // One after the other: what we ask ourselves takes one thread, and leaves the others to those who wait.
    for (const query of queries) answers.push(await solutions(asked, query, PATIENT_MS));
    if (new Set(answers.map(({ version }) => version)).size <= 1) return answers.map(({ rows }) => rows);
  }
  throw new Failure('DATA_CHANGED');
}

interface Solutions {
  readonly rows: readonly Solution[];
  readonly version: string;
}

async function solutions({ store, baseIri }: Asked, sparql: string, deadlineMs = DEADLINE_MS): Promise<Solutions> {
  const mediaType = 'application/sparql-results+json';
  const { body, version } = await store.query({ sparql, form: 'SELECT', mediaType, baseIri, deadlineMs });
  const { results } = JSON.parse(Buffer.from(body).toString()) as Results;
  const rows = results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
  );
  return { rows, version };
}

interface Results {
  readonly results: { readonly bindings: readonly Readonly<Record<string, { readonly value: string }>>[] };
}

/** Remembers what was made from a version of the data until there is another. */
export function perVersion<T>(store: GraphStore, make: () => Promise<T>): () => Promise<T> {
  let known: { readonly version: string; readonly value: Promise<T> } | undefined;
  return () => {
    if (known?.version !== store.version) {
      const value = make();
      known = { version: store.version, value };
      // A failure is not remembered: the next one who asks may have more luck.
      value.catch(() => {
        if (known?.value === value) known = undefined;
      });
    }
    return known.value;
  };
}
