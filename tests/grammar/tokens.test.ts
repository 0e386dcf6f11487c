import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise, tokeniser } from '../../src/grammar/tokens.ts';
import { keyOf } from '../../src/grammar/words.ts';
import { anyText } from './arbitraries.ts';

const keys = (text: string): string[] => tokenise(text).map(({ word: { key } }) => key);

describe('The tokens of a text', () => {
  it.each([
    ['94,1% of 42.550', ['94,1', '%', 'of', '42.550']],
    ["H'Yim Kđoh's plan", ["h'yim", 'kđoh', "'s", 'plan']],
    ['H’Yim', ["h'yim"]],
    ['anak-anak (3/3)', ['anak-anak', '(', '3/3', ')']],
    ['wait... and…', ['wait', '...', 'and', '…']],
    ['\ufeffa\u3000b\ufeff', ['a', 'b']],
    ['', []],
  ])('of “%s” have the keys %j', (text, expected) => expect(keys(text)).toEqual(expected));

  it.each([
    ['l’hôpital qu’il a', ["l'", 'hôpital', "qu'", 'il', 'a']],
    ["L'OMS aujourd'hui", ["l'", 'oms', "aujourd'hui"]],
    ['40 000 cas, 1\u202f482,5 et 12 34', ['40 000', 'cas', ',', '1 482,5', 'et', '12', '34']],
    ["H'Yim Kđoh 2 450/3 000", ["h'yim", 'kđoh', '2 450/3 000']],
  ])('of “%s” have the keys %j where vowels are elided and spaces group', (text, expected) => {
    const french = tokeniser({ elisions: ["l'", "qu'"], spacedThousands: true });
    expect(french(text).map(({ word: { key } }) => key)).toEqual(expected);
  });

  it('know a capital', () => expect(tokenise('Đào lan').map(({ word }) => word.capitalised)).toEqual([true, false]));

  it('count from the offset', () =>
    expect(tokenise('a b', 10).map(({ start, end }) => [start, end])).toEqual([
      [10, 11],
      [12, 13],
    ]));

  it('of any text stand in order, do not overlap and leave out white space alone', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start).trim()).toBe('');
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('The key of a word', () => {
  it.each([
    ['Hoà', 'Hòa'],
    ['thuỷ', 'thủy'],
    ['khoẻ', 'khỏe'],
    ['Hòa'.normalize('NFD'), 'hòa'],
    ['ĐẮK', 'đắk'],
    ['H’Yim', "h'yim"],
  ])('of “%s” is that of “%s”', (one, other) => expect(keyOf(one)).toBe(keyOf(other)));

  it('keeps what qu begins', () => expect(keyOf('quý')).toBe('quý'));

  it('is its own key', () =>
    fc.assert(fc.property(anyText, (text) => void expect(keyOf(keyOf(text))).toBe(keyOf(text)))));
});
