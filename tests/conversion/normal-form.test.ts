import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalForm } from '../../src/conversion/normal-form.ts';
import { anyText } from '../grammar/arbitraries.ts';
import { articleOf, convertText } from './samples.ts';

const VIETNAMESE =
  'Ngày 5/5/2023, Sở Y tế tỉnh Phú Yên tổ chức hội nghị. Giám đốc Sở Y tế Bùi Công Thành yêu cầu các bệnh viện nâng tỷ lệ tiêm chủng lên trên 90%.';

describe('The normal form of a text', () => {
  it('in NFC is the text itself', () => {
    const form = normalForm(VIETNAMESE);
    expect([form.text, form.toSource(7), form.fromSource(7)]).toEqual([VIETNAMESE, 7, 7]);
  });

  it('leads each offset of a decomposed text back to its letter', () => {
    const source = VIETNAMESE.normalize('NFD');
    const { text, toSource, fromSource } = normalForm(source);
    expect(text).toBe(VIETNAMESE);
    for (let at = 0; at < text.length; at++) {
      expect(source.slice(toSource(at), toSource(at + 1)).normalize('NFC')).toBe(text[at]);
      expect(fromSource(toSource(at))).toBe(at);
    }
    expect(toSource(text.length)).toBe(source.length);
  });

  it('of any text is its NFC, with offsets that never run back', () => {
    fc.assert(
      fc.property(anyText, (source) => {
        const { text, toSource, fromSource } = normalForm(source);
        expect(text.normalize('NFC')).toBe(source.normalize('NFC'));
        for (let at = 1; at <= text.length; at++) expect(toSource(at)).toBeGreaterThanOrEqual(toSource(at - 1));
        for (let at = 1; at <= source.length; at++) expect(fromSource(at)).toBeGreaterThanOrEqual(fromSource(at - 1));
      }),
    );
  });
});

describe('A decomposed article', () => {
  const article = articleOf(VIETNAMESE.normalize('NFD'));
  const { sentences, facts } = convertText(VIETNAMESE.normalize('NFD'));

  it('says the same facts by the same rules', () =>
    expect(facts.map(({ rule }) => rule)).toEqual(convertText(VIETNAMESE).facts.map(({ rule }) => rule)));

  it('is quoted as it is written', () => {
    const readings = sentences.flatMap((sentence) => sentence.readings);
    expect(readings.length).toBeGreaterThan(4);
    const composed = readings.map(({ start, end }) => article.text.slice(start, end).normalize('NFC'));
    expect(composed).toContain('nâng tỷ lệ tiêm chủng lên trên 90%');
    for (const quote of composed) expect(VIETNAMESE).toContain(quote);
  });
});
