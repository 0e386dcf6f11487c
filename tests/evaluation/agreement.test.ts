import { describe, expect, it } from 'vitest';
import { agrees, fold, labelAgrees, same } from '../../src/evaluation/agreement.ts';

describe('A folded text', () => {
  it.each([
    ['Đào Hồng Lan', 'dao hong lan'],
    ["H'Yim Kđoh", 'h yim kdoh'],
    ['  01-NQ/CP ', '01 nq cp'],
    [null, ''],
    [undefined, ''],
  ])('of %j is %j', (text, folded) => expect(fold(text)).toBe(folded));

  it('meets another spelling of the same words', () => expect(same('ĐẮK LẮK', 'Dak Lak')).toBe(true));
});

describe('A slot', () => {
  it.each([
    [null, 'anything'],
    [undefined, null],
    [90, 90],
    [90, '90'],
    ['Dak Lak', 'Đắk Lắk'],
  ] as const)('of gold %j agrees with %j', (gold, found) => expect(agrees(gold, found)).toBe(true));

  it.each([
    [90, null],
    [90, 91],
    ['Dak Lak', null],
    ['Hanoi', 'Ha Noi'],
  ] as const)('of gold %j does not agree with %j', (gold, found) => expect(agrees(gold, found)).toBe(false));
});

describe('A label', () => {
  it.each([
    ['Government of Viet Nam', 'Government'],
    ['Ministry of Health', 'the Health Ministry'],
    ['of', 'the'],
    [null, 'anything'],
  ])('%j agrees with %j', (gold, found) => expect(labelAgrees(gold, found)).toBe(true));

  it.each([
    ['Ministry of Health', null],
    ['Ministry of Health', 'Ministry of Finance'],
    ['Committee', 'Central Committee for Propaganda'],
  ])('%j does not agree with %j', (gold, found) => expect(labelAgrees(gold, found)).toBe(false));
});
