/** `hgov:province-dak-lak` → `dak-lak`, `hgov:role-minister` → `minister`. */
export function localName(iri: string): string {
  return iri
    .slice(iri.search(/[#/][^#/]*$/) + 1)
    .replace(/^(?:role|org|orgtype|province|document-type|indicator|capacity)-/, '');
}
