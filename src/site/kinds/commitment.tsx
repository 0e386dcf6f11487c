import type { VNode } from 'preact';
import { hgov } from '../../vocabulary/index.ts';
import { dueOf, TargetText } from '../commitments.tsx';
import { evidenceOf } from '../evidence.ts';
import { KIND } from '../i18n/kinds.ts';
import { languageName } from '../i18n/language.ts';
import { Fact, Line, Section } from '../rows.tsx';
import { SourceLinks } from '../sources.tsx';
import { Day, Name, Separated, Thing } from '../term.tsx';
import type { View } from '../view.ts';

interface Shown {
  readonly iri: string;
  readonly view: View;
}

/** A commitment: who asks or undertakes, of whom, the target and the deadline, and which reports agree or disagree. */
export function CommitmentBody({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  const due = dueOf(iri, view);
  const period = facts.text(iri, hgov.period);
  const target = facts.thing(iri, hgov.target);
  return (
    <>
      <dl class="facts">
        <Line title={say(KIND.who)} iri={iri} properties={[hgov.requestedBy]} view={view} />
        <Line title={say(KIND.whose)} iri={iri} properties={[hgov.undertakenBy]} view={view} />
        <Line title={say(KIND.toWhom)} iri={iri} properties={[hgov.addressee]} view={view} />
        {target !== undefined && (
          <Fact title={say(KIND.target)}>
            <strong class="target">
              <TargetText iri={target} view={view} />
            </strong>
          </Fact>
        )}
        {(due ?? period) !== undefined && (
          <Fact title={say(KIND.byWhen)}>
            {due !== undefined && <Day date={due} view={view} />}
            {period !== undefined && <span class="note"> ({period})</span>}
          </Fact>
        )}
        <Line title={<Name iri={hgov.madeAt.value} view={view} />} iri={iri} properties={[hgov.madeAt]} view={view} />
        <Line title={<Name iri={hgov.topic.value} view={view} />} iri={iri} properties={[hgov.topic]} view={view} />
      </dl>
      <OtherReports iri={iri} view={view} />
    </>
  );
}

/** The same as other articles report it, in whatever language, and what they say otherwise. */
export function OtherReports({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  const both = (property: typeof hgov.corroborates | typeof hgov.disagreesWith) => [
    ...new Set([...facts.things(iri, property), ...facts.from(iri, property)]),
  ];
  const disputed = (other: string) =>
    [...facts.things(iri, hgov.disputedProperty), ...facts.things(other, hgov.disputedProperty)].filter(
      (property, index, all) => all.indexOf(property) === index,
    );
  return (
    <>
      <Section
        title={say(KIND.agrees)}
        members={both(hgov.corroborates)}
        view={view}
        row={(other) => <Report iri={other} view={view} />}
      />
      <Section
        title={say(KIND.disagrees)}
        members={both(hgov.disagreesWith)}
        view={view}
        row={(other) => (
          <>
            <Report iri={other} view={view} />
            {disputed(other).length > 0 && (
              <p class="note">{say(KIND.differsIn, { properties: disputed(other).map(view.labels.of).join(', ') })}</p>
            )}
          </>
        )}
      />
    </>
  );
}

function Report({ iri, view }: Shown): VNode {
  const languages = [...new Set(evidenceOf(iri, view.facts).flatMap(({ language }) => language ?? []))];
  return (
    <>
      <Thing iri={iri} view={view} />
      <div class="note">
        <Separated parts={languages.map((tag) => languageName(tag, view.language))} />{' '}
        <SourceLinks iris={[iri]} view={view} />
      </div>
    </>
  );
}
