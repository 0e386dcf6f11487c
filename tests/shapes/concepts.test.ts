import { describe, expect, it } from 'vitest';
import { HGOV } from '../../src/vocabulary/index.ts';
import { having, iris, listOf } from './parameters.ts';
import { concepts } from './schemes.ts';

describe('the concepts that shapes list', () => {
  const lists = having('in').map((head) => iris(listOf(head)));

  it.each(['Capacities', 'Statuses', 'Inferences', 'DocumentTypes', 'EventTypes'])('are those of hgov:%s', (scheme) => {
    expect(concepts(scheme).length).toBeGreaterThan(2);
    expect(lists).toContainEqual(concepts(scheme));
  });
});

describe('the patterns of concepts', () => {
  const patterns = having('pattern').map(({ value }) => new RegExp(value));

  it.each([
    ['Roles', `${HGOV}role-x`],
    ['Organizations', `${HGOV}org-x`],
    ['OrganizationTypes', `${HGOV}orgtype-x`],
    ['Topics', `${HGOV}topic-x`],
    ['Indicators', `${HGOV}indicator-x`],
    ['Provinces', `${HGOV}province-x`],
  ])('let all of hgov:%s pass', (scheme, example) => {
    const own = patterns.filter((pattern) => pattern.test(example));
    expect(own.length).toBeGreaterThan(0);
    expect(concepts(scheme).filter((value) => !own.every((pattern) => pattern.test(value)))).toEqual([]);
    expect(concepts(scheme).length).toBeGreaterThan(10);
  });
});
