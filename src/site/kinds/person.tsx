import type { VNode } from 'preact';
import { hgov, org } from '../../vocabulary/index.ts';
import { Commitments } from '../commitments.tsx';
import type { Property } from '../facts.ts';
import { grouped } from '../graph.ts';
import { KIND } from '../i18n/kinds.ts';
import { EventsOf } from '../participations.tsx';
import { Row, Section } from '../rows.tsx';
import { SourceLinks } from '../sources.tsx';
import { Day, Separated, Thing } from '../term.tsx';
import type { View } from '../view.ts';

/** A person: offices over time, events, and what they asked, undertook and were asked. */
export function PersonBody({ iri, view }: { readonly iri: string; readonly view: View }): VNode {
  const { facts, say } = view;
  return (
    <>
      <Holdings title={say(KIND.offices)} iris={facts.from(iri, org.member)} shows={hgov.post} view={view} />
      <EventsOf title={say(KIND.events)} iris={facts.from(iri, hgov.participant)} view={view} />
      <Commitments title={say(KIND.asked)} iris={facts.from(iri, hgov.requestedBy)} view={view} />
      <Commitments title={say(KIND.undertook)} iris={facts.from(iri, hgov.undertakenBy)} view={view} />
      <Commitments title={say(KIND.askedOf)} iris={facts.from(iri, hgov.addressee)} view={view} />
    </>
  );
}

interface HoldingsProps {
  readonly title: string;
  readonly iris: readonly string[];
  /** What the rows lead to: the office or its holder. */
  readonly shows: Property;
  /** What stands beside it, if the page does not say so anyway. */
  readonly beside?: Property;
  readonly view: View;
}

/** Who holds or held which office, the latest first, with every day that a source attests it. */
export function Holdings({ title, iris, shows, beside, view }: HoldingsProps): VNode | null {
  const { facts } = view;
  const dayOf = (iri: string) => facts.text(iri, hgov.attestedOn) ?? facts.text(iri, hgov.validFrom) ?? '';
  const sorted = iris.toSorted((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
  const offices = grouped(sorted, (iri) => [org.member, hgov.post].map((each) => facts.thing(iri, each)).join(' '));
  return (
    <Section
      title={title}
      members={[...offices.values()]}
      view={view}
      row={(own) => (
        <Row under={<Days days={own.map(dayOf)} view={view} />}>
          <Thing iri={facts.thing(own[0]!, shows) ?? own[0]!} view={view} />
          <div class="note">
            <Separated
              parts={[
                ...(beside ? facts.things(own[0]!, beside) : []).map((each) => <Thing iri={each} view={view} />),
                <SourceLinks iris={own} view={view} />,
              ]}
            />
          </div>
        </Row>
      )}
    />
  );
}

/** The days on which something is attested: one, or the first and the last. */
function Days({ days, view }: { readonly days: readonly string[]; readonly view: View }): VNode {
  const [first, last] = [days.at(-1) ?? '', days[0] ?? ''];
  return (
    <>
      {first !== last && (
        <>
          <Day date={first} view={view} /> –{' '}
        </>
      )}
      <Day date={last} view={view} />
    </>
  );
}
