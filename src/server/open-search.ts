import type { Hit } from '../search/search.ts';

const SUGGESTED = 10;

/** Suggestions as browsers take them: what was typed, names, notes, and where they lead (OpenSearch Suggestions 1.1). */
export function suggestions(query: string, hits: readonly Hit[], baseIri: string): readonly unknown[] {
  const first = new Map<string, Hit>();
  for (const hit of hits) {
    if (first.size === SUGGESTED) break;
    if (!first.has(hit.label.text)) first.set(hit.label.text, hit);
  }
  const addresses = Array.from(first.keys(), (name) => `${baseIri}search?${new URLSearchParams({ q: name })}`);
  return [query, [...first.keys()], Array.from(first.keys(), () => ''), addresses];
}

/** Tells browsers how we are searched (OpenSearch 1.1 Draft 6). */
export function openSearchDescription(baseIri: string): string {
  const url = (type: string, template: string) => `  <Url type="${type}" template="${escaped(template)}"/>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>hgov</ShortName>
  <Description>People, organisations, offices, events and documents of health governance</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <OutputEncoding>UTF-8</OutputEncoding>
${url('text/html', `${baseIri}search?q={searchTerms}`)}${url('application/x-suggestions+json', `${baseIri}search?format=suggestions&q={searchTerms}`)}${url('application/json', `${baseIri}search?format=json&q={searchTerms}&page={startPage?}`)}  <Url type="application/opensearchdescription+xml" rel="self" template="${escaped(baseIri)}opensearch.xml"/>
</OpenSearchDescription>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
