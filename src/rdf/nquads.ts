import { byCodePoint } from './order.ts';
import type { Quad, Term } from './terms.ts';
import { blankToken, iriToken, literalToken, misplaced } from './tokens.ts';

/** N-Quads, one line a quad, sorted by code point, without repetition; relative IRIs are written as they are. */
export function writeNQuads(quads: Iterable<Quad>): string {
  const lines = new Set<string>();
  for (const { subject, predicate, object, graph } of quads) {
    const where = graph.termType === 'DefaultGraph' ? '' : ` ${nodeToken(graph)}`;
    const what = object.termType === 'Literal' ? literalToken(object, iriToken) : nodeToken(object);
    lines.add(`${nodeToken(subject)} ${nodeToken(predicate)} ${what}${where} .\n`);
  }
  return [...lines].sort(byCodePoint).join('');
}

function nodeToken(term: Term): string {
  if (term.termType === 'NamedNode') return iriToken(term.value);
  if (term.termType === 'BlankNode') return blankToken(term.value);
  throw misplaced(term);
}
