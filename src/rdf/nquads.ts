import { byCodePoint } from './order.ts';
import type { Quad, Term } from './terms.ts';
import { blankToken, iriToken, literalToken, misplaced } from './tokens.ts';

/** N-Quads, one line a quad, sorted by code point, without repetition; relative IRIs are written as they are. */
export function writeNQuads(quads: Iterable<Quad>): string {
  return [...nquadsPieces(quads, { resolve: (iri) => iri })].join('');
}

/** What names stand for. */
export interface Naming {
  /** The IRI that one of a node of the quads stands for. */
  readonly resolve: (iri: string) => string;
  /** The graph whose triples are written without a graph. */
  readonly ownDefault?: string | undefined;
}

/** Characters of a piece, at least. */
const PIECE = 1 << 20;

/** The same in pieces, because a text of millions of quads is longer than a string may be. */
export function* nquadsPieces(quads: Iterable<Quad>, naming: Naming): Generator<string> {
  const groups = bySubject(quads, naming);
  let piece = '';
  // No subject is the beginning of another, but for blank nodes, whose shorter label comes first either way: sorted by
  // subject and then by what follows, the lines are in the order of all lines, and most comparisons are short.
  for (const subject of [...groups.keys()].sort(byCodePoint)) {
    let last = '';
    for (const rest of groups.get(subject)!.sort(byCodePoint)) {
      if (rest !== last) piece += `${subject} ${rest}`;
      last = rest;
    }
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}

/** What follows the subject on each line, by the subject. */
function bySubject(quads: Iterable<Quad>, { resolve, ownDefault }: Naming): Map<string, string[]> {
  const tokens = new Map<string, string>();
  const tokenOf = (term: Term): string => {
    if (term.termType !== 'NamedNode') return nodeToken(term);
    const token = tokens.get(term.value) ?? iriToken(resolve(term.value));
    tokens.set(term.value, token);
    return token;
  };
  const ownToken = ownDefault === undefined ? '' : iriToken(ownDefault);
  const groups = new Map<string, string[]>();
  for (const { subject, predicate, object, graph } of quads) {
    const what = object.termType === 'Literal' ? literalToken(object, iriToken) : tokenOf(object);
    const where = graph.termType === 'DefaultGraph' ? ownToken : tokenOf(graph);
    const rest = `${tokenOf(predicate)} ${what}${where === ownToken ? '' : ` ${where}`} .\n`;
    const key = tokenOf(subject);
    const group = groups.get(key);
    if (group) group.push(rest);
    else groups.set(key, [rest]);
  }
  return groups;
}

function nodeToken(term: Term): string {
  if (term.termType === 'NamedNode') return iriToken(term.value);
  if (term.termType === 'BlankNode') return blankToken(term.value);
  throw misplaced(term);
}
