import type { VNode } from 'preact';
import { hgov, schema } from '../../vocabulary/index.ts';
import { Commitments } from '../commitments.tsx';
import { KIND } from '../i18n/kinds.ts';
import { Fact, Line, Section } from '../rows.tsx';
import { SourceLinks } from '../sources.tsx';
import { Name } from '../term.tsx';
import type { View } from '../view.ts';

/** A document: its type and number, what it asks for, and where it is cited. */
export function DocumentBody({ iri, view }: { readonly iri: string; readonly view: View }): VNode {
  const { facts, say } = view;
  const number = facts.text(iri, schema.legislationIdentifier);
  const period = facts.text(iri, hgov.period);
  const name = (property: { readonly value: string }) => <Name iri={property.value} view={view} />;
  return (
    <>
      <dl class="facts">
        <Line title={name(schema.legislationType)} iri={iri} properties={[schema.legislationType]} view={view} />
        {number !== undefined && <Fact title={name(schema.legislationIdentifier)}>{number}</Fact>}
        {period !== undefined && <Fact title={name(hgov.period)}>{period}</Fact>}
      </dl>
      <Commitments title={say(KIND.asks)} iris={facts.from(iri, hgov.requestedBy, hgov.undertakenBy)} view={view} />
      <Section
        title={say(KIND.cited)}
        members={facts.from(iri, hgov.cites)}
        view={view}
        row={(citation) => <SourceLinks iris={[citation]} view={view} />}
      />
    </>
  );
}
