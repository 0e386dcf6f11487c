import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segment } from '../../src/grammar/segment.ts';
import { english } from '../../src/languages/en/index.ts';
import { vietnamese } from '../../src/languages/vi/index.ts';
import { anyText } from './arbitraries.ts';

const WORDS = {
  abbreviations: new Set([...english.abbreviations, ...vietnamese.abbreviations]),
  openers: new Set(['the', 'he', 'ông']),
};
const sentences = (text: string): string[] =>
  segment(text, { start: 0, end: text.length }, WORDS).map(({ start, end }) => text.slice(start, end));

describe('The sentences of a block', () => {
  it.each([
    ['One. Two! Three? Four', ['One.', 'Two!', 'Three?', 'Four']],
    ['GS. TS. Trần Văn A phát biểu. Ông nói.', ['GS. TS. Trần Văn A phát biểu.', 'Ông nói.']],
    ['UBND TP. Hà Nội họp.', ['UBND TP. Hà Nội họp.']],
    ['Resolution No. 20 holds. It ends.', ['Resolution No. 20 holds.', 'It ends.']],
    ['J. Smith spoke. He left.', ['J. Smith spoke.', 'He left.']],
    ['They had hepatitis B. The others left.', ['They had hepatitis B.', 'The others left.']],
    ['Họ ở cửa khẩu Bờ Y. Ông nói.', ['Họ ở cửa khẩu Bờ Y.', 'Ông nói.']],
    ['Nguyen T. Hoan spoke.', ['Nguyen T. Hoan spoke.']],
    ['The rate is 3.5 percent. Done.', ['The rate is 3.5 percent.', 'Done.']],
    ['He said: “It works.” She left.', ['He said: “It works.”', 'She left.']],
    ['It fell (see Fig. 3. Annex) by half. Then rose.', ['It fell (see Fig. 3. Annex) by half.', 'Then rose.']],
    ['« Ça marche. » Elle part. « Oui », dit-il.', ['« Ça marche. »', 'Elle part.', '« Oui », dit-il.']],
    ['It goes on… And on.', ['It goes on…', 'And on.']],
    ['They dug wells.The water is clean.', ['They dug wells.', 'The water is clean.']],
    ['Mrs.Hoa of VTV.vn spoke.', ['Mrs.Hoa of VTV.vn spoke.']],
    ['no capital. follows here', ['no capital. follows here']],
    ['   ', []],
  ])('of “%s” are %j', (text, expected) => expect(sentences(text)).toEqual(expected));

  it('lie inside the block', () =>
    expect(segment('aa. Bb. Cc.', { start: 4, end: 7 }, WORDS)).toEqual([{ start: 4, end: 7 }]));

  it('of any text are in order and cover every word', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const cut of segment(text, { start: 0, end: text.length }, WORDS)) {
          expect(cut.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(end, cut.start).trim()).toBe('');
          end = cut.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });

  it('of a paragraph of 200 kB are all found', () =>
    expect(sentences('The (sector reviewed its work. '.repeat(7000)).length).toBeGreaterThan(0));
});
