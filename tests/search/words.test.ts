import { describe, expect, it } from 'vitest';
import { framed, searchWords, wordsOf } from '../../src/search/words.ts';

describe('The words of a text', () => {
  it.each([
    ['Bộ Y tế', ['bo', 'y', 'te']],
    ['Bộ Y tế'.normalize('NFD'), ['bo', 'y', 'te']],
    ['ĐẮK LẮK, đắk lắk', ['dak', 'lak', 'dak', 'lak']],
    ["H'Yim Kđoh", ['h', 'yim', 'kdoh']],
    ['01-NQ/CP', ['01', 'nq', 'cp']],
    ['Łódź straße', ['lodz', 'strasse']],
    ['Минздрав 卫生部', ['минздрав', '卫生部']],
    [' — … ', []],
  ])('of “%s” are %j', (text, words) => expect(wordsOf(text)).toEqual(words));

  it('are bounded for those who search', () => {
    expect(searchWords('a '.repeat(10_000))).toHaveLength(16);
  });

  it('are framed, so that whole ones can be told', () => expect(framed(['bo', 'y'])).toBe(' bo y '));
});
