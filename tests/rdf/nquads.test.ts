import { describe, expect, it } from 'vitest';
import { nquadsPieces, writeNQuads } from '../../src/rdf/nquads.ts';
import { byCodePoint } from '../../src/rdf/order.ts';
import { blankNode, iri, literal, quad } from '../../src/rdf/terms.ts';

const P = iri('urn:p');
/** Names of which one begins with another, and such as UTF-16 sorts otherwise than UTF-8. */
const SUBJECTS = [
  ...['urn:a', 'urn:a/b', 'urn:a#b', 'urn:a0', 'urn:\u{1f600}', 'urn:\ue000', 'id/a'].map(iri),
  ...['b1', 'b10', 'b1.x', 'b1-x'].map(blankNode),
];
const QUADS = SUBJECTS.flatMap((subject) => [
  quad(subject, P, literal('b'), iri('urn:g')),
  quad(subject, P, literal('b')),
  quad(subject, P, literal('a', 'vi-VN')),
  quad(subject, P, subject),
  quad(subject, P, literal('b')),
]);

describe('N-Quads', () => {
  it('are sorted by code point, line by line, each once', () => {
    const lines = writeNQuads(QUADS).split('\n').slice(0, -1);
    expect(lines).toHaveLength(SUBJECTS.length * 4);
    expect(lines).toEqual([...lines].sort(byCodePoint));
  });

  it('are the same in whatever order the quads come', () => {
    expect(writeNQuads(QUADS.toReversed())).toBe(writeNQuads(QUADS));
  });

  it('come in pieces that make the whole, names resolved and one graph as that without name', () => {
    const resolve = (value: string) => (value.startsWith('urn:') ? value : `urn:base/${value}`);
    const many = Array.from({ length: 60_000 }, (_, index) => quad(iri(`id/${index}`), P, literal('x'), iri('id/own')));
    const pieces = [...nquadsPieces(many, { resolve, ownDefault: 'urn:base/id/own' })];
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces[0]).toMatch(/^<urn:base\/id\/0> <urn:p> "x" \.\n/);
    expect(pieces.join('').split('\n')).toHaveLength(60_001);
  });

  it('are refused where a literal is a subject', () => {
    expect(() => writeNQuads([quad(literal('x') as never, P, literal('y'))])).toThrow(/Literal stands where/);
  });
});
