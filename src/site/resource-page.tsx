import type { VNode } from 'preact';
import { distinct } from '../rdf/distinct.ts';
import type { Quad } from '../rdf/terms.ts';
import { hgov, oa, rdf } from '../vocabulary/index.ts';
import { type ArticleText, headlineOf } from './article/text.ts';
import type { Graph } from './graph.ts';
import { descriptionOf, SocialTags, StructuredData } from './head.tsx';
import { THING } from './i18n/thing.ts';
import { bodyOf } from './kinds/kinds.ts';
import { capitalised } from './labels.ts';
import { type Alternate, layout } from './layout.tsx';
import { LinkList, PropertyList } from './property-list.tsx';
import { Sources } from './sources.tsx';
import { Separated, Thing, Words } from './term.tsx';
import { createView, type Setting, type View } from './view.ts';

/** The thing that a page shows, and the graph that it is a part of. */
export interface ShownThing {
  readonly iri: string;
  readonly graph: Graph;
  /** The triples that lead to the thing or a part of it. */
  readonly links: readonly Quad[];
  /** The whole text, if the thing is an article and its text is at hand. */
  readonly text?: ArticleText | undefined;
}

/** Where the page stands and what else there is of the thing. */
export interface ResourcePageOptions {
  readonly setting: Setting;
  /** The canonical address, in ASCII. */
  readonly canonical: string;
  readonly alternates: readonly (Alternate & { readonly name: string })[];
}

/** The page of one thing: what its kind is best shown as, all that is said of it, and what links to it. */
export function resourcePage({ iri, graph, links, text }: ShownThing, options: ResourcePageOptions): string {
  const { setting, canonical, alternates } = options;
  const view = createView(setting, graph);
  const { labels, facts } = view;
  const about = distinct(graph.subject(iri));
  const Body = bodyOf(iri, facts);
  const headline = text && !labels.isNamed(iri) ? headlineOf(text) : undefined;
  const title = capitalised(headline ?? labels.of(iri));
  const content = (
    <>
      <header class="thing">
        <p class="kind">
          <Separated parts={facts.kinds(iri).map((kind) => <Thing iri={kind} view={view} />)} />
        </p>
        <h1>
          <Words text={title} language={labels.languageOf(iri)} view={view} />
        </h1>
        <p class="iri">{iri}</p>
      </header>
      {Body && <Body iri={iri} view={view} text={text} />}
      <Sources iri={iri} view={view} />
      <Everything quads={about} isOpen={Body === undefined} view={view} />
      <LinkList links={distinct(links).filter(isShown)} view={view} />
      <DataForms alternates={alternates} view={view} />
    </>
  );
  const head = (
    <>
      <SocialTags title={title} canonical={canonical} description={descriptionOf(iri, view)} view={view} />
      <StructuredData quads={about} />
    </>
  );
  return layout({ title: `${title} – hgov`, view, content, alternates, canonical, head });
}

/** All that is said of a thing, folded away where its kind has a better view of it. */
function Everything({
  quads,
  isOpen,
  view,
}: {
  readonly quads: readonly Quad[];
  readonly isOpen: boolean;
  readonly view: View;
}): VNode | null {
  const said = quads.filter(({ predicate }) => !predicate.equals(rdf.type));
  if (said.length === 0) return null;
  return (
    <details class="everything" open={isOpen}>
      <summary>{view.say(THING.everything)}</summary>
      <PropertyList quads={said} view={view} />
    </details>
  );
}

function DataForms({
  alternates,
  view,
}: {
  readonly alternates: ResourcePageOptions['alternates'];
  readonly view: View;
}): VNode {
  return (
    <section class="forms">
      <h2>{view.say(THING.data)}</h2>
      <p>
        <Separated parts={alternates.map(({ href, name }) => <a href={href}>{name}</a>)} />
      </p>
    </section>
  );
}

/** Links from evidence to its article and to itself are shown with the words. */
function isShown({ predicate, subject, object }: Quad): boolean {
  const isPart = predicate.equals(oa.hasSelector) || predicate.equals(oa.hasSource);
  return !isPart && !(predicate.equals(hgov.evidence) && object.value.includes('#')) && subject.value !== object.value;
}
