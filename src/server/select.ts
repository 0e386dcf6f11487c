import type { GraphStore } from '../store/store.ts';

/** One solution: the lexical form of each bound variable. */
export type Solution = Readonly<Record<string, string>>;

/** Our own questions are small; one that takes longer says that the server is in trouble. */
const DEADLINE_MS = 10_000;

/** The store that is asked, and what relative IRIs of the question stand below. */
export interface Asked {
  readonly store: GraphStore;
  readonly baseIri: string;
}

/** Runs a SELECT of our own. */
export async function select({ store, baseIri }: Asked, sparql: string): Promise<readonly Solution[]> {
  const mediaType = 'application/sparql-results+json';
  const { body } = await store.query({ sparql, form: 'SELECT', mediaType, baseIri, deadlineMs: DEADLINE_MS });
  const { results } = JSON.parse(Buffer.from(body).toString()) as Results;
  return results.bindings.map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value])),
  );
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
