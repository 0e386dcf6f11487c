import type { VNode } from 'preact';
import { hgov, org, schema } from '../../vocabulary/index.ts';
import { Commitments } from '../commitments.tsx';
import { EventList } from '../event-list.tsx';
import { KIND } from '../i18n/kinds.ts';
import { Section } from '../rows.tsx';
import { Thing } from '../term.tsx';
import type { View } from '../view.ts';
import { Holdings } from './person.tsx';

interface Shown {
  readonly iri: string;
  readonly view: View;
}

/** An organisation: its offices and their holders, its events, its parts, what it asks and is asked. */
export function OrganizationBody({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  return (
    <>
      <Holdings
        title={say(KIND.holders)}
        iris={facts.from(iri, org.organization)}
        shows={org.member}
        beside={hgov.post}
        view={view}
      />
      <EventList title={say(KIND.organized)} iris={facts.from(iri, schema.organizer)} view={view} />
      <Agency iri={iri} view={view} />
      <Section
        title={say(KIND.parts)}
        members={facts.from(iri, org.subOrganizationOf)}
        view={view}
        row={(part) => <Thing iri={part} view={view} />}
      />
    </>
  );
}

/** An office: who held it, and what was asked of it and by it. */
export function PostBody({ iri, view }: Shown): VNode {
  return (
    <>
      <Holdings title={view.say(KIND.held)} iris={view.facts.from(iri, hgov.post)} shows={org.member} view={view} />
      <Agency iri={iri} view={view} />
    </>
  );
}

/** What one who can act asks for, undertakes and is asked. */
function Agency({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  return (
    <>
      <Commitments title={say(KIND.asked)} iris={facts.from(iri, hgov.requestedBy)} view={view} />
      <Commitments title={say(KIND.askedOf)} iris={facts.from(iri, hgov.addressee)} view={view} />
      <Commitments title={say(KIND.undertook)} iris={facts.from(iri, hgov.undertakenBy)} view={view} />
    </>
  );
}
