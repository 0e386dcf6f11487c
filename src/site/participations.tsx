import type { VNode } from 'preact';
import { hgov, schema } from '../vocabulary/index.ts';
import { grouped } from './graph.ts';
import { Row, Section } from './rows.tsx';
import { SourceLinks } from './sources.tsx';
import { Day, Name, Separated, Thing } from './term.tsx';
import type { View } from './view.ts';

interface Shown {
  readonly iris: readonly string[];
  readonly title: string;
  readonly view: View;
}

/** The events that someone took part in, the latest first, with each capacity. */
export function EventsOf({ iris, title, view }: Shown): VNode | null {
  const { facts } = view;
  const eventOf = (iri: string) => facts.thing(iri, hgov.inEvent) ?? '';
  const dateOf = (event: string) => facts.text(event, schema.startDate) ?? '';
  const events = [...grouped(iris, eventOf)].sort(([a], [b]) => (dateOf(a) < dateOf(b) ? 1 : -1));
  return (
    <Section
      title={title}
      members={events}
      view={view}
      row={([event, own]) => (
        <Row under={<Day date={dateOf(event)} view={view} />}>
          <Thing iri={event} view={view} />
          <Capacities iris={own} view={view} />
        </Row>
      )}
    />
  );
}

/** The people of an event, each in every capacity. */
export function PeopleOf({ iris, title, view }: Shown): VNode | null {
  const { facts, labels } = view;
  const people = grouped(iris, (iri) => facts.thing(iri, hgov.participant) ?? '');
  const sorted = [...people].sort(([, a], [, b]) => b.length - a.length);
  return (
    <Section
      title={title}
      members={sorted}
      view={view}
      row={([person, own]) => {
        const places = [...new Set(own.flatMap((iri) => facts.things(iri, hgov.inEvent)))];
        const bridges = places.filter((place) => facts.isA(place, hgov.BridgePoint));
        return (
          <>
            <Thing iri={person} view={view} />
            {bridges.length > 0 && <span class="note"> ({bridges.map(labels.of).join(', ')})</span>}
            <Capacities iris={own} view={view} />
          </>
        );
      }}
    />
  );
}

function Capacities({ iris, view }: Omit<Shown, 'title'>): VNode {
  const { facts } = view;
  const capacities = grouped(iris, (iri) => facts.thing(iri, hgov.capacity) ?? '');
  return (
    <div class="note">
      <Separated
        parts={[...capacities].map(([capacity, own]) => (
          <>
            <Name iri={capacity} view={view} /> (<SourceLinks iris={own} view={view} />)
          </>
        ))}
      />
    </div>
  );
}
