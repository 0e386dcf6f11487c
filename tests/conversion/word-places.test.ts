import { describe, expect, it } from 'vitest';
import { WORDS, wordPlaces } from '../../src/conversion/word-places.ts';

/** Pictures and a script beyond the first plane, letters with marks, apostrophes, and nothing at all. */
const TEXTS = ["Ông Y Thanh ký Nghị quyết 72-NQ/TW; H'Yim đồng ý.", 'a😀b 𝒳y ไทย—ok', ' , ', '', 'end'];

describe('wordPlaces', () => {
  it.each(TEXTS)('finds in %j what the expression finds', (text) => {
    const places = wordPlaces(text);
    const words = Array.from({ length: places.length / 2 }, (_, at) => text.slice(places[2 * at], places[2 * at + 1]));
    expect(words).toEqual(text.match(WORDS) ?? []);
  });
});
