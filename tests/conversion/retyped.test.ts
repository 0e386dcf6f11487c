import { describe, expect, it } from 'vitest';
import { retyped } from '../../src/conversion/retyped.ts';
import type { Span, SpanType } from '../../src/grammar/span.ts';
import { english } from '../../src/languages/en/index.ts';

const typesOf = (...read: readonly (readonly [SpanType, string])[]): SpanType[] =>
  retyped(
    read.map(([type, value], at): Span => ({ start: at, end: at + 1, type, value })),
    english,
  ).map(({ type }) => type);

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
