import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalMarkOf, numberOf } from '../../src/grammar/numbers.ts';

describe('A figure', () => {
  it.each([
    ['93,2', ',', 93.2],
    ['42.550', ',', 42550],
    ['1.234.567', ',', 1234567],
    ['1.234.567,5', ',', 1234567.5],
    ['125,478', ',', 125.478],
    ['93.2', ',', 93.2],
    ['93.2', '.', 93.2],
    ['42,550', '.', 42550],
    ['1,234,567.5', '.', 1234567.5],
    ['93,2', '.', 93.2],
    ['0.125', ',', 0.125],
    ['0,125', '.', 0.125],
    ['200.000', '.', 200000],
    ['200,000', ',', 200000],
    ['0.000', '.', 0],
    ['2024', ',', 2024],
    ['1 234 567,5', ',', 1234567.5],
    ['1\u202f482', ',', 1482],
  ] as const)('%s with the decimal mark %s is %d', (figure, mark, value) => expect(numberOf(figure, mark)).toBe(value));

  it('of no number is none', () => expect(numberOf('1/2', ',')).toBeUndefined());

  it('is read back from either print', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
        const value = whole + cents / 100;
        for (const [locale, mark] of [
          ['en', '.'],
          ['id', ','],
        ] as const)
          expect(numberOf(value.toLocaleString(locale, { minimumFractionDigits: 2 }), mark)).toBeCloseTo(value, 5);
      }),
    );
  });
});

describe('The decimal mark of a text', () => {
  it.each([
    ['93,2% and 12,5%, 3.1', '.', ','],
    ['93.2% and 12.5%, 3,1', ',', '.'],
    ['no figures', ',', ','],
    ['42.550 and 93,2', '.', ','],
    ['on 24.12.2024 it was 3,5', '.', ','],
    ['pukul 12.00 dan 08.30', ',', ','],
    ['12.30% and 12.5%', ',', '.'],
  ] as const)('“%s” is told by its figures, else is the usual one', (text, usual, mark) =>
    expect(decimalMarkOf(text, usual)).toBe(mark),
  );
});
