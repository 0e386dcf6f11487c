import { describe, expect, it } from 'vitest';
import { withPrepositions } from '../../src/conversion/prepositions.ts';
import type { Span, SpanType } from '../../src/grammar/span.ts';

const typesOf = (...read: readonly (readonly [SpanType, string])[]): SpanType[] =>
  withPrepositions(read.map(([type, value], at): Span => ({ start: at, end: at + 1, type, value }))).map(
    ({ type }) => type,
  );

describe('A preposition that also marks the infinitive', () => {
  it('marks it right before a verb', () => {
    expect(typesOf(['modal', 'of'], ['verb', 'renforcer'])).toEqual(['modal', 'verb']);
    expect(typesOf(['modal', 'at'], ['adverb', 'mieux'], ['verb', 'renforcer'])).toEqual(['modal', 'adverb', 'verb']);
  });

  it('is a preposition before anything else', () => {
    expect(typesOf(['modal', 'of'], ['organization', 'o'])).toEqual(['of', 'organization']);
    expect(typesOf(['modal', 'at'], ['place', 'p'])).toEqual(['of', 'place']);
  });

  it('is no word that only marks infinitives', () =>
    expect(typesOf(['modal', 'to'], ['organization', 'o'])).toEqual(['modal', 'organization']));
});
