import type { VNode } from 'preact';
import type { Drawing, Node } from '../overview/drawing.ts';
import type { EventRow } from '../overview/events.ts';
import { eventName } from './event-name.tsx';
import type { View } from './view.ts';

interface PictureProps {
  readonly drawing: Drawing;
  readonly eventOf: (iri: string) => EventRow | undefined;
  readonly view: View;
}

/** For eyes alone: whoever uses a keyboard or listens has the table, with the same links. */
export function NetworkPicture({ drawing: { width, height, nodes, lines }, eventOf, view }: PictureProps): VNode {
  return (
    <svg class="network" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <path d={lines.map(({ from, to }) => `M${from.x} ${from.y}L${to.x} ${to.y}`).join('')} />
      {nodes.map((node) => (
        <a href={view.hrefOf(node.iri) ?? '#content'} tabIndex={-1}>
          {node.isEvent ? (
            <EventMark node={node} event={eventOf(node.iri)} view={view} />
          ) : (
            <PersonMark node={node} view={view} />
          )}
        </a>
      ))}
    </svg>
  );
}

function PersonMark({ node: { iri, x, y }, view }: { readonly node: Node; readonly view: View }): VNode {
  return (
    <>
      <circle cx={x} cy={y} r="6" />
      <text x={x + 9} y={y + 4}>
        {view.labels.of(iri)}
      </text>
    </>
  );
}

interface EventMarkProps {
  readonly node: Node;
  readonly event: EventRow | undefined;
  readonly view: View;
}

function EventMark({ node: { iri, x, y }, event, view }: EventMarkProps): VNode {
  return (
    <>
      <title>{event ? eventName(event, view) : view.labels.of(iri)}</title>
      <rect x={x - 5} y={y - 5} width="10" height="10" />
      <text class="soft" x={x + 8} y={y + 4}>
        {event?.start}
      </text>
    </>
  );
}
