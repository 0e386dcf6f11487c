import type { ComponentChild, VNode } from 'preact';
import { hgov } from '../vocabulary/index.ts';
import { Section } from './rows.tsx';
import { SourceLinks } from './sources.tsx';
import { figureText } from './target.ts';
import { Day, Name, Separated, Thing } from './term.tsx';
import type { View } from './view.ts';

const BY = [hgov.requestedBy, hgov.undertakenBy];

interface Shown {
  readonly iri: string;
  readonly view: View;
}

/** Commitments under a heading, those with a deadline first. */
export function Commitments({
  title,
  iris,
  view,
}: {
  readonly title: string;
  readonly iris: readonly string[];
  readonly view: View;
}): VNode | null {
  const due = (iri: string) => dueOf(iri, view) ?? '9999';
  const sorted = iris.toSorted((a, b) => (due(a) < due(b) ? -1 : Number(due(a) > due(b))));
  return <Section title={title} members={sorted} view={view} row={(iri) => <CommitmentRow iri={iri} view={view} />} />;
}

/** A commitment in short: what, the target, by when, who and to whom, and where it is stated. */
function CommitmentRow({ iri, view }: Shown): VNode {
  const { facts } = view;
  const due = dueOf(iri, view);
  const by = facts.things(iri, ...BY);
  const to = facts.things(iri, hgov.addressee);
  const target = facts.thing(iri, hgov.target);
  return (
    <div class="commitment">
      <Thing iri={iri} view={view} />{' '}
      {target !== undefined && (
        <strong class="target">
          <TargetText iri={target} view={view} />
        </strong>
      )}
      <div class="note">
        {by.length > 0 && <Names iris={by} view={view} />}
        {to.length > 0 && (
          <>
            {' → '}
            <Names iris={to} view={view} />
          </>
        )}
        {due !== undefined && (
          <>
            {' · '}
            <Day date={due} view={view} />
          </>
        )}{' '}
        · <SourceLinks iris={[iri]} view={view} />
      </div>
    </div>
  );
}

function Names({ iris, view }: { readonly iris: readonly string[]; readonly view: View }): VNode {
  return <Separated parts={iris.map((iri) => <Name iri={iri} view={view} />)} />;
}

/** A target in signs: “≥ 90 percent”. */
export function TargetText({ iri, view }: Shown): ComponentChild {
  return figureText(iri, view);
}

/** The last day of a commitment, its own or that of its target. */
export function dueOf(iri: string, { facts }: View): string | undefined {
  const target = facts.thing(iri, hgov.target);
  return facts.text(iri, hgov.due) ?? (target === undefined ? undefined : facts.text(target, hgov.due));
}
