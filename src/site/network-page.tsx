import type { VNode } from 'preact';
import type { Drawing } from '../overview/drawing.ts';
import type { EventRow } from '../overview/events.ts';
import type { Meeting, Network } from '../overview/meetings.ts';
import { EventLink } from './event-name.tsx';
import type { Graph } from './graph.ts';
import { OVERVIEW } from './i18n/overview.ts';
import { layout } from './layout.tsx';
import { NetworkPicture } from './network-picture.tsx';
import { Scrollable } from './scrollable.tsx';
import { Thing } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

/** Who was at events with whom, drawn and as a table. */
export interface NetworkPage {
  readonly network: Network;
  readonly drawing: Drawing;
  readonly eventOf: (iri: string) => EventRow | undefined;
  readonly graph: Graph;
}

/** Events that one pair of people names in the table. */
const SHOWN = 3;

/** A drawing of people and events, and the same as a table of who met whom where. */
export function networkPage({ network, drawing, eventOf, graph }: NetworkPage, setting: Setting): string {
  const view = createView(setting, graph);
  const { say, number } = view;
  const { people, meetings, totals } = network;
  const content = (
    <>
      <h1>{say(OVERVIEW.network)}</h1>
      <p class="lead">{say(OVERVIEW.networkLead)}</p>
      {people.length === 0 ? (
        <p>{say(OVERVIEW.noNetwork)}</p>
      ) : (
        <>
          <p class="note">
            {say(OVERVIEW.networkShown, { shown: number(people.length), people: number(totals.people) })}{' '}
            {say(OVERVIEW.legend)} {say(OVERVIEW.drawing)}
          </p>
          <Scrollable label={say(OVERVIEW.network)}>
            <NetworkPicture drawing={drawing} eventOf={eventOf} view={view} />
          </Scrollable>
          <h2>{say(OVERVIEW.meetings)}</h2>
          <p class="note">
            {say(OVERVIEW.meetingsShown, { shown: number(meetings.length), count: number(totals.meetings) })}
          </p>
          <Meetings meetings={meetings} eventOf={eventOf} view={view} />
        </>
      )}
    </>
  );
  return layout({ title: `${say(OVERVIEW.network)} – hgov`, view, content });
}

interface MeetingsProps {
  readonly meetings: readonly Meeting[];
  readonly eventOf: (iri: string) => EventRow | undefined;
  readonly view: View;
}

function Meetings({ meetings, eventOf, view }: MeetingsProps): VNode {
  const { say } = view;
  const heads = [say(OVERVIEW.person), say(OVERVIEW.other), say(OVERVIEW.events)];
  return (
    <table class="stacked">
      <thead>
        <tr>
          {heads.map((head) => (
            <th scope="col">{head}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {meetings.map(({ people, events }) => (
          <tr>
            {people.map((iri, at) => (
              <td data-head={heads[at]}>
                <Thing iri={iri} view={view} />
              </td>
            ))}
            <td data-head={heads[2]}>
              <ul class="inside">
                {events.slice(0, SHOWN).map((iri) => (
                  <li>
                    <EventOrThing iri={iri} event={eventOf(iri)} view={view} />
                  </li>
                ))}
              </ul>
              {events.length > SHOWN && <span class="note">+ {view.number(events.length - SHOWN)}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface EventOrThingProps {
  readonly iri: string;
  readonly event: EventRow | undefined;
  readonly view: View;
}

function EventOrThing({ iri, event, view }: EventOrThingProps): VNode {
  return event ? <EventLink event={event} view={view} /> : <Thing iri={iri} view={view} />;
}
