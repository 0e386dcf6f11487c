import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tripleOf } from '../../src/client/n-triples.ts';
import { blankNode, literal, namedNode, triple } from '../../src/client/terms.ts';
import { writtenTriples } from '../../src/client/written.ts';
import { languageOf, type Term } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { iris, terms } from './terms.ts';

const [S, P] = [namedNode('http://a.example/s'), namedNode('http://a.example/p')];

describe('A line of N-Triples', () => {
  it('is the triple that was written, to us and to another parser', () => {
    fc.assert(
      fc.property(iris, iris, terms, (subject, predicate, object) => {
        const line = writtenTriples([triple(subject, predicate, object)]);
        expect(tripleOf(line.trimEnd())).toEqual(triple(subject, predicate, object));
        const [other] = parseRdf(line, { mediaType: 'application/n-triples', where: 'a line' });
        const term = other?.object as Term;
        expect([other?.subject.value, other?.predicate.value]).toEqual([subject.value, predicate.value]);
        expect(term.termType).toBe(object.termType);
        if (object.termType !== 'BlankNode') expect(term.value).toBe(object.value);
        if (term.termType !== 'Literal' || object.termType !== 'Literal') return;
        expect([languageOf(term), term.datatype.value]).toEqual([object.language, object.datatype.value]);
      }),
    );
  });

  it.each([
    ['', undefined],
    ['  # nothing', undefined],
    ['<http://a.example/s> <http://a.example/p> "x" . # said so', triple(S, P, literal('x'))],
    ['<http://a.example/s><http://a.example/p>"x".', triple(S, P, literal('x'))],
    ['\t<http://a.example/s>\t<http://a.example/p>\t_:b1.', triple(S, P, blankNode('b1'))],
    [
      '_:a.b <http://a.example/p> <http://a.example/\\u0111\\U0001F600> .',
      triple(blankNode('a.b'), P, namedNode('http://a.example/đ😀')),
    ],
    [
      '<http://a.example/s> <http://a.example/p> "\\t\\b\\n\\r\\f\\"\\\'\\\\\\u1EBF" .',
      triple(S, P, literal('\t\b\n\r\f"\'\\ế')),
    ],
    [
      '<http://a.example/s> <http://a.example/p> "x"@ar--rtl .',
      triple(S, P, literal('x', { language: 'ar', direction: 'rtl' })),
    ],
    [
      '<http://a.example/s> <http://a.example/p> <<( _:x <http://a.example/p> "y"@en )>> .',
      triple(S, P, triple(blankNode('x'), P, literal('y', { language: 'en' }))),
    ],
  ])('is read: %s', (line, expected) => expect(tripleOf(line)).toEqual(expected));

  it.each([
    '<http://a.example/s> <http://a.example/p> "x"',
    '<http://a.example/s> <http://a.example/p> .',
    '<http://a.example/s> <http://a.example/p> "x" "y" .',
    '<http://a.example/s> <http://a.example/p> "x" . <http://a.example/s>',
    '"x" <http://a.example/p> "x" .',
    '<http://a.example/s> _:p "x" .',
    '<http://a.example/s> "p" "x" .',
    '<http://a.example/s> <http://a.example/p> "x .',
    '<http://a.example/s> <http://a.example/p> x .',
    '<http://a.example/s> <http://a.example/p q> "x" .',
    '<http://a.example/s> <http://a.example/p> <<( _:x <http://a.example/p> "y" .',
    '<http://a.example/s> <http://a.example/p> )>> .',
    '@prefix a: <http://a.example/> .',
    '<html><body>502 Bad Gateway</body></html>',
  ])('is refused where it is none: %s', (line) => expect(() => tripleOf(line)).toThrow(SyntaxError));
});

describe('A term that nothing can be', () => {
  it.each([
    namedNode('http://a.example/> ; DROP ALL #'),
    namedNode('a b'),
    namedNode('a\u0000'),
    namedNode('\ud800'),
    literal('\udc00'),
    literal('x', { language: 'en .' }),
    literal('x', { datatype: 'a>b' }),
    blankNode('a b'),
    blankNode(''),
    blankNode('a.'),
  ])('is not written: %o', (term) => expect(() => writtenTriples([triple(S, P, term)])).toThrow(TypeError));
});
