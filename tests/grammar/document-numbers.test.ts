import { describe, expect, it } from 'vitest';
import { codeOf, documentNumbers, NUMBER_AND_YEAR } from '../../src/grammar/document-numbers.ts';

const TYPES: Readonly<Record<string, string | undefined>> = {
  '01/NQ-CP': 'resolution',
  '01-NQ/CP': 'resolution',
  '57-NQ/TW': 'resolution',
  '72-NQ/TW': 'resolution',
  '1092/QĐ-TTg': 'decision',
  '1092/QD-TTg': 'decision',
  '30/2020/ND-CP': 'decree',
  '96/2023/NĐ-CP': 'decree',
  '71/2020/QH14': 'law',
  '32/2023/TT-BYT': 'circular',
  '856/KH-UBND': 'plan',
  '25-CT/TW': 'directive',
  '07/2014/TTLT-BYT-BNV': 'circular',
  '15/TB-VPCP': undefined,
  '1718/KH-BCĐTƯATTP': 'plan',
};

describe('The number of a document', () => {
  // The office behind a telegram's number, "TTg", begins like the code of a circular.
  it('of a telegram tells no type', () => expect(codeOf('122/CĐ-TTg')).toBeUndefined());

  it.each(['57 - NQ/TW', '57–NQ/TW'])('of the Party may have room around its dash: %s', (number) =>
    expect(documentNumbers(`Resolution No. ${number}.`)).toMatchObject([{ value: '57-NQ/TW' }]),
  );

  it.each(['2020 - NQ', '5 - 10 TW'])('is none in %s', (words) => expect(documentNumbers(words)).toEqual([]));

  it.each(Object.keys(TYPES))('is found whole: %s', (number) => {
    const text = `The sector follows (${number}), and more.`;
    expect(documentNumbers(text)).toEqual([
      { start: text.indexOf(number), end: text.indexOf(number) + number.length, value: number },
    ]);
  });

  it.each(Object.entries(TYPES))('%s tells the type %s', (number, type) => expect(codeOf(number)).toBe(type));

  it.each(['24/12/2024', '103/2023', '3/3', 'COVID-19', '2021-2030', '5-Year', 'HIV/AIDS', '12/9', 'a57-NQ/TW'])(
    'is none in “%s”',
    (text) => expect(documentNumbers(text)).toEqual([]),
  );

  it.each([
    ['103/2023', true],
    ['57/1999', true],
    ['3/3', false],
    ['21/22', false],
    ['57', false],
  ])('as number and year: %s is one, %s', (text, is) => expect(NUMBER_AND_YEAR.test(text)).toBe(is));

  it('is found twice in a row', () =>
    expect(documentNumbers('57-NQ/TW and 72-NQ/TW').map(({ value }) => value)).toEqual(['57-NQ/TW', '72-NQ/TW']));
});
