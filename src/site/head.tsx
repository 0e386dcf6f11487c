import type { VNode } from 'preact';
import type { Quad } from '../rdf/terms.ts';
import { jsonLdOf } from '../rdf/writing/json-ld.ts';
import { rdfs, schema, skos } from '../vocabulary/index.ts';
import type { View } from './view.ts';

const LOCALES = { en: 'en_GB', vi: 'vi_VN', id: 'id_ID' } as const;
const DESCRIBING = [rdfs.comment, skos.definition, schema.text];
/** What a preview shows of a description, in characters. */
const MOST = 200;

/** What those show who share the address (Open Graph). */
export function SocialTags({
  title,
  canonical,
  description,
  view,
}: {
  readonly title: string;
  readonly canonical: string;
  readonly description: string;
  readonly view: View;
}): VNode {
  return (
    <>
      <meta name="description" content={description} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="article" />
      <meta property="og:url" content={canonical} />
      <meta property="og:site_name" content="hgov" />
      <meta property="og:locale" content={LOCALES[view.language]} />
    </>
  );
}

/** The description of a thing as JSON-LD, for search engines; it is data and no script runs. */
export function StructuredData({ quads }: { readonly quads: readonly Quad[] }): VNode {
  // `</script>` in a text must not end the element.
  const json = JSON.stringify(jsonLdOf(quads)).replace(/</g, '\\u003c');
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

/** A thing in a sentence: what it means or says, or what kind of thing it is. */
export function descriptionOf(iri: string, { facts, labels, language }: View): string {
  const texts = DESCRIBING.flatMap((property) => facts.all(iri, property)).filter(
    ({ termType }) => termType === 'Literal',
  );
  const best = texts.find((term) => 'language' in term && term.language === language) ?? texts[0];
  const said = best?.value ?? `${labels.of(iri)} (${facts.kinds(iri).map(labels.of).join(', ')})`;
  return said.length > MOST ? `${said.slice(0, MOST - 1)}…` : said;
}
