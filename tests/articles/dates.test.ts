import { describe, expect, it } from 'vitest';
import { dateOf, isDateLine } from '../../src/articles/dates.ts';

describe('dateOf', () => {
  it.each([
    ['2024-12-24T08:30:00+07:00', '2024-12-24'],
    ['20241224', '2024-12-24'],
    ['24/12/2024 15:30', '2024-12-24'],
    ['3.3.2025', '2025-03-03'],
    ['Thứ Ba, ngày 24 tháng 12 năm 2024', '2024-12-24'],
    ['24 tháng 12, 2024', '2024-12-24'],
    ['July, 15/2022 - 08:47', '2022-07-15'],
    ['Selasa, 24 Desember 2024', '2024-12-24'],
    ['24 Dec 2024', '2024-12-24'],
    ['mardi 24 décembre 2024', '2024-12-24'],
    ['1er août 2025', '2025-08-01'],
    ['December 24, 2024', '2024-12-24'],
    ['Sept. 2nd, 2024', '2024-09-02'],
    ['Wednesday, 07/27/2022 16:05 PM', '2022-07-27'],
    ['05/04/2022', '2022-04-05'],
  ])('reads %s as %s', (words, date) => expect(dateOf(words)).toBe(date));

  it.each(['', 'yesterday', '31/2/2024', '24/12', '2024', '99/99/9999', '12-24-2024 no such month'])(
    'finds none in %j',
    (words) => expect(dateOf(words)).toBeUndefined(),
  );
});

describe('isDateLine', () => {
  it.each([
    '24/12/2024',
    'Tuesday, 24/12/2024 | 15:30 GMT+7',
    'Thứ ba, 24/12/2024 - 15:30',
    'Cập nhật: 24/12/2024 lúc 08 giờ 30',
    'Selasa, 24 Desember 2024 10:15 WIB',
    'Publié le mardi 24 décembre 2024 à 15:30',
    'Ngày đăng: 24/12/2024 | Lượt xem: 1.284 | Cỡ chữ: A- A A+',
    'Published on December 24, 2024 at 3:15 PM',
  ])('takes %j for a date line', (line) => expect(isDateLine(line)).toBe(true));

  it.each(['On December 24, 2024, the ministry met.', 'Hà Nội, 24/12/2024', 'Hội nghị ngày 24/12/2024', '15:30'])(
    'does not take %j for one',
    (line) => expect(isDateLine(line)).toBe(false),
  );
});
