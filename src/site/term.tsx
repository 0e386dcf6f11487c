import type { ComponentChild, ComponentChildren, VNode } from 'preact';
import { languageOf, type Term } from '../rdf/terms.ts';
import { rdf, xsd } from '../vocabulary/index.ts';
import { shortName } from './links.ts';
import type { View } from './view.ts';

const SILENT: ReadonlySet<string> = new Set([
  xsd.string.value,
  rdf.langString.value,
  xsd.integer.value,
  xsd.decimal.value,
  xsd.boolean.value,
]);

/** A term as a reader wants it: a thing by its linked label, a literal with its language or datatype beside it. */
export function TermView({ term, view }: { readonly term: Term; readonly view: View }): ComponentChild {
  if (term.termType === 'NamedNode') return <Thing iri={term.value} view={view} />;
  if (term.termType !== 'Literal') return <code>{term.value}</code>;
  const language = languageOf(term);
  if (language !== '') {
    return (
      <>
        <span lang={language}>{term.value}</span> <span class="note">{language}</span>
      </>
    );
  }
  const type = term.datatype.value;
  if (type === xsd.anyURI.value) return <Thing iri={term.value} view={view} />;
  if (type === xsd.date.value) return <Day date={term.value} view={view} />;
  if (SILENT.has(type)) return term.value;
  return (
    <>
      {term.value} <span class="note">{shortName(type, view.baseIri)}</span>
    </>
  );
}

/** A thing by its label, linked where there is somewhere to go. */
export function Thing({ iri, view }: { readonly iri: string; readonly view: View }): VNode {
  return (
    <Link href={view.hrefOf(iri)}>
      <Name iri={iri} view={view} />
    </Link>
  );
}

/** A link, where there is somewhere to go. */
export function Link({
  href,
  children,
}: {
  readonly href: string | undefined;
  readonly children: ComponentChildren;
}): ComponentChildren {
  return href === undefined ? children : <a href={href}>{children}</a>;
}

/** A thing by its label; what is neither ours nor of a known vocabulary is told by its whole IRI. */
export function Name({ iri, view }: { readonly iri: string; readonly view: View }): ComponentChild {
  const { baseIri, labels } = view;
  if (labels.isNamed(iri)) return <Words text={labels.of(iri)} language={labels.languageOf(iri)} view={view} />;
  if (iri.startsWith(baseIri)) return labels.of(iri);
  // The names of others' terms are English words.
  return shortName(iri, baseIri) === iri ? iri : <Words text={labels.of(iri)} language="en" view={view} />;
}

/** Words in their own language; those of the page's language need no mark. */
export function Words({
  text,
  language,
  view,
}: {
  readonly text: string;
  readonly language: string | undefined;
  readonly view: View;
}): ComponentChild {
  return language === undefined || language === view.language ? text : <span lang={language}>{text}</span>;
}

/** A day for people, with the machine's form beside it. */
export function Day({ date, view }: { readonly date: string; readonly view: View }): VNode {
  return <time dateTime={date}>{view.date(date)}</time>;
}

/** Parts in a row with a dot between them. */
export function Separated({ parts }: { readonly parts: readonly ComponentChildren[] }): VNode {
  return (
    <>
      {parts.map((part, index) => (
        <>
          {index > 0 && ' · '}
          {part}
        </>
      ))}
    </>
  );
}
