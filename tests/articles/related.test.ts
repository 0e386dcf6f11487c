import { describe, expect, it } from 'vitest';
import { relatedLines } from '../../src/articles/related.ts';

const PARAGRAPH = `${'The Department of Health reviewed the work of its stations and centres. '.repeat(4)}`.trim();

describe('A box of related headlines', () => {
  it.each([
    ['RELATED', 'Mr. An Binh speaks at the point of the ministry. (Photo: screenshot)'],
    ['BERITA TERKAIT', 'Bapak An Binh berpidato di titik kementerian. (Foto: tangkapan layar)'],
    ['TIN LIÊN QUAN', 'Ông An Bình phát biểu tại điểm cầu của bộ. (Ảnh chụp qua màn hình)'],
  ])('under “%s” ends before the caption of a picture', (heading, caption) => {
    const lines = [PARAGRAPH, heading, 'A doctor and the first transplant in Lam Son', caption, PARAGRAPH];
    expect([...relatedLines(lines)]).toEqual([1, 2]);
  });
});
