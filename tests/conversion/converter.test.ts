import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Quad } from '../../src/rdf/terms.ts';
import { readShapes } from '../../src/validation/shapes.ts';
import { createValidator } from '../../src/validation/validate.ts';
import { articleOf, converter, convertText } from './samples.ts';

const validator = createValidator(await readShapes(fileURLToPath(new URL('../../shapes', import.meta.url))));

/** Texts whose graphs once broke a shape: a group that asks, a title without a body, two names of one indicator, two readings of one span, two spellings of one number, a document that is asked. */
const ONCE_INVALID = [
  'On 5 May 2023, the Ministry of Health held a conference. The delegates asked the Ministry of Health to review the drug prices.',
  'On 5 May 2023, the Ministry of Health held a conference. Director Le Dinh Sang spoke at the conference.',
  'Năm 2023, 21/22 trạm y tế đạt chuẩn; 12/15 Trạm Y tế có bác sĩ.',
  'On 5 May 2023, the Ministry of Health held a conference on Resolution No. 01-NQ/CP. It was under Resolution No. 01/NQ-CP.',
  'On 5 May 2023, the Ministry of Health held a conference. Minister of Health Dinh Gia Bao asked that the Resolution No. 12/NQ-CP be carried out.',
  'Ngày 5/5/2023, Bộ Y tế tổ chức hội nghị. Bộ trưởng Bộ Y tế Đinh Gia Bảo đề nghị Nghị quyết số 12/NQ-CP đào tạo 200 điều dưỡng.',
  'Pada tahun 2023, tingkat kepesertaan jaminan kesehatan sebesar 91,01% belum mencapai target 91,58% yang ditetapkan.',
];

/** What the shapes find fault with. */
async function complaintsOf(quads: readonly Quad[]): Promise<string[]> {
  const { complaints } = await validator.validate(quads);
  return complaints.map(({ focus, message }) => `${focus}: ${message}`);
}

describe('A graph that once broke a shape', () => {
  it.each(ONCE_INVALID)('is valid: “%s”', async (text) =>
    expect(await complaintsOf(convertText(text).quads)).toEqual([]),
  );
});

describe('The converter', () => {
  it('fails where it knows no word of the language', () => {
    const german = articleOf('Das Gesundheitsministerium hielt eine Konferenz mit allen Provinzen ab.');
    expect(() => converter.convert(german)).toThrow(
      expect.objectContaining({ code: 'LANGUAGE_UNSUPPORTED', message: expect.stringContaining('en, id, vi') }),
    );
  });

  it.each([
    'The end is in the hands of the people and of the sector as it was.',
    '...... the of and to in ......',
    'the (((((((((((((((((((( of and to in for is with on',
    'The \u200b of the \u202e and the \ufeff in it was as it is for them.',
    'The 😀 of the 👩‍⚕️ and the 🏥 in it was as it is for them; 😀😀😀 the end.',
    'The sector is \ud800 and the hospital is \udfff in the province with all of them.',
  ])('reads no fact of a person or deed in “%s”', (text) => {
    expect(convertText(text).facts.filter(({ kind }) => kind !== 'finding')).toEqual([]);
  });

  it('gives the same for the same article, whatever it read between', () => {
    const article = articleOf(
      'On 5 May 2023, the Ministry of Health held a conference. Minister of Health Dinh Gia Bao asked hospitals to improve care.',
    );
    const first = converter.convert(article);
    converter.convert(articleOf('Ngày 5/5/2023, Bộ Y tế tổ chức hội nghị về công tác của ngành.'));
    expect(converter.convert(article).quads).toEqual(first.quads);
  });

  it('reads an article whatever figures its date line has', () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.nat(9999), (first, second, year) => {
        const line = `Wednesday, ${first}/${second}/${year} 16:05`;
        convertText(`Clinics checked\n${line}\n\nThis morning, the Ministry of Health held a conference in Phu Yen.`);
      }),
    );
  });

  it('takes the month of a date line for what no month but a day can be', () => {
    const text =
      'Clinics checked\n07/27/2022 16:05\n\nThis morning, the Ministry of Health held a conference in Phu Yen.';
    expect(convertText(text).quads.map(({ object }) => object.value)).toContain('2022-07-27');
  });

  it('ends on a paragraph of 200 kB', () => {
    const { facts } = convertText(
      'Minister of Health Dinh Gia Bao asked the hospitals of Can Tho to train 200 nurses in 2024, and the sector reached 93.2% of its plan. '
        .repeat(1500)
        .trim(),
    );
    expect(facts.length).toBeGreaterThan(1);
  });

  it.each(['đ', 'đ ', 'a-', 'đ2024-'])('ends on a text that begins with “%s” two hundred times', (part) => {
    const { facts } = convertText(
      `${part.repeat(200)}\n\nNgày 5/5/2023, Bộ Y tế tổ chức hội nghị về công tác của ngành.`,
    );
    expect(facts.some(({ kind }) => kind === 'event')).toBe(true);
  });

  it('ends on a list of 10 000 items', () => {
    const { facts } = convertText(
      `On 5 May 2023, the Ministry of Health held a conference. Minister of Health Dinh Gia Bao asked hospitals to ${'improve the care of the people; '.repeat(10_000)}review prices.`,
    );
    expect(facts.filter(({ kind }) => kind === 'commitment')).toHaveLength(10_001);
  });

  it('ends on 2 000 paragraphs that each name others', () => {
    const names = (at: number): string =>
      `Tran ${['Van', 'Thi', 'Duc'][at % 3]} ${['An', 'Binh', 'Cuong', 'Dung', 'Em'][at % 5]}${String.fromCharCode(97 + (at % 26))}`;
    const text = Array.from(
      { length: 2000 },
      (_, at) => `Mr. ${names(at)}, Director of the Department of Health, spoke at the conference in the morning.`,
    ).join('\n');
    expect(convertText(text).facts.length).toBeGreaterThan(100);
  });
});
