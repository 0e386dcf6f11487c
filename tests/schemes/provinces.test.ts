import { describe, expect, it } from 'vitest';
import { readSchemes } from '../../src/schemes/files.ts';
import { loadSchemes } from '../../src/schemes/schemes.ts';

const places = loadSchemes(await readSchemes()).filter(({ kind }) => kind === 'place');
const before = places.filter(({ validFrom }) => validFrom === undefined);
const after = places.filter(({ validUntil }) => validUntil === undefined);
const merged = places.filter(({ mergedInto }) => mergedInto !== undefined);
const nameOf = (iri: string | undefined) => places.find((place) => place.iri === iri)?.labels.en?.[0] ?? '';

/** Resolution 202/2025/QH15: what each of the 23 new units was made of. */
const MERGERS: Readonly<Record<string, string>> = {
  'An Giang': 'An Giang, Kien Giang',
  'Bac Ninh': 'Bac Giang, Bac Ninh',
  'Ca Mau': 'Bac Lieu, Ca Mau',
  'Can Tho': 'Can Tho, Hau Giang, Soc Trang',
  'Da Nang': 'Da Nang, Quang Nam',
  'Dak Lak': 'Dak Lak, Phu Yen',
  'Dong Nai': 'Binh Phuoc, Dong Nai',
  'Dong Thap': 'Dong Thap, Tien Giang',
  'Gia Lai': 'Binh Dinh, Gia Lai',
  'Hai Phong': 'Hai Duong, Hai Phong',
  'Ho Chi Minh City': 'Ba Ria-Vung Tau, Binh Duong, Ho Chi Minh City',
  Hue: 'Thua Thien Hue',
  'Hung Yen': 'Hung Yen, Thai Binh',
  'Khanh Hoa': 'Khanh Hoa, Ninh Thuan',
  'Lam Dong': 'Binh Thuan, Dak Nong, Lam Dong',
  'Lao Cai': 'Lao Cai, Yen Bai',
  'Ninh Binh': 'Ha Nam, Nam Dinh, Ninh Binh',
  'Phu Tho': 'Hoa Binh, Phu Tho, Vinh Phuc',
  'Quang Ngai': 'Kon Tum, Quang Ngai',
  'Quang Tri': 'Quang Binh, Quang Tri',
  'Tay Ninh': 'Long An, Tay Ninh',
  'Thai Nguyen': 'Bac Kan, Thai Nguyen',
  'Tuyen Quang': 'Ha Giang, Tuyen Quang',
  'Vinh Long': 'Ben Tre, Tra Vinh, Vinh Long',
};

describe('the provinces', () => {
  it('are 63 before 1 July 2025 and 34 after, 10 of them the same', () => {
    expect([before.length, after.length, before.filter((place) => after.includes(place)).length]).toEqual([63, 34, 10]);
  });

  it('have one ISO 3166-2 code each, before and after', () => {
    for (const units of [before, after]) expect(new Set(units.map(({ isoCode }) => isoCode)).size).toBe(units.length);
    expect(places.filter(({ isoCode }) => !/^VN-(?:\d\d|CT|DN|HN|HP|SG)$/.test(isoCode ?? ''))).toEqual([]);
  });

  it('were merged as the resolution says', () => {
    const parts = new Map<string, string[]>();
    for (const { iri, mergedInto } of merged)
      parts.set(nameOf(mergedInto), [...(parts.get(nameOf(mergedInto)) ?? []), nameOf(iri)]);
    const found = Object.fromEntries([...parts].map(([name, list]) => [name, list.sort().join(', ')]));
    expect(found).toEqual(MERGERS);
  });

  it('ended on 30 June 2025 or began on 1 July 2025 where they were merged, Hue half a year before', () => {
    expect(new Set(merged.map(({ validUntil }) => validUntil))).toEqual(new Set(['2025-06-30', '2024-12-31']));
    const successors = after.filter(({ validFrom }) => validFrom !== undefined);
    expect(successors.map(({ validFrom }) => validFrom).sort()).toEqual([
      '2025-01-01',
      ...Array(23).fill('2025-07-01'),
    ]);
    expect(new Set(merged.map(({ mergedInto }) => mergedInto))).toEqual(new Set(successors.map(({ iri }) => iri)));
  });
});
