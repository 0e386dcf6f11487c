import { describe, expect, it } from 'vitest';
import { periods } from '../../src/grammar/periods.ts';

describe('The periods of a sentence', () => {
  it.each([
    ['the period 2021-2030, with a vision to 2045', ['2021-2030', '2045']],
    ['giai đoạn 2021–2030', ['2021-2030']],
    ['2021 - 2030', ['2021-2030']],
    ['quý I/2025 và năm 2026', ['2025', '2026']],
    ['in 2024.', ['2024']],
  ])('“%s” are %j', (text, expected) =>
    expect(
      periods(text)
        .map(({ value }) => value)
        .sort(),
    ).toEqual([...expected].sort()),
  );

  it.each(['24/12/2024', 'No. 2024/QD', '12.2024 doses', '20245', '1899', '2024,5', 'room 3000'])(
    'are none in “%s”',
    (text) => expect(periods(text)).toEqual([]),
  );

  it('stand where they are printed', () => {
    const text = 'In 2021-2030 and 2045';
    for (const { start, end, value } of periods(text)) expect(text.slice(start, end)).toBe(value);
  });
});
