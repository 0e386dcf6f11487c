import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, slugOf } from '../../src/rdf/slug.ts';

describe('fold', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['Đào Hồng Lan', 'dao hong lan'],
    ["H'Yim Kđoh", "h'yim kdoh"],
    ['Hoà Bình', 'hoa binh'],
    ['Hòa Bình', 'hoa binh'],
    ['İstanbul', 'istanbul'],
    ['กรุงเทพ', 'กรุงเทพ'],
    ['한국', '한국'],
  ])('turns %s into %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text.normalize('NFD'))).toBe(folded);
  });

  it('keeps the offsets of Vietnamese in NFC', () => {
    const text = 'Phó Thủ tướng Chính phủ Lê Thành Long dự hội nghị tại điểm cầu Đắk Lắk.'.normalize('NFC');
    expect(fold(text)).toHaveLength(text.length);
  });

  it('folds what is folded into itself', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('slugOf', () => {
  it.each([
    ["H'Yim Kđoh", 'h-yim-kdoh'],
    ['Đắk Lắk', 'dak-lak'],
    ['Bà Rịa – Vũng Tàu', 'ba-ria-vung-tau'],
    ['Resolution No. 01-NQ/CP', 'resolution-no-01-nq-cp'],
    ['Komite Rakyat Provinsi', 'komite-rakyat-provinsi'],
    ['Straße in Łódź', 'strasse-in-lodz'],
    ['  (WHO)  ', 'who'],
  ])('turns %s into %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('tells scripts apart that it cannot fold, the same way each time', () => {
    expect(slugOf('กรุงเทพ')).toMatch(/^[0-9a-f]{8}$/);
    expect(slugOf('กรุงเทพ')).not.toBe(slugOf('เชียงใหม่'));
    expect(slugOf('WHO กรุงเทพ')).toMatch(/^who-[0-9a-f]{8}$/);
    expect(slugOf('')).toBe('e3b0c442');
  });

  it('cuts long texts between words and tells them apart', () => {
    const title = 'plan of the provincial network of health facilities '.repeat(4);
    expect(slugOf(title).length).toBeLessThanOrEqual(96);
    expect(slugOf(title)).toMatch(/^plan-of-the-provincial.*-[0-9a-f]{8}$/);
    expect(slugOf(`${title} 1`)).not.toBe(slugOf(`${title} 2`));
  });

  it('is safe in an IRI, in a Turtle name and in a file name, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugOf(text).length).toBeLessThanOrEqual(96);
      }),
      { numRuns: 500 },
    );
  });
});
