/** `hgov:province-dak-lak` → `dak-lak`, `hgov:role-minister` → `minister`. */
export function localName(iri: string): string {
  return iri
    .slice(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1)
    .replace(/^(?:role|org|orgtype|province|document-type|indicator|capacity)-/, '');
}
