import fc from 'fast-check';
import { createLexicon, type Lexicon } from '../../src/grammar/lexicon.ts';
import type { SpanType } from '../../src/grammar/span.ts';

const PIECES = [
  'Nguyễn Văn An',
  "H'Yim Kđoh",
  'Hoà',
  'the',
  'tỉnh',
  '24/12/2024',
  '94,1%',
  '42.550',
  '3/3',
  '01-NQ/CP',
  '2021-2030',
  '(',
  ')',
  '"',
  '“',
  ';',
  ', ',
  '. ',
  '... ',
  '…',
  ' ',
  '\n',
  '😀',
  '\u0000',
  '\u200b',
  '\ufeff',
  '\u3000',
  'e\u0301',
  'Dr.',
  'TP.',
  "'s",
  '’',
  '-',
  '–',
  '\ud800',
];

/** Texts of the genre's own pieces, of anything, and of both. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'grapheme', maxLength: 10 })), { maxLength: 30 })
    .map((pieces) => pieces.join(' ')),
);

/** A lexicon of `phrase → type`, valued with the phrase itself. */
export function lexiconOf(phrases: Readonly<Record<string, SpanType>>): Lexicon {
  const lexicon = createLexicon();
  for (const [phrase, type] of Object.entries(phrases)) lexicon.add(phrase, { type, value: phrase });
  return lexicon;
}
