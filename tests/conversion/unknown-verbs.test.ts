import { describe, expect, it } from 'vitest';
import { withUnknownVerbs } from '../../src/conversion/unknown-verbs.ts';
import { lettersOf, type Span, type SpanType } from '../../src/grammar/span.ts';

const verbPlaces = { determiners: new Set(['the', 'each']), littleWords: new Set(['during']) };

const typesOf = (...read: readonly (readonly [SpanType, string])[]): SpanType[] => {
  const spans = read.map(([type, value], at): Span => ({ start: at, end: at + 1, type, value }));
  return withUnknownVerbs(spans, lettersOf(spans), { verbPlaces }).map(({ type }) => type);
};

describe('A word that nobody listed', () => {
  it('is a verb behind a duty or "to" and before what it is done to', () => {
    expect(typesOf(['need', 'must'], ['word', 'refit'], ['of', 'the'], ['word', 'wards'])[1]).toBe('verb');
    expect(typesOf(['modal', 'to'], ['word', 'refit'], ['number', '12'])[1]).toBe('verb');
  });

  it('is a verb behind another action and before what it is done to, again and again', () =>
    expect(
      typesOf(
        ['verb', 'train'],
        ['word', 'nurses'],
        ['comma', ','],
        ['word', 'refit'],
        ['of', 'the'],
        ['word', 'wards'],
        ['and', 'and'],
        ['word', 'retool'],
        ['word', 'each'],
        ['word', 'store'],
      ),
    ).toEqual(['verb', 'word', 'comma', 'verb', 'of', 'word', 'and', 'verb', 'word', 'word']));

  it('begins a task in a line of its own', () =>
    expect(typesOf(['dash', '-'], ['capitalised', 'refit'], ['of', 'the'])).toEqual(['dash', 'verb', 'of']));

  it('is none behind "to" alone, as a little word, in the past or where nothing is done', () => {
    expect(typesOf(['modal', 'to'], ['word', 'suppliers'])[1]).toBe('word');
    expect(typesOf(['verb', 'train'], ['comma', ','], ['word', 'during'], ['of', 'the'])[2]).toBe('word');
    expect(typesOf(['verb', 'train'], ['comma', ','], ['word', 'visited'], ['of', 'the'])[2]).toBe('word');
    expect(typesOf(['word', 'nurses'], ['comma', ','], ['word', 'refit'], ['of', 'the'])[2]).toBe('word');
  });
});
