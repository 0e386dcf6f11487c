import type { ComponentChildren, VNode } from 'preact';
import type { Property } from './facts.ts';
import { KIND } from './i18n/kinds.ts';
import { Separated, Thing } from './term.tsx';
import type { View } from './view.ts';

/** Rows of a list that one page shows; the links below the page lead to all. */
const MOST = 40;

/** A part of a page under its own heading; nothing where there is nothing to show. */
export function Section<T>({
  title,
  members,
  row,
  view,
}: {
  readonly title: string;
  readonly members: readonly T[];
  readonly row: (member: T) => ComponentChildren;
  readonly view: View;
}): VNode | null {
  if (members.length === 0) return null;
  return (
    <section>
      <h2>
        {title} <span class="note">{view.number(members.length)}</span>
      </h2>
      <ul class="rows">
        {members.slice(0, MOST).map((member) => (
          <li>{row(member)}</li>
        ))}
      </ul>
      {members.length > MOST && (
        <p class="note">{view.say(KIND.more, { count: view.number(members.length - MOST) })}</p>
      )}
    </section>
  );
}

/** A row: what it is under, such as a date, and what it says. */
export function Row({
  under,
  children,
}: {
  readonly under: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <>
      <div class="under">{under}</div>
      <div>{children}</div>
    </>
  );
}

/** A property of a thing with its values. */
export function Line({
  title,
  iri,
  properties,
  view,
}: {
  readonly title: ComponentChildren;
  readonly iri: string;
  readonly properties: readonly Property[];
  readonly view: View;
}): VNode | null {
  const things = view.facts.things(iri, ...properties);
  if (things.length === 0) return null;
  return <Fact title={title}>{<Separated parts={things.map((thing) => <Thing iri={thing} view={view} />)} />}</Fact>;
}

/** A title with what stands beside it, in a list of such. */
export function Fact({
  title,
  children,
}: {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}
