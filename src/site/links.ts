import { PREFIXES } from '../rdf/prefixes.ts';

/** Where an IRI can be looked at: a path on this server, an address elsewhere, or nowhere. */
export function hrefOf(iri: string, baseIri: string): string | undefined {
  const root = new URL(baseIri).pathname;
  if (iri.startsWith(PREFIXES.hgov)) return `${root}ontology/${encodeURIComponent(iri.slice(PREFIXES.hgov.length))}`;
  if (iri.startsWith(baseIri)) return `${root}${asciiPath(iri.slice(baseIri.length))}`;
  // Nothing but the web: a `javascript:` IRI in the data must not become a link.
  return /^https?:\/\//i.test(iri) ? encodeURI(iri).replaceAll('%25', '%') : undefined;
}

/** A path with what is not ASCII percent-encoded, and what is encoded left as it is. */
export function asciiPath(path: string): string {
  return encodeURI(path.replace(/[\p{Cs}]/gu, '\ufffd')).replace(/%25(?=[0-9a-f]{2})/gi, '%');
}

/** An IRI as short as our prefixes make it: `foaf:name`, `id/person/le-thanh-long`. */
export function shortName(iri: string, baseIri: string): string {
  if (iri.startsWith(baseIri) && iri.length > baseIri.length) return iri.slice(baseIri.length);
  const prefix = Object.entries(PREFIXES).find(([, space]) => space.includes('://') && iri.startsWith(space));
  return prefix ? `${prefix[0]}:${iri.slice(prefix[1].length)}` : iri;
}

/** The last words of an IRI, for what has no label: `…#inEvent` is “in event”, `id/person/dao-hong-lan` “dao hong lan”; a date stays one. */
export function lastWords(iri: string): string {
  const [tail = iri] = /[^/#]+$/.exec(iri) ?? [];
  return decode(tail)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(?<!\d)-|-(?!\d)/g, ' ')
    .toLowerCase();
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
