import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldWord, isSyllable } from '../../src/grammar/name-forms.ts';
import { nameLengthAt } from '../../src/grammar/names.ts';
import { tokenise } from '../../src/grammar/tokens.ts';
import { anyText, lexiconOf } from './arbitraries.ts';

const lexicon = lexiconOf({
  'Phó Chủ tịch': 'role',
  'Bệnh viện': 'organization',
  Director: 'role',
  'Ministry of Health': 'organization',
  'làm việc với': 'attend',
  spoke: 'speak',
});

/** The name that begins with a text's first word. */
function nameIn(text: string): string {
  const tokens = tokenise(text);
  const isKind = (index: number, kinds: readonly string[]): boolean =>
    kinds.includes(lexicon.longestAt(tokens, index)?.meaning.type ?? '');
  const length = nameLengthAt(
    {
      text,
      tokens,
      stops: (index) => isKind(index, ['role', 'organization']),
      known: (index) => lexicon.longestAt(tokens, index) !== undefined,
    },
    0,
  );
  return text.slice(0, length === 0 ? 0 : tokens[length - 1]?.end);
}

describe('The name of a person', () => {
  it.each([
    'Nguyễn Thị Hạnh',
    'Nguyen Thi Hanh',
    'NGUYỄN THỊ HẠNH',
    'Đào Hồng Lan',
    'Dao Hong Lan',
    'Lê Thành Long',
    "H'Yim Kđoh",
    'H’Yim Kđoh',
    "H'Len Niê",
    'Y Thanh',
    'Y Thanh Hà Niê Kđăm',
    'Y Bhiông Ksor',
    'Giàng A Sùng',
    'Sùng Đại Hùng',
    'Ksor Nham',
    'Vũ Đức Đam',
    'Hoà Văn Thuỷ',
    "K'Brêu",
  ])('“%s” is read whole', (name) => expect(nameIn(`${name}, who`)).toBe(name));

  it.each([
    ['Trần Văn An Phó Chủ tịch tỉnh', 'Trần Văn An'],
    ['Tran Van An Director of it', 'Tran Van An'],
    ['Trần Văn An Bệnh viện tỉnh', 'Trần Văn An'],
    ['Tran Van An spoke', 'Tran Van An'],
    ['TRẦN VĂN AN LÀM VIỆC VỚI TỈNH', 'TRẦN VĂN AN'],
    ['Tran Van An, Le Thi Ba', 'Tran Van An'],
  ])('in “%s” ends at what is no name', (text, name) => expect(nameIn(text)).toBe(name));

  it.each([
    'Ministry of Health',
    'Hồ Chí Minh',
    'Ho Chi Minh City',
    'nguyễn văn an',
    'Nguyễn',
    'The Department',
    '2024 Tran',
    'Director Tran',
    'Health',
  ])('is none in “%s”', (text) => expect(nameIn(text)).toBe(''));

  it('of any text is a run of tokens', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = tokenise(text);
        for (const at of tokens.keys()) {
          const length = nameLengthAt({ text, tokens, stops: () => false }, at);
          expect(length).toBeGreaterThanOrEqual(0);
          expect(at + length).toBeLessThanOrEqual(tokens.length);
        }
      }),
    );
  });
});

describe('A word', () => {
  it.each([
    ['Đào', 'dao'],
    ['Kđoh', 'kdoh'],
    ['HẠNH', 'hanh'],
  ])('%s folds to %s', (word, folded) => expect(foldWord(word)).toBe(folded));

  it.each(['Nguyễn', 'Hanh', 'Ý', 'nghiêng', 'Khoa'])('%s has the form of a syllable', (word) =>
    expect(isSyllable(word)).toBe(true),
  );

  it.each(['Ministry', 'Health', 'Angela', '24', ''])('“%s” has not', (word) => expect(isSyllable(word)).toBe(false));
});
