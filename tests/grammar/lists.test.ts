import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemsOf, masked } from '../../src/grammar/lists.ts';
import { LETTERS, lettersOf, type Span, type SpanType } from '../../src/grammar/span.ts';

const TYPES = Object.keys(LETTERS) as SpanType[];
const BY_LETTER = new Map(TYPES.map((type) => [LETTERS[type] as string, type]));

/** Spans for a string of letters; a verb's value is its place, so that no two are the same. */
const spansOf = (letters: string): Span[] =>
  [...letters].map((letter, at) => ({
    start: at,
    end: at + 1,
    type: BY_LETTER.get(letter) ?? 'word',
    value: `v${at}`,
  }));

/** The items of a sentence of letters, as letters. */
function items(letters: string): string[] {
  const spans = spansOf(letters);
  return itemsOf(spans, lettersOf(spans), { from: 0, to: letters.length - 1 }).map(({ from, to }) =>
    letters.slice(from, to + 1),
  );
}

describe('The items of a list', () => {
  it.each<[letters: string, items: string[], what: string]>([
    ['V__;V__;V__', ['V__', 'V__', 'V__'], 'semicolons'],
    ['V__,V__,V__', ['V__', 'V__', 'V__'], 'commas before verbs'],
    ['V__,__', ['V__,__'], 'no comma before a noun'],
    ['V__,&V__', ['V__', 'V__'], 'a comma and an "and" before a verb'],
    ['V__,V__&V__', ['V__', 'V__', 'V__'], 'the last "and"'],
    ['V,V&V__', ['V,V&V__'], 'verbs that share an object stay one'],
    ['(#)V__(#)V__', ['V__', 'V__'], 'numbers in parentheses'],
    ['V__(V__;V__);V__', ['V__(V__;V__)', 'V__'], 'semicolons in parentheses cut nothing'],
    ['V__"V__;V__";V__', ['V__"V__;V__"', 'V__'], 'semicolons in quotes cut nothing'],
    ['V#U_,V#U_', ['V#U_', 'V#U_'], 'numbers of their own'],
    ['&V__;mV__', ['V__', 'V__'], 'connectives are no part'],
    ['', [], 'nothing'],
    ['V', [], 'one word is no item'],
  ])('of %s are %j: %3$s', (letters, expected) => expect(items(letters)).toEqual(expected));

  it('are cut where a verb is said again behind a comma, beside semicolons too', () => {
    const spans = spansOf('V__,V__;V__').map((span) => (span.type === 'verb' ? { ...span, value: 'implement' } : span));
    expect(itemsOf(spans, lettersOf(spans), { from: 0, to: spans.length - 1 })).toHaveLength(3);
  });

  it('of any sentence are runs in it', () => {
    const anyLetters = fc
      .array(fc.constantFrom(...Object.values(LETTERS)), { maxLength: 60 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(anyLetters, (letters) => {
        const spans = spansOf(letters);
        for (const { from, to } of itemsOf(spans, letters, { from: 0, to: letters.length - 1 })) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThan(letters.length);
          expect(to - from).toBeGreaterThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('of a list of 10 000 items are all found', () => expect(items('V__;'.repeat(10_000))).toHaveLength(10_000));
});

describe('Masked letters', () => {
  it.each([
    ['V(_;_)V', 'V_____V'],
    ['V(#)V', 'V;;;V'],
    ['V"_;"V', 'V____V'],
    ['V(_', 'V(_'],
  ])('of %s are %s', (letters, expected) => expect(masked(letters)).toBe(expected));

  it('keep every position', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...Object.values(LETTERS))),
        (letters) => void expect(masked(letters.join(''))).toHaveLength(letters.length),
      ),
    );
  });
});
