import type { VNode } from 'preact';
import { hgov, rdf, schema } from '../../vocabulary/index.ts';
import { Commitments } from '../commitments.tsx';
import { evidenceIn, factsOn } from '../evidence.ts';
import type { Property } from '../facts.ts';
import { KIND } from '../i18n/kinds.ts';
import { PeopleOf } from '../participations.tsx';
import { Fact, Line, Section } from '../rows.tsx';
import { SourceLinks } from '../sources.tsx';
import { Day, Name, Thing } from '../term.tsx';
import type { View } from '../view.ts';

const LINES = [schema.location, schema.organizer, schema.eventAttendanceMode, schema.superEvent];

interface Shown {
  readonly iri: string;
  readonly view: View;
}

/** An event: when, where and by whom, its bridge points, who took part, what was asked, undertaken and reported. */
export function EventBody({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  const bridges = facts.from(iri, schema.superEvent);
  const all = [iri, ...bridges];
  const madeHere = all.flatMap((event) => facts.from(event, hgov.madeAt));
  const isAsked = (commitment: string) => facts.isA(commitment, hgov.Directive);
  return (
    <>
      <EventFacts iri={iri} view={view} />
      <Section
        title={say(KIND.bridges)}
        members={bridges}
        view={view}
        row={(bridge) => (
          <>
            <Thing iri={bridge} view={view} /> <SourceLinks iris={[bridge]} view={view} />
          </>
        )}
      />
      <PeopleOf title={say(KIND.people)} iris={all.flatMap((event) => facts.from(event, hgov.inEvent))} view={view} />
      <Commitments title={say(KIND.askedHere)} iris={madeHere.filter(isAsked)} view={view} />
      <Commitments title={say(KIND.undertakenHere)} iris={madeHere.filter((each) => !isAsked(each))} view={view} />
      <Reports iri={iri} view={view} />
    </>
  );
}

function EventFacts({ iri, view }: Shown): VNode {
  const day = view.facts.text(iri, schema.startDate);
  const name = (property: Property) => <Name iri={property.value} view={view} />;
  return (
    <dl class="facts">
      {day !== undefined && (
        <Fact title={name(schema.startDate)}>
          <Day date={day} view={view} />
        </Fact>
      )}
      {LINES.map((property) => (
        <Line title={name(property)} iri={iri} properties={[property]} view={view} />
      ))}
    </dl>
  );
}

/** The articles that report the event, and the figures and findings that they state beside it. */
function Reports({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  const articles = facts.things(iri, schema.subjectOf);
  const stated = articles.flatMap((article) => evidenceIn(article, facts)).flatMap((each) => factsOn(each.iri, facts));
  const also = [...new Set(stated)].filter(
    (fact) => facts.isA(fact, hgov.Finding) || facts.isA(fact, hgov.Observation),
  );
  return (
    <>
      <Section
        title={say(KIND.reports)}
        members={articles}
        view={view}
        row={(article) => <Thing iri={article} view={view} />}
      />
      <Section
        title={say(KIND.reported)}
        members={also}
        view={view}
        row={(fact) => (
          <>
            <Thing iri={fact} view={view} />
            <div class="note">
              {facts.things(fact, rdf.type).map((type) => (
                <Name iri={type} view={view} />
              ))}{' '}
              <SourceLinks iris={[fact]} view={view} />
            </div>
          </>
        )}
      />
    </>
  );
}
