import { describe, expect, it } from 'vitest';
import { withUnknownAsks } from '../../src/conversion/unknown-asks.ts';
import { lettersOf, type Span, type SpanType } from '../../src/grammar/span.ts';

const typesOf = (...read: readonly (readonly [SpanType, string])[]): SpanType[] => {
  const spans = read.map(([type, value], at): Span => ({ start: at, end: at + 1, type, value }));
  return withUnknownAsks(spans, lettersOf(spans), { noCues: new Set(['helped', 'staff']) }).map(({ type }) => type);
};

describe('A word that nobody listed', () => {
  it('asks between a person and what somebody is to do', () => {
    expect(
      typesOf(['name', 'x'], ['word', 'badgered'], ['organization', 'o'], ['modal', 'to'], ['verb', 'open'])[1],
    ).toBe('ask');
    expect(
      typesOf(['name', 'x'], ['word', 'pleaded'], ['that', 'that'], ['organization', 'o'], ['verb', 'open'])[1],
    ).toBe('ask');
    expect(
      typesOf(['honorific', 'ong'], ['word', 'thoi'], ['word', 'thuc'], ['organization', 'o'], ['verb', 'mo']),
    ).toEqual(['honorific', 'adverb', 'ask', 'organization', 'verb']);
  });

  it('asks in the passive, and before a colon and a task', () => {
    expect(
      typesOf(
        ['organization', 'o'],
        ['is', 'was'],
        ['word', 'tasked'],
        ['by', 'by'],
        ['pronoun', 'her'],
        ['modal', 'to'],
        ['verb', 'open'],
      )[2],
    ).toBe('ask');
    expect(typesOf(['name', 'x'], ['word', 'pleaded'], ['colon', ':'], ['verb', 'open'])[1]).toBe('ask');
  });

  it('says what stands behind its "that"', () =>
    expect(typesOf(['name', 'x'], ['word', 'mused'], ['that', 'that'], ['word', 'costs'])[1]).toBe('speak'));

  it('asks for nothing as a word that is known to, without a task, or behind nobody', () => {
    expect(
      typesOf(['name', 'x'], ['word', 'helped'], ['organization', 'o'], ['modal', 'to'], ['verb', 'open'])[1],
    ).toBe('word');
    expect(typesOf(['name', 'x'], ['word', 'toured'], ['organization', 'o'], ['mark', '.'])[1]).toBe('word');
    expect(
      typesOf(['word', 'costs'], ['word', 'drove'], ['organization', 'o'], ['modal', 'to'], ['verb', 'open'])[1],
    ).toBe('word');
  });
});
