import fc from 'fast-check';
import { PREFIXES } from '../../src/rdf/prefixes.ts';
import { blankNode, iri, isSafeIri, literal, type Quad, quad } from '../../src/rdf/terms.ts';

const DOTS = /(?:^|\/)\.\.?(?:[/?#]|$)/;

/** Strings of every kind of Unicode, without lone surrogates. */
export const words = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({
    unit: fc.constantFrom(
      '"',
      '\\',
      '\n',
      '\r',
      '\t',
      '\b',
      '\f',
      '\0',
      '\u007f',
      '\u0085',
      '\u2028',
      '\ufeff',
      'ế',
      '😀',
    ),
  }),
);

const tail = fc
  .string({ unit: 'binary' })
  .filter((value) => isSafeIri(value) && !DOTS.test(value) && !value.includes(':'));
export const iris = fc
  .oneof(
    fc.tuple(fc.constantFrom(...Object.values(PREFIXES)), tail).map(([space, local]) => space + local),
    tail.map((value) => `id/${value}`),
    tail.map((value) => `urn:x:${value}`),
  )
  .map(iri);

const tags = fc.constantFrom('en', 'vi-VN', 'zh-Hant-TW', 'ID', 'x-very-private1');
const lexical = fc.constantFrom(
  '0',
  '-12',
  '+5',
  '007',
  '1.50',
  '.5',
  '-0.0',
  '5.',
  '1e3',
  'true',
  'TRUE',
  '',
  ' 1',
  'NaN',
);
const datatypes = fc.oneof(
  fc
    .constantFrom('integer', 'decimal', 'boolean', 'double', 'string', 'date', 'gYear')
    .map((name) => iri(PREFIXES.xsd + name)),
  iris,
);
export const literals = fc.oneof(
  words.map((value) => literal(value)),
  fc.tuple(words, tags).map(([value, tag]) => literal(value, tag)),
  fc.tuple(fc.oneof(lexical, words), datatypes).map(([value, datatype]) => literal(value, datatype)),
);

const blanks = fc.stringMatching(/^[A-Za-z][a-z0-9]{0,4}$/).map(blankNode);

/** Triples without blank nodes, so that what is read back can be compared as it is. */
export const triples = fc
  .tuple(iris, iris, fc.oneof(iris, literals))
  .map(([subject, predicate, object]): Quad => quad(subject, predicate, object));

export const anyTriples = fc
  .tuple(fc.oneof(iris, blanks), iris, fc.oneof(iris, blanks, literals))
  .map(([subject, predicate, object]): Quad => quad(subject, predicate, object));
