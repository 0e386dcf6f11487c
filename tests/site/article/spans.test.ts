import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nested, type Piece, type Span } from '../../../src/site/article/spans.ts';

interface Named extends Span {
  readonly name: string;
}

const TEXT = 'abcdefghij';
const span = (name: string, start: number, end: number): Named => ({ name, start, end });

const lettersOf = ({ start, end }: Span) => Array.from({ length: end - start }, (_, index) => start + index);

/** Pieces in brackets: `[x ab[y c]]`; one that goes on from elsewhere has a small plus. */
function drawn(pieces: readonly Piece<Named>[], within: Span = { start: 0, end: TEXT.length }): string {
  let at = within.start;
  const parts = pieces.map((piece) => {
    const before = TEXT.slice(at, piece.start);
    at = piece.end;
    return `${before}[${piece.span.name}${piece.isFirst ? '' : '+'} ${drawn(piece.inside, piece)}]`;
  });
  return parts.join('') + TEXT.slice(at, within.end);
}

describe('Spans of a text', () => {
  it.each([
    ['none', [], 'abcdefghij'],
    ['apart', [span('x', 1, 3), span('y', 5, 7)], 'a[x bc]de[y fg]hij'],
    ['one in another', [span('x', 1, 6), span('y', 2, 4)], 'a[x b[y cd]ef]ghij'],
    ['the same words', [span('x', 1, 3), span('y', 1, 3)], 'a[x [y bc]]defghij'],
    ['beginning together', [span('y', 1, 3), span('x', 1, 6)], 'a[x [y bc]def]ghij'],
    ['crossing', [span('x', 1, 5), span('y', 3, 8)], 'a[x bc[y de]][y+ fgh]ij'],
    ['crossing inside another', [span('w', 0, 10), span('x', 1, 5), span('y', 3, 8)], '[w a[x bc[y de]][y+ fgh]ij]'],
    ['empty', [span('x', 3, 3)], 'abcdefghij'],
  ])('nest: %s', (_, spans, expected) => {
    expect(drawn(nested(spans, { start: 0, end: TEXT.length }))).toBe(expected);
  });

  it('are cut to the words they are asked for', () => {
    expect(drawn(nested([span('x', 1, 6), span('y', 8, 9)], { start: 3, end: 8 }), { start: 3, end: 8 })).toBe(
      '[x+ def]gh',
    );
  });

  it('cover in pieces exactly the letters that they covered, and begin once, whatever they are', () => {
    const one = fc
      .tuple(fc.nat(TEXT.length), fc.nat(TEXT.length))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (places) => {
        const spans = places.map(([start, end], index) => span(String(index), start, end));
        const covered = new Map<string, number[]>();
        const first = new Map<string, number>();
        const walk = (pieces: readonly Piece<Named>[], within: Span) => {
          let at = within.start;
          for (const piece of pieces) {
            expect(piece.start).toBeGreaterThanOrEqual(at);
            expect(piece.end).toBeLessThanOrEqual(within.end);
            expect(piece.start).toBeLessThan(piece.end);
            at = piece.end;
            const { name } = piece.span;
            const own = covered.get(name) ?? [];
            covered.set(name, [...own, ...lettersOf(piece)]);
            if (piece.isFirst) first.set(name, (first.get(name) ?? 0) + 1);
            walk(piece.inside, piece);
          }
        };
        walk(nested(spans, { start: 0, end: TEXT.length }), { start: 0, end: TEXT.length });
        for (const { name, start, end } of spans) {
          expect(covered.get(name) ?? []).toEqual(lettersOf({ start, end }));
          expect(first.get(name) ?? 0).toBe(start < end ? 1 : 0);
        }
      }),
    );
  });
});
