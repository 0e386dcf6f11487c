import fc from 'fast-check';
import { blankNode, literal, namedNode, type Term } from '../../src/client/terms.ts';

/** IRIs of any letters. */
export const iris = fc
  .string({ unit: fc.constantFrom(...'abc/?đ😀.:-_~', '%20') })
  .map((path) => namedNode(`http://example.org/${path}`));

/** Text with everything in it that has a meaning to some grammar. */
export const texts = fc.oneof(
  fc.string({ unit: 'binary' }).map((text) => text.replace(/\p{Cs}/gu, '�')),
  fc.string({
    unit: fc.constantFrom(...'"\'\\\n\r\t\b\f<>#{}uU0022;.@^ aế😀', '\\u0022', '"""', "'''", ' } ; DROP ALL #'),
  }),
);

/** Literals with language tags, datatypes or neither. */
export const literals = fc.oneof(
  texts.map((text) => literal(text)),
  fc.tuple(texts, fc.constantFrom('en', 'vi-VN', 'zh-Hant-TW')).map(([text, language]) => literal(text, { language })),
  fc.tuple(texts, iris).map(([text, { value }]) => literal(text, { datatype: value })),
);

/** Any term but a triple. */
export const terms: fc.Arbitrary<Term> = fc.oneof(
  iris,
  literals,
  fc.stringMatching(/^[a-zA-Z0-9_](\.?[a-zA-Z0-9_-])*$/).map(blankNode),
);
