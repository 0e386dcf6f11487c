import type { VNode } from 'preact';
import { hgov, org, schema } from '../../vocabulary/index.ts';
import { EventList } from '../event-list.tsx';
import { KIND } from '../i18n/kinds.ts';
import { Line, Section } from '../rows.tsx';
import { Name, Thing } from '../term.tsx';
import type { View } from '../view.ts';

/** A place: what it became or was made of, the events and the organisations there. */
export function PlaceBody({ iri, view }: { readonly iri: string; readonly view: View }): VNode {
  const { facts, say } = view;
  // Offices have a place too; their organisation is shown.
  const there = facts.from(iri, hgov.place).filter((each) => !facts.isA(each, org.Post));
  return (
    <>
      <dl class="facts">
        <Line
          title={<Name iri={hgov.mergedInto.value} view={view} />}
          iri={iri}
          properties={[hgov.mergedInto]}
          view={view}
        />
      </dl>
      <EventList title={say(KIND.eventsHere)} iris={facts.from(iri, schema.location)} view={view} />
      <Section
        title={say(KIND.organizationsHere)}
        members={there}
        view={view}
        row={(each) => <Thing iri={each} view={view} />}
      />
      <Section
        title={say(KIND.madeOf)}
        members={facts.from(iri, hgov.mergedInto)}
        view={view}
        row={(each) => <Thing iri={each} view={view} />}
      />
    </>
  );
}
