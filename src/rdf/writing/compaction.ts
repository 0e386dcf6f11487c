import { rdf } from '../../vocabulary/index.ts';
import { ownContext } from '../own-context.ts';

/** What our context says of a term: its IRI, shortened, and the type that a bare value has. */
interface Definition {
  readonly '@id': string;
  readonly '@type'?: string;
  readonly '@prefix'?: boolean;
}

/** A name for a property, and the type that its bare values have: `@id` for IRIs, or a datatype's IRI. */
export interface Key {
  readonly name: string;
  readonly type?: string;
}

/** Shortens IRIs as our JSON-LD context does, and remembers what of the context was needed. */
export interface Compaction {
  /** The name of a property. */
  key(property: string): Key;
  /** The name of a class or datatype. */
  name(iri: string): string;
  /** An IRI that stands for a thing, by its prefix if it has one. */
  iri(iri: string): string;
  /** That part of the context which the names given so far rest on. */
  context(): Readonly<Record<string, unknown>>;
}

interface Known {
  readonly entries: Readonly<Record<string, string | Definition>>;
  readonly prefixes: readonly (readonly [name: string, space: string])[];
  readonly terms: ReadonlyMap<string, Key>;
}

let known: Known | undefined;

/** A compaction that has used nothing yet. */
export function createCompaction(): Compaction {
  known ??= readContext();
  const { entries, prefixes, terms } = known;
  const used = new Set(['id', 'type']);
  const iri = (full: string): string => {
    const [name, space = ''] = prefixes.find(([, each]) => full.startsWith(each)) ?? [];
    if (name === undefined || !/^[\w-]+$/.test(full.slice(space.length))) return full;
    used.add(name);
    return `${name}:${full.slice(space.length)}`;
  };
  const key = (full: string): Key => {
    const term = terms.get(full);
    if (!term) return { name: iri(full) };
    // The definition of a term is written with prefixes.
    used.add(term.name);
    iri(full);
    if (term.type !== undefined && term.type !== '@id') iri(term.type);
    return term;
  };
  return {
    key,
    iri,
    name: (full) => (full === rdf.langString.value ? full : key(full).name),
    context: () => Object.fromEntries(Object.entries(entries).filter(([name]) => used.has(name))),
  };
}

/** The context that every server of ours offers, turned round. */
function readContext(): Known {
  const { '@context': all } = JSON.parse(ownContext()) as {
    readonly '@context': Readonly<Record<string, string | boolean | number | Definition>>;
  };
  const entries = Object.fromEntries(Object.entries(all).filter(([name]) => !name.startsWith('@'))) as Known['entries'];
  const prefixes = Object.entries(entries).flatMap(([name, entry]) =>
    typeof entry === 'object' && entry['@prefix'] === true ? [[name, entry['@id']] as const] : [],
  );
  const expand = (short: string): string => {
    const [prefix = '', local] = short.split(':', 2);
    const space = prefixes.find(([name]) => name === prefix)?.[1];
    return space !== undefined && local !== undefined ? `${space}${local}` : short;
  };
  const terms = new Map<string, Key>();
  for (const [name, entry] of Object.entries(entries)) {
    const { '@id': id, '@type': type, '@prefix': isPrefix } = typeof entry === 'string' ? { '@id': entry } : entry;
    if (isPrefix !== true && !id.startsWith('@'))
      terms.set(expand(id), type === undefined ? { name } : { name, type: expand(type) });
  }
  return { entries, prefixes, terms };
}
