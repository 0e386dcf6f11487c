import type { DocumentFact } from './facts.ts';
import { EVIDENCE, type FactReader, groups, IN_ORDER, quoted } from './reader.ts';

const CITATIONS = `
SELECT ?fact ?document ?type ?number ?period ?start ?end ?quote WHERE {
  ?fact a hgov:Citation ; hgov:cites ?document . ${EVIDENCE}
  OPTIONAL { ?document schema:legislationType ?type }
  OPTIONAL { ?document schema:legislationIdentifier ?number }
  OPTIONAL { ?document hgov:period ?period }
} ${IN_ORDER}`;

/** The documents that the article cites, each with the words of its first mention. */
export function documentsOf({ select, label }: FactReader): DocumentFact[] {
  return groups(select(CITATIONS), ({ document }) => document).map(([first = {}]) => ({
    title: label(first.document) ?? '',
    number: first.number ?? null,
    type: first.type?.split('#document-type-')[1]?.replaceAll('-', ' ') ?? null,
    period: first.period ?? null,
    ...quoted(first),
  }));
}
