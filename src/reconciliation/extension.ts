import { languageOf, type Term } from '../rdf/terms.ts';
import { xsd } from '../vocabulary/index.ts';
import type { ExtensionQuery } from './queries.ts';
import type { Named, Service } from './service.ts';

/** A value as a data extension gives it. */
type Cell =
  | Named
  | { readonly str: string }
  | { readonly int: number }
  | { readonly float: number }
  | { readonly date: string };

/** The values of properties of entities (“Data Extension Responses”). */
export interface Extended {
  readonly meta: readonly Named[];
  readonly rows: Readonly<Record<string, Readonly<Record<string, readonly Cell[]>>>>;
}

/** Looks up the values, in the order of the data; an entity that is not there has none. */
export function extend({ ids, properties }: ExtensionQuery, service: Service): Extended {
  const { iriOf, nameOf, resources } = service;
  const meta = properties.map(({ id }) => ({ id, name: nameOf(iriOf(id)) }));
  const rows = ids.map((id) => {
    const quads = resources.subject(iriOf(id));
    const cells = properties.map(({ id: pid, settings }) => {
      const property = iriOf(pid);
      const terms = quads.filter(({ predicate }) => predicate.value === property).map(({ object }) => object);
      const spoken = settings.language ? terms.filter((term) => speaks(term, settings.language ?? '')) : terms;
      const most = settings.limit || spoken.length;
      return [
        pid,
        distinct(spoken)
          .slice(0, most)
          .map((term) => cell(term, service)),
      ] as const;
    });
    return [id, Object.fromEntries(cells)] as const;
  });
  return { meta, rows: Object.fromEntries(rows) };
}

/** Two articles may say the same. */
function distinct(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [term.id, term])).values()];
}

/** What has no language speaks them all. */
function speaks(term: Term, language: string): boolean {
  if (term.termType !== 'Literal') return true;
  const own = languageOf(term).toLowerCase();
  return own === '' || own === language.toLowerCase() || own.startsWith(`${language.toLowerCase()}-`);
}

const WHOLE: ReadonlySet<string> = new Set([xsd.integer.value, xsd.nonNegativeInteger.value]);
const BROKEN: ReadonlySet<string> = new Set([xsd.decimal.value, xsd.double.value]);

function cell(term: Term, { things, nameOf }: Service): Cell {
  if (term.termType !== 'Literal') {
    // Only what can be reconciled here is an entity of ours.
    return things.get(term.value) ? { id: term.value, name: nameOf(term.value) } : { str: term.value };
  }
  const { value, datatype } = term;
  const number = Number(value);
  if (WHOLE.has(datatype.value) && Number.isSafeInteger(number)) return { int: number };
  if (BROKEN.has(datatype.value) && Number.isFinite(number)) return { float: number };
  // The API knows no date without a time.
  if (datatype.value === xsd.date.value && /^\d{4}-\d\d-\d\d$/.test(value)) return { date: `${value}T00:00:00Z` };
  return { str: value };
}
