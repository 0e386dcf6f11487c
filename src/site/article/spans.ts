/** Marked words; offsets in UTF-16 code units, the end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A piece of a span inside another piece, and what stands in it. */
export interface Piece<T extends Span> {
  readonly span: T;
  readonly start: number;
  readonly end: number;
  /** The piece that the span begins with: an address that names the span leads here. */
  readonly isFirst: boolean;
  readonly inside: readonly Piece<T>[];
}

/**
 * Spans as pieces that lie one in another, within some words. HTML knows no overlap: of two spans that cross, the one
 * that begins later is cut where the other ends.
 */
export function nested<T extends Span>(spans: readonly T[], within: Span): readonly Piece<T>[] {
  const open = spans
    .filter(({ start, end }) => start < end && start < within.end && end > within.start)
    .map((span) => ({ span, start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) }));
  return piecesOf(open, within.end);
}

interface Open<T extends Span> extends Span {
  readonly span: T;
}

function piecesOf<T extends Span>(all: readonly Open<T>[], end: number): Piece<T>[] {
  const waiting = all.toSorted(byPlace);
  const pieces: Piece<T>[] = [];
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const outer = { ...next, end: Math.min(next.end, end) };
    const inside: Open<T>[] = [];
    while (waiting[0] !== undefined && waiting[0].start < outer.end) {
      const inner = waiting.shift()!;
      inside.push({ ...inner, end: Math.min(inner.end, outer.end) });
      if (inner.end > outer.end) {
        waiting.push({ ...inner, start: outer.end });
        waiting.sort(byPlace);
      }
    }
    pieces.push({ ...outer, isFirst: outer.start === outer.span.start, inside: piecesOf(inside, outer.end) });
  }
  return pieces;
}

/** The wider of two that begin together stands outside. */
function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}
