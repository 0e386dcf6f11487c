import { describe, expect, it } from 'vitest';
import { articles, asks, both, number } from './commitments.ts';
import { saidBy } from './rules.ts';

describe('commitments to different numbers', () => {
  const said = (here: string, there: string) => saidBy('disagreeing-numbers', articles(here, there));
  const one = asks('1', 'vaccination', `hgov:period "2025" ; ${number(90)}`);

  it('disagree', () => {
    expect(said(one, asks('1', 'vaccination', number(95)))).toEqual(both('disagreesWith', '1', '1'));
  });

  it('do not if they are two steps, in different units or one has no number', () => {
    expect(said(one, asks('1', 'vaccination', `hgov:period "2030" ; ${number(95)}`))).toEqual([]);
    expect(said(one, asks('1', 'vaccination', number(95, 'children')))).toEqual([]);
    expect(said(one, asks('1', 'vaccination'))).toEqual([]);
  });

  it('do not if the numbers are the same or an article has several', () => {
    expect(said(one, asks('1', 'vaccination', number(90)))).toEqual([]);
    expect(said(one, asks('1', 'vaccination', number(95)) + asks('2', 'vaccination', number(90)))).toEqual([]);
  });
});

describe('commitments for different periods', () => {
  const said = (here: string, there: string) => saidBy('disagreeing-periods', articles(here, there));
  const one = asks('1', 'population', 'hgov:period "2021-2030"');

  it('disagree', () => {
    expect(said(one, asks('1', 'population', 'hgov:period "2021-2025"'))).toEqual(both('disagreesWith', '1', '1'));
  });

  it('do not if one has none, a number of its own or other topics', () => {
    expect(said(one, asks('1', 'population'))).toEqual([]);
    expect(said(one, asks('1', 'population', `hgov:period "2025" ; ${number(9)}`))).toEqual([]);
    expect(said(one, asks('1', 'population autonomy', 'hgov:period "2025"'))).toEqual([]);
  });

  it('do not if an article has several', () => {
    const two = asks('1', 'population', 'hgov:period "2025"') + asks('2', 'population', 'hgov:period "2021-2030"');
    expect(said(one, two)).toEqual([]);
  });
});
