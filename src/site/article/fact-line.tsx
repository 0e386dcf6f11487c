import type { ComponentChild, ComponentChildren, VNode } from 'preact';
import { hgov, org, schema } from '../../vocabulary/index.ts';
import { dueOf, TargetText } from '../commitments.tsx';
import type { Property } from '../facts.ts';
import { Day, Link, Name } from '../term.tsx';
import type { View } from '../view.ts';
import type { MarkedFact } from './marks.ts';

/** A fact beside the text: its sign, and in few words what was understood; the words themselves stand in the text. */
export function FactLine({ fact, view }: { readonly fact: MarkedFact; readonly view: View }): VNode {
  const { iri, kind } = fact;
  return (
    <li class={kind.name}>
      <span class="sign" aria-hidden="true">
        {kind.sign}
      </span>
      <Link href={view.hrefOf(iri)}>
        <Understood iri={iri} kind={kind.name} view={view} />
      </Link>
    </li>
  );
}

interface Shown {
  readonly iri: string;
  readonly kind: string;
  readonly view: View;
}

function Understood({ iri, kind, view }: Shown): ComponentChild {
  const names = (...properties: readonly Property[]) =>
    view.facts.things(iri, ...properties).map((each) => <Name iri={each} view={view} />);
  switch (kind) {
    case 'commitment':
      return <Commitment iri={iri} view={view} />;
    case 'figure':
      return <Figure iri={iri} view={view} />;
    case 'participation':
      return pair(names(hgov.participant), names(hgov.capacity));
    case 'office':
      return pair(names(org.member), names(hgov.post));
    case 'document':
      return <>{view.facts.things(iri, hgov.cites).length > 0 ? names(hgov.cites) : <Name iri={iri} view={view} />}</>;
    case 'finding':
      return (
        <>
          {view.facts.kinds(iri).map((each) => (
            <Name iri={each} view={view} />
          ))}
        </>
      );
    default:
      return <Name iri={iri} view={view} />;
  }
}

function pair(first: ComponentChildren, second: ComponentChildren): VNode {
  return (
    <>
      {first}: {second}
    </>
  );
}

function Commitment({ iri, view }: Omit<Shown, 'kind'>): VNode {
  const { facts } = view;
  const due = dueOf(iri, view);
  const target = facts.thing(iri, hgov.target);
  const comma = (iris: readonly string[]) =>
    iris.map((each, index) => [index > 0 && ', ', <Name iri={each} view={view} />]);
  const to = facts.things(iri, hgov.addressee);
  return (
    <>
      {facts.kinds(iri).map((each) => (
        <Name iri={each} view={view} />
      ))}
      : {comma(facts.things(iri, hgov.requestedBy, hgov.undertakenBy))}
      {to.length > 0 && [' → ', comma(to)]}
      {target !== undefined && [', ', <TargetText iri={target} view={view} />]}
      {due !== undefined && [', ', <Day date={due} view={view} />]}
    </>
  );
}

function Figure({ iri, view }: Omit<Shown, 'kind'>): VNode {
  const { facts } = view;
  const value = facts.text(iri, schema.value);
  return (
    <>
      {facts.things(iri, hgov.indicator).map((each) => (
        <Name iri={each} view={view} />
      ))}
      {value !== undefined && `: ${view.number(Number(value))} ${facts.text(iri, hgov.unit) ?? ''}`}
      {facts.things(iri, hgov.status).map((each) => [', ', <Name iri={each} view={view} />])}
    </>
  );
}
