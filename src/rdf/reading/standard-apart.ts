import { randomBytes } from 'node:crypto';
import {
  type BlankNode,
  blankNode,
  iri,
  type Literal,
  languageOf,
  type NamedNode,
  type Quad,
  quad,
  type Term,
} from '../terms.ts';
import { isWellFormed } from '../tokens.ts';
import { isAbsoluteIri, isLanguageTag } from './well-formed.ts';

/**
 * The same quads with blank nodes of their own (RDF 1.1 Semantics §4.1): the same document read twice shares none, and
 * every label can be written anywhere. Refuses terms that are not well-formed.
 */
export function standardApart(quads: readonly Quad[]): Quad[] {
  const scope = `b${randomBytes(8).toString('hex')}`;
  const blanks = new Map<string, BlankNode>();
  const iris = new Map<string, NamedNode>();
  const own = <T extends Term>(term: T): T => ownOf(term) as T;
  const ownOf = (term: Term): Term => {
    if (term.termType === 'NamedNode') return remembered(iris, term.value, checkedIri);
    if (term.termType === 'Literal') return checkedLiteral(term, (value) => remembered(iris, value, checkedIri));
    if (term.termType !== 'BlankNode') return term;
    return remembered(blanks, term.value, () => blankNode(`${scope}-${blanks.size}`));
  };
  return quads.map(({ subject, predicate, object, graph }) => {
    const others: readonly { readonly termType: string }[] = [subject, predicate, object];
    if (others.some(({ termType }) => termType === 'Quad')) throw new Error('a triple term is not RDF 1.1');
    return quad(own(subject), own(predicate), own(object), own(graph));
  });
}

function remembered<T>(known: Map<string, T>, key: string, make: (key: string) => T): T {
  const value = known.get(key) ?? make(key);
  known.set(key, value);
  return value;
}

function checkedIri(value: string): NamedNode {
  if (!isAbsoluteIri(value)) throw new Error(`<${shown(value)}> is not an absolute IRI`);
  return iri(value);
}

function checkedLiteral(term: Literal, check: (iri: string) => NamedNode): Literal {
  const language = languageOf(term);
  if (language !== '' && !isLanguageTag(language)) throw new Error(`“${shown(language)}” is not a language tag`);
  if (!isWellFormed(term.value)) throw new Error('a literal begins or ends inside a character');
  check(term.datatype.value);
  return term;
}

function shown(value: string): string {
  return value.length > 100 ? `${value.slice(0, 100)}…` : value;
}
