import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/conversion/detect.ts';
import { languages } from '../../src/languages/index.ts';
import { casesOf } from './corpora.ts';

const tagOf = (text: string, language?: string): string | undefined =>
  detectLanguage({ text, ...(language ? { language } : {}) }, languages)?.tag;

describe('The language of a text', () => {
  it.each(casesOf('rule').map(({ language, text }) => [language, text] as const))('is %s in “%s”', (language, text) =>
    expect(tagOf(text)).toBe(language),
  );

  it.each([
    'Das Gesundheitsministerium hielt eine Konferenz mit den Provinzen ab.',
    'กระทรวงสาธารณสุขจัดการประชุม',
    '卫生部召开会议',
    '',
    '😀😀😀',
    '12 34 56',
  ])('is none of ours in “%s”', (text) => expect(tagOf(text)).toBeUndefined());

  it('is decided by the words, not by the declaration', () =>
    expect(tagOf('The conference was held in the province and it was led by the minister.', 'vi')).toBe('en'));

  it('follows the declaration where the words are divided', () => {
    const divided = 'the of and to in dan di yang untuk dari';
    expect([tagOf(divided, 'en'), tagOf(divided, 'id')]).toEqual(['en', 'id']);
  });

  it.each([
    ['id', '“Puskesmas kekurangan dokter,” kata Bui Cong Thanh, Direktur Departemen Kesehatan.'],
    ['id', 'Menteri Kesehatan meminta rumah sakit memperbaiki layanan.'],
    ['en', 'Health Minister urges hospitals: improve care, publish drug prices.'],
  ])('is %s in a text without little words: “%s”', (language, text) => expect(tagOf(text)).toBe(language));

  it('is that of a decomposed text too', () =>
    expect(tagOf('Sở Y tế tổ chức hội nghị về công tác của ngành.'.normalize('NFD'))).toBe('vi'));
});
