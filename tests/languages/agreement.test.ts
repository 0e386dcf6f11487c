import { describe, expect, it } from 'vitest';
import { languages } from '../../src/languages/index.ts';

describe('The languages', () => {
  it('have tags of their own', () => expect(new Set(languages.map(({ tag }) => tag)).size).toBe(languages.length));

  it('make the same offices', () => {
    for (const { ministerial } of languages)
      expect(Object.keys(ministerial).sort()).toEqual(Object.keys(languages[0]?.ministerial ?? {}).sort());
  });

  it('count the same things by the same names', () => {
    const units = languages.map(({ counted }) => new Set(counted.values()));
    const everywhere = [
      'targets',
      'hospitals',
      'doses',
      'cases',
      'patients',
      'doctors',
      'nurses',
      'beds',
      'communes',
      'children',
      'people',
    ];
    for (const each of units) expect(everywhere.filter((unit) => !each.has(unit))).toEqual([]);
  });
});
