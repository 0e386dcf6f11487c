import type { VNode } from 'preact';
import type { Quad } from '../rdf/terms.ts';
import { hgov, oa, rdf } from '../vocabulary/index.ts';
import { evidenceOf, Quotations } from './evidence.tsx';
import { THING } from './i18n/thing.ts';
import { layout } from './layout.tsx';
import { LinkList, PropertyList } from './property-list.tsx';
import { Thing, Words } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

/** What the page of a thing shows: what is said of it, what links to it, and what names the neighbours. */
export interface ResourceView {
  readonly iri: string;
  readonly about: readonly Quad[];
  readonly links: readonly Quad[];
  readonly labels: readonly Quad[];
  readonly context: readonly Quad[];
}

/** Where the page stands and what else there is of the thing. */
export interface ResourcePageOptions {
  readonly setting: Setting;
  readonly canonical: string;
  readonly alternates: readonly { readonly type: string; readonly href: string; readonly name: string }[];
}

/** The page of one thing: its properties, the words it rests on, and what links to it. */
export function resourcePage(thing: ResourceView, { setting, canonical, alternates }: ResourcePageOptions): string {
  const { iri, about, links } = thing;
  const view = createView(setting, [...about, ...thing.labels, ...thing.context, ...links]);
  const { labels, say } = view;
  const own = about.filter(({ subject }) => subject.value === iri);
  const kinds = own.filter(({ predicate }) => predicate.equals(rdf.type)).map(({ object }) => object.value);
  const isSaid = ({ predicate }: Quad) => !predicate.equals(rdf.type) && !predicate.equals(hgov.evidence);
  const title = labels.of(iri);
  const content = (
    <>
      <h1>
        <Words text={title} language={labels.languageOf(iri)} view={view} />
      </h1>
      <p class="kind">
        {kinds.map((kind, index) => (
          <>
            {index > 0 && ' · '}
            <Thing iri={kind} view={view} />
          </>
        ))}
      </p>
      <p class="iri">{iri}</p>
      <PropertyList quads={own.filter(isSaid)} view={view} />
      <WordsSection thing={thing} view={view} />
      <LinkList links={links.filter(({ predicate }) => !isEvidenceLink(predicate.value))} view={view} />
      <h2>{say(THING.data)}</h2>
      <p>
        {alternates.map(({ href, name }, index) => (
          <>
            {index > 0 && ' · '}
            <a href={href}>{name}</a>
          </>
        ))}
      </p>
    </>
  );
  return layout({ title: `${title} – hgov`, view, content, alternates, canonical });
}

function WordsSection({ thing, view }: { readonly thing: ResourceView; readonly view: View }): VNode | null {
  const { iri, about, links, labels, context } = thing;
  const cited = evidenceOf(about.filter(({ subject }) => subject.value === iri));
  const parts = about.filter(({ subject }) => subject.value !== iri);
  const quoted = [...labels, ...context, ...parts].filter(
    ({ subject }) => cited.has(subject.value) || subject.value.startsWith(`${iri}#`),
  );
  if (!quoted.some(({ predicate }) => predicate.equals(oa.exact))) return null;
  const supports = (span: string) =>
    links
      .filter(({ object, predicate }) => object.value === span && predicate.equals(hgov.evidence))
      .map(({ subject }) => subject.value);
  return (
    <>
      <h2>{view.say(cited.size > 0 ? THING.words : THING.stated)}</h2>
      <Quotations quads={quoted} view={view} page={iri} supports={supports} />
    </>
  );
}

/** Links from evidence to its article, and from facts to evidence, are shown beside the words. */
function isEvidenceLink(property: string): boolean {
  return property === hgov.evidence.value || property === oa.hasSource.value || property === oa.hasSelector.value;
}
