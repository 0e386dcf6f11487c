import type { ComponentChildren, VNode } from 'preact';
import { Link } from '../term.tsx';
import type { View } from '../view.ts';
import type { Mark } from './marks.ts';
import { nested, type Piece, type Span } from './spans.ts';

interface Marked {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly within: Span;
  readonly view: View;
}

/** Words of an article with every mark where it stands: what is marked leads to its fact, the innermost first. */
export function MarkedText({ text, marks, within, view }: Marked): VNode {
  return <>{run({ pieces: nested(marks, within), within, text, view, href: undefined })}</>;
}

interface Run extends Pick<Marked, 'text' | 'within' | 'view'> {
  readonly pieces: readonly Piece<Mark>[];
  /** Where the words outside all pieces lead. */
  readonly href: string | undefined;
}

/** Words and pieces in turn. */
function run({ pieces, within, text, view, href }: Run): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  const words = (start: number, end: number) => {
    const own = text.slice(start, end);
    // A blank or a comma between two marks is no link that anybody could see or hear.
    if (own !== '') parts.push(<Link href={/[\p{L}\p{N}]/u.test(own) ? href : undefined}>{own}</Link>);
  };
  let at = within.start;
  for (const piece of pieces) {
    words(at, piece.start);
    parts.push(<MarkedPiece piece={piece} text={text} view={view} outer={href} />);
    at = piece.end;
  }
  words(at, within.end);
  return parts;
}

interface MarkedPieceProps extends Pick<Marked, 'text' | 'view'> {
  readonly piece: Piece<Mark>;
  readonly outer: string | undefined;
}

function MarkedPiece({ piece, text, view, outer }: MarkedPieceProps): VNode {
  const { span, isFirst, inside } = piece;
  const [fact] = span.facts;
  const inner = run({
    pieces: inside,
    within: piece,
    text,
    view,
    href: fact === undefined ? outer : view.hrefOf(fact.iri),
  });
  if (fact === undefined) return <del title={span.rejected?.reason ?? ''}>{inner}</del>;
  const kinds = [...new Set(span.facts.map(({ kind }) => kind.name))];
  const place = isFirst ? { id: `char=${span.start},${span.end}`, 'data-sign': fact.kind.sign } : {};
  return (
    <mark class={kinds.join(' ')} {...place}>
      {inner}
    </mark>
  );
}
