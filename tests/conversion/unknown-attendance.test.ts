import { describe, expect, it } from 'vitest';
import { withUnknownAttendance } from '../../src/conversion/unknown-attendance.ts';
import { lettersOf, type Span, type SpanType } from '../../src/grammar/span.ts';

const typesOf = (...read: readonly (readonly [SpanType, string])[]): SpanType[] => {
  const spans = read.map(([type, value], at): Span => ({ start: at, end: at + 1, type, value }));
  return withUnknownAttendance(spans, lettersOf(spans), { noCues: new Set(['after']) }).map(({ type }) => type);
};

describe('A word that nobody listed', () => {
  it('tells who attends between an event and a row of persons', () =>
    expect(
      typesOf(
        ['capitalised', 'gracing'],
        ['of', 'the'],
        ['event', 'e'],
        ['is', 'were'],
        ['honorific', 'dr'],
        ['name', 'x'],
      )[0],
    ).toBe('attend'));

  it('tells that the person before it attends the event behind it', () =>
    expect(typesOf(['name', 'x'], ['word', 'graced'], ['of', 'the'], ['event', 'e'], ['mark', '.'])[1]).toBe('attend'));

  it('tells nothing where somebody is known to hold or chair the event, or as a word that is known to', () => {
    expect(typesOf(['name', 'x'], ['word', 'graced'], ['event', 'e'], ['mark', '.'], ['chair', 'c'])[1]).toBe('word');
    expect(typesOf(['capitalised', 'after'], ['event', 'e'], ['is', 'were'], ['name', 'x'])[0]).toBe('capitalised');
  });
});
