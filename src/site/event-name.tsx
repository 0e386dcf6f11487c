import type { VNode } from 'preact';
import type { EventRow } from '../overview/events.ts';
import { FRONT } from './i18n/front.ts';
import { Day, Link } from './term.tsx';
import type { View } from './view.ts';

/** What an event is called: its kind and who held it, because events have no names of their own. */
export function eventName({ kinds, organizers }: EventRow, { labels, say }: View): string {
  const [type] = kinds;
  const kind = capital(type === undefined ? '' : labels.of(type));
  const organizer = organizers.slice(0, 2).map(labels.of).join(', ');
  return organizer === '' ? kind : say(FRONT.eventOf, { kind, organizer });
}

/** An event, linked, with its day. */
export function EventLink({ event, view }: { readonly event: EventRow; readonly view: View }): VNode {
  return (
    <>
      <Link href={view.hrefOf(event.iri)}>{eventName(event, view)}</Link>
      {event.start !== undefined && (
        <span class="note">
          {' '}
          <Day date={event.start} view={view} />
        </span>
      )}
    </>
  );
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
