import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateReader, isoOf, lastDayOf } from '../../src/grammar/dates.ts';
import { languages } from '../../src/languages/index.ts';
import { anyText } from './arbitraries.ts';

const readers = new Map(languages.map((pack) => [pack.tag, dateReader(pack)]));
const daysIn = (tag: string, text: string): string[] =>
  (readers.get(tag)?.(text) ?? []).map(({ value }) => isoOf(value));

describe('The days of a sentence', () => {
  it.each([
    ['en', 'On December 24, 2024, and 3rd of May 2023', ['2024-12-24', '2023-05-03']],
    ['en', 'on 24/12/2024 or 24.12.2024', ['2024-12-24', '2024-12-24']],
    ['en', 'On the afternoon of September 12', ['--09-12']],
    ['en', 'on 24/12 in the morning', ['--12-24']],
    ['en', 'June, 11/2027 - 08:15', ['2027-06-11']],
    ['id', 'Pada 24 Desember 2024 dan 3 Mei', ['2024-12-24', '--05-03']],
    ['id', 'Selasa (24/12) pagi', ['--12-24']],
    ['vi', 'Ngày 24 tháng 12 năm 2024', ['2024-12-24']],
    ['vi', 'sáng 24/12, chiều 12/9/2023', ['2023-09-12', '--12-24']],
    ['vi', 'Hôm nay (24/12)', ['--12-24']],
    ['vi', 'diễn ra trong một ngày, 24/12, tại Huế', ['--12-24']],
    ['id', 'hari ini, 24/12, di Hue', ['--12-24']],
  ])('in %s “%s” are %j', (tag, text, days) => expect(daysIn(tag, text)).toEqual(days));

  it.each([
    ['en', '31/02/2024'],
    ['en', 'on 13/13'],
    ['en', 'Resolution 12/2024'],
    ['vi', '3/3 chỉ tiêu'],
    ['vi', '71/2020/QH14'],
    ['id', '21/22 komune'],
    ['en', 'May the sector thrive'],
  ])('in %s are none in “%s”', (tag, text) => expect(daysIn(tag, text)).toEqual([]));

  it('of any text lie in it and do not overlap', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom(...readers.values()), (text, read) => {
        const found = [...read(text)].sort((a, b) => a.start - b.start);
        for (const [at, { start, end }] of found.entries()) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(found[at + 1]?.start ?? text.length);
        }
      }),
    );
  });
});

describe('The last day', () => {
  it.each([
    ['2025', '2025-12-31'],
    ['2021-2030', '2030-12-31'],
  ])('of %s is %s', (period, day) => expect(lastDayOf(period)).toBe(day));
});
