import type { VNode } from 'preact';
import { schema } from '../vocabulary/index.ts';
import { Row, Section } from './rows.tsx';
import { Day, Thing } from './term.tsx';
import type { View } from './view.ts';

/** Events under a heading, the latest first. */
export function EventList({
  title,
  iris,
  view,
}: {
  readonly title: string;
  readonly iris: readonly string[];
  readonly view: View;
}): VNode | null {
  const dateOf = (event: string) => view.facts.text(event, schema.startDate) ?? '';
  const sorted = iris.toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : -1));
  return (
    <Section
      title={title}
      members={sorted}
      view={view}
      row={(event) => (
        <Row under={<Day date={dateOf(event)} view={view} />}>
          <Thing iri={event} view={view} />
        </Row>
      )}
    />
  );
}
