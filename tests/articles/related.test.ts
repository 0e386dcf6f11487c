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

  it.each([
    'More from Health',
    'Keep reading',
    'Anda mungkin juga suka',
    'Selengkapnya di Kesehatan',
    'Bạn có thể thích',
    'Tin trong mục Sức khỏe',
    'Các bài đã đăng:',
  ])('goes on under “%s” up to the next paragraph', (heading) => {
    const lines = [PARAGRAPH, heading, 'A doctor and the first transplant in Lam Son', 'A fair in Lam Son', PARAGRAPH];
    expect([...relatedLines(lines)]).toEqual([1, 2, 3]);
  });

  it.each([
    'SEE ALSO A doctor and the first transplant in Lam Son',
    'LIHAT JUGA Dokter dan transplantasi pertama di Lam Son',
    'XEM THÊM Bác sĩ và ca ghép đầu tiên ở Lam Sơn',
    'Watch: A doctor and the first transplant in Lam Son',
    'Simak pula | Dokter dan transplantasi pertama di Lam Son',
    'Video: Bác sĩ và ca ghép đầu tiên ở Lam Sơn',
  ])('may be one line: “%s”', (line) => expect([...relatedLines([PARAGRAPH, line, PARAGRAPH])]).toEqual([1]));

  it.each([
    'More on the new hospital was told by the Department of Health to all its centres.',
    'Xem thêm nhiều bệnh nhân tại các trạm, đoàn đánh giá cao đội ngũ.',
    'MORE NEWS WAS TOLD BY THE MINISTRY',
    '[Photo 1] Director Le Thi Sen speaks at the conference',
    '[Ảnh] Bà Lê Thị Sen, Giám đốc Sở Y tế phát biểu tại hội nghị',
    '[Foto] Ibu Le Thi Sen berbicara di konferensi',
  ])('is not “%s”', (line) => expect([...relatedLines([PARAGRAPH, line, PARAGRAPH])]).toEqual([]));
});
