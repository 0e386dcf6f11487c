import type { Term } from '../rdf/terms.ts';
import { framed, wordsOf } from '../search/words.ts';
import type { PropertyValue, ReconciliationQuery } from './queries.ts';
import type { Service } from './service.ts';

/** How many of the properties the entity has, each with at least one of the values. */
export function propertyMatches(iri: string, wanted: ReconciliationQuery['properties'], service: Service): number {
  if (wanted.length === 0) return 0;
  const own = service.resources.subject(iri);
  const has = (pid: string, values: readonly PropertyValue[]) => {
    const property = service.iriOf(pid);
    const terms = own.filter(({ predicate }) => predicate.value === property).map(({ object }) => object);
    return terms.some((term) => values.some((value) => isValue(term, value, service)));
  };
  return wanted.filter(({ pid, values }) => has(pid, values)).length;
}

function isValue(term: Term, value: PropertyValue, service: Service): boolean {
  if (typeof value === 'object') return term.value === service.iriOf(value.id);
  if (typeof value === 'number') return term.termType === 'Literal' && Number(term.value) === value;
  if (typeof value === 'boolean') return term.value === String(value) || term.value === (value ? '1' : '0');
  if (term.termType === 'Literal') return isAlike(term.value, value);
  return term.value === service.iriOf(value) || isNamed(term.value, value, service);
}

function isNamed(iri: string, name: string, { things }: Service): boolean {
  const phrase = framed(wordsOf(name));
  return things.get(iri)?.labels.some(({ words }) => words === phrase) ?? false;
}

/** The same words, or the very same characters where there are no words. */
function isAlike(own: string, wanted: string): boolean {
  return own === wanted || (wordsOf(wanted).length > 0 && framed(wordsOf(own)) === framed(wordsOf(wanted)));
}
