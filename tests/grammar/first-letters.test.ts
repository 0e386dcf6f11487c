import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstLetters, ledByLetters } from '../../src/grammar/first-letters.ts';
import { matchesOf } from '../../src/grammar/matches.ts';

const LETTERS = ['N', 'R', 'O', 'f', '_', ',', '&', '#', '^', '-', '+', ']'];
const letter = fc.constantFrom(...LETTERS).map((each) => each.replace(/[\]^+-]/, '\\$&'));
const notEmpty = { minLength: 1, maxLength: 3 };

/** Patterns as frames have them. */
const { pattern } = fc.letrec<{ pattern: string; part: string }>((tie) => ({
  pattern: fc
    .array(
      fc.array(tie('part'), notEmpty).map((parts) => parts.join('')),
      notEmpty,
    )
    .map((each) => each.join('|')),
  part: fc
    .tuple(
      fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        letter,
        fc.array(letter, notEmpty).map((letters) => `[${letters.join('')}]`),
        fc.array(letter, notEmpty).map((letters) => `[^${letters.join('')}]`),
        tie('pattern').map((inside) => `(?:${inside})`),
        tie('pattern').map((inside) => `(${inside})`),
      ),
      fc.constantFrom('', '', '?', '*', '+', '{0,2}', '{2}', '{1,2}?'),
      fc.oneof({ maxDepth: 2 }, fc.constant(''), fc.constantFrom('^', '$', '(?<=^)', '(?=N|,)', '(?![fR])', '(?<!f)')),
    )
    .map(([own, times, behind]) => own + times + behind),
}));

const found = (text: string, by: RegExp) => matchesOf(text, by).map((match) => [match.index, ...match]);

test('a pattern led by its letters finds what it finds alone', () => {
  fc.assert(
    fc.property(pattern, fc.array(fc.constantFrom(...LETTERS), { maxLength: 14 }), (source, letters) => {
      const alone = new RegExp(source, 'g');
      expect(found(letters.join(''), ledByLetters(alone))).toEqual(found(letters.join(''), alone));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['(?<=f)N|P?O|(?<name>[Lλ])M', 'NPOLλ'],
  ['(?:(?<!:)[".]){1,2}s', '".'],
  ['[,&]?', undefined],
  ['[^;]N', undefined],
  ['\\p{L}N', undefined],
  ['[A-C]N', undefined],
])('the letters that %s begins with are %s', (source, letters) => {
  expect(firstLetters(source)).toBe(letters);
});
