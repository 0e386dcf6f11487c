import type { VNode } from 'preact';
import type { Quad } from '../rdf/terms.ts';
import { THING } from './i18n/thing.ts';
import { TermView, Thing } from './term.tsx';
import type { View } from './view.ts';

/** More links than this of one kind are counted, not shown. */
const SHOWN = 100;

interface Shown {
  readonly quads: readonly Quad[];
  readonly view: View;
}

/** The properties of a thing, each with all its values. */
export function PropertyList({ quads, view }: Shown): VNode | null {
  const groups = byProperty(quads);
  if (groups.size === 0) return null;
  return (
    <dl>
      {[...groups].map(([property, own]) => (
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

/** What links to a thing, by property, counted. */
export function LinkList({ links, view }: { readonly links: readonly Quad[]; readonly view: View }): VNode | null {
  const groups = byProperty(links);
  if (groups.size === 0) return null;
  return (
    <>
      <h2>{view.say(THING.linked)}</h2>
      <dl>
        {[...groups].map(([property, own]) => (
          <>
            <dt>
              {view.say(THING.isOf, { property: view.labels.of(property) })}{' '}
              <span class="note">{view.number(own.length)}</span>
            </dt>
            {own.slice(0, SHOWN).map(({ subject }) => (
              <dd>
                <Thing iri={subject.value} view={view} />
              </dd>
            ))}
            {own.length > SHOWN && (
              <dd class="note">{view.say(THING.more, { count: view.number(own.length - SHOWN) })}</dd>
            )}
          </>
        ))}
      </dl>
    </>
  );
}

function byProperty(quads: readonly Quad[]): ReadonlyMap<string, readonly Quad[]> {
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(quad.predicate.value);
    if (group) group.push(quad);
    else groups.set(quad.predicate.value, [quad]);
  }
  return groups;
}
