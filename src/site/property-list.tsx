import type { VNode } from 'preact';
import type { Quad } from '../rdf/terms.ts';
import { grouped } from './graph.ts';
import { THING } from './i18n/thing.ts';
import { Paging, pageOf } from './paging.tsx';
import { TermView, Thing } from './term.tsx';
import type { View } from './view.ts';

/** Links that one page shows. */
const SHOWN = 100;

interface Shown {
  readonly quads: readonly Quad[];
  readonly view: View;
}

/** The properties of a thing, each with all its values. */
export function PropertyList({ quads, view }: Shown): VNode {
  return (
    <dl>
      {[...grouped(quads, ({ predicate }) => predicate.value)].map(([property, own]) => (
        <>
          <dt>
            <Thing iri={property} view={view} />
          </dt>
          {own.map(({ object }) => (
            <dd>
              <TermView term={object} view={view} />
            </dd>
          ))}
        </>
      ))}
    </dl>
  );
}

/** What links to a thing, by property, counted, a page at a time. */
export function LinkList({ links, view }: { readonly links: readonly Quad[]; readonly view: View }): VNode | null {
  const groups = grouped(links, ({ predicate }) => predicate.value);
  if (groups.size === 0) return null;
  const page = pageOf([...groups.values()].flat(), SHOWN, view);
  return (
    <section id="links">
      <h2>
        {view.say(THING.linked)} <span class="note">{view.number(links.length)}</span>
      </h2>
      <dl>
        {[...grouped(page.items, ({ predicate }) => predicate.value)].map(([property, own]) => (
          <>
            <dt>
              {view.say(THING.by, { property: view.labels.of(property) })}{' '}
              <span class="note">{view.number(groups.get(property)?.length ?? 0)}</span>
            </dt>
            {own.map(({ subject }) => (
              <dd>
                <Thing iri={subject.value} view={view} />
              </dd>
            ))}
          </>
        ))}
      </dl>
      <Paging list={page} fragment="links" view={view} />
    </section>
  );
}
