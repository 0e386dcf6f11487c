import { describe, expect, it } from 'vitest';
import { RowShapeError } from '../../src/client/errors.ts';
import { asBoolean, asDate, asIri, asNumber, asTerm, asText, optional, shaped } from '../../src/client/shape.ts';
import { blankNode, literal, namedNode, triple, XSD } from '../../src/client/terms.ts';
import { plainValue } from '../../src/client/values.ts';

const of = (value: string, type: string) => literal(value, { datatype: XSD + type });

describe('A term as a plain value', () => {
  it.each([
    [of('5', 'integer'), 5],
    [of('+007', 'nonNegativeInteger'), 7],
    [of('-12345678901234567890', 'integer'), -12345678901234567890n],
    [of('+12345678901234567890', 'integer'), 12345678901234567890n],
    [of('1.50', 'decimal'), 1.5],
    [of('.5', 'decimal'), 0.5],
    [of('1E2', 'double'), 100],
    [of('INF', 'double'), Number.POSITIVE_INFINITY],
    [of('-INF', 'float'), Number.NEGATIVE_INFINITY],
    [of('NaN', 'double'), Number.NaN],
    [of('2024', 'gYear'), 2024],
    [of('true', 'boolean'), true],
    [of('0', 'boolean'), false],
    [of('2024-12-24', 'date'), new Date('2024-12-24T00:00:00Z')],
    [of('2024-12-24+07:00', 'date'), new Date('2024-12-23T17:00:00Z')],
    [of('2024-12-24T08:30:00', 'dateTime'), new Date('2024-12-24T08:30:00Z')],
    [of('2024-12-24T08:30:00.25+07:00', 'dateTimeStamp'), new Date('2024-12-24T01:30:00.250Z')],
    [of('12024-01-01', 'date'), new Date('+012024-01-01T00:00:00Z')],
    [of('-0044-03-15', 'date'), new Date('-000044-03-15T00:00:00Z')],
    [literal('Đắk Lắk', { language: 'vi' }), 'Đắk Lắk'],
    [literal('5'), '5'],
    [namedNode('http://a.example/'), 'http://a.example/'],
    [blankNode('b0'), '_:b0'],
    [triple(blankNode('a'), namedNode('b:c'), of('1', 'int')), '_:a b:c 1'],
  ])('is what its datatype says: %o', (term, value) => expect(plainValue(term)).toEqual(value));

  it.each([
    of('five', 'integer'),
    of('', 'integer'),
    of('1.5', 'integer'),
    of('0x10', 'decimal'),
    of('1e', 'double'),
    of('Infinity', 'double'),
    of('toString', 'double'),
    of('24', 'gYear'),
    of('yes', 'boolean'),
    of('24.12.2024', 'date'),
    of('2024-13-45', 'date'),
    of('2024-12-24', 'dateTime'),
    of('12:00:00', 'time'),
  ])('is its text where it is not what its datatype says: %o', (term) => expect(plainValue(term)).toBe(term.value));
});

describe('A row read by a shape', () => {
  const shape = { who: asText, n: asNumber, when: optional(asDate), is: asBoolean, iri: asIri, term: asTerm };
  const row = {
    who: literal('Lê', { language: 'vi' }),
    n: of('5', 'integer'),
    is: of('true', 'boolean'),
    iri: namedNode('a:b'),
    term: blankNode('x'),
  };

  it('has the values that the shape names', () => {
    const { who, n, when, is, iri, term } = shaped(row, shape);
    // The types are those of the columns.
    const typed: [string, number, Date | undefined, boolean, string] = [who, n, when, is, iri];
    expect([...typed, term]).toEqual(['Lê', 5, undefined, true, 'a:b', blankNode('x')]);
    expect(shaped({ ...row, when: of('2024-12-24', 'date') }, shape).when).toEqual(new Date('2024-12-24'));
  });

  it.each([
    ['who', { who: namedNode('a:b') }, '?who is NamedNode a:b, not a literal.'],
    ['n', { n: literal('5') }, `?n is “5” of ${XSD}string, not a number.`],
    ['n', { n: of('12345678901234567890', 'integer') }, `?n is “12345678901234567890” of ${XSD}integer, not a number.`],
    ['n', { n: undefined }, '?n is without a value, not a number.'],
    ['when', { when: literal('soon') }, `?when is “soon” of ${XSD}string, not a date.`],
    ['is', { is: namedNode('a:b') }, '?is is NamedNode a:b, not true or false.'],
    ['iri', { iri: blankNode('x') }, '?iri is BlankNode x, not an IRI.'],
  ])('is refused where ?%s is something else', (variable, other, message) => {
    const read = () => shaped({ ...row, ...other }, shape);
    expect(read).toThrow(RowShapeError);
    expect(read).toThrow(expect.objectContaining({ variable, message }));
  });
});
