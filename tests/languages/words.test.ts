import { describe, expect, it } from 'vitest';
import { numberTable, phrases, table, words } from '../../src/languages/words.ts';

describe('A list of the lexicon', () => {
  it('is cut into words at white space', () => expect(words(' a  b\n c ')).toEqual(['a', 'b', 'c']));

  it('is cut into phrases at bars and line ends', () =>
    expect(phrases('one word | two\n three |')).toEqual(['one word', 'two', 'three']));

  it('is a table of rows', () =>
    expect([...table('a b = x y | c=z')]).toEqual([
      ['a b', 'x y'],
      ['c', 'z'],
    ]));

  it('is a table of numbers', () =>
    expect([...numberTable('two=2|three=3')]).toEqual([
      ['two', 2],
      ['three', 3],
    ]));

  it('is empty of nothing', () => expect([phrases(''), [...numberTable('')]]).toEqual([[], []]));
});
