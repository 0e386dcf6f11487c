import { issuerOf } from '../grammar/document-numbers.ts';
import type { DocumentMention } from './document-mentions.ts';
import type { OrganizationRef } from './facts.ts';

/** What bodies put at the end of the numbers of their documents (Decree 30/2020/ND-CP, appendix III), by a part of the body's IRI. */
const ISSUERS: readonly (readonly [RegExp, string])[] = [
  [/peoples-council/, 'hdnd'],
  [/peoples-committee/, 'ubnd'],
  [/party-committee/, 'tu'],
];

/** The end of the numbers of an organisation's documents, where it is known. */
function endOf(host: OrganizationRef | undefined): string | undefined {
  const iri = host?.kind === 'concept' ? host.iri : host?.kind === 'local' ? host.type : undefined;
  return iri && ISSUERS.find(([part]) => part.test(iri))?.[1];
}

/**
 * Where documents of a type are cited that may be the news: those of whoever holds the event, else of the body whose document is cited
 * first. "The council passed Resolution No. 31/2025/NQ-HĐND, in the spirit of Resolution No. 72-NQ/TW. The Resolution …" means the first.
 */
export function ofNews(
  cited: readonly DocumentMention[],
  host: OrganizationRef | undefined,
): readonly DocumentMention[] {
  const by = (issuer: string): DocumentMention[] => cited.filter(({ fact }) => issuerOf(fact.number ?? '') === issuer);
  const end = endOf(host);
  const own = end === undefined ? [] : by(end);
  return own.length > 0 ? own : by(issuerOf(cited[0]?.fact.number ?? ''));
}
