import type { CommitmentFact } from './facts.ts';
import { EVIDENCE, type FactReader, figure, groups, IN_ORDER, quoted } from './reader.ts';

const COMMITMENTS = `
SELECT ?fact ?kind ?by ?addressee ?gist ?value ?comparator ?unit ?period ?start ?end ?quote WHERE {
  VALUES (?type ?kind) { (hgov:Directive "directive") (hgov:Pledge "pledge") (hgov:PlannedAction "plan") }
  ?fact a ?type ; hgov:action ?gist . ${EVIDENCE}
  OPTIONAL { ?fact hgov:requestedBy|hgov:undertakenBy ?by }
  OPTIONAL { ?fact hgov:addressee ?addressee }
  OPTIONAL { ?fact hgov:period ?period }
  OPTIONAL {
    ?fact hgov:target ?target .
    ?target schema:value ?value ; hgov:comparator ?comparator .
    OPTIONAL { ?target hgov:unit ?unit }
  }
} ${IN_ORDER} ?addressee`;

/** What the article says that someone asked for, undertook or plans. */
export function commitmentsOf({ select, label }: FactReader): CommitmentFact[] {
  return groups(select(COMMITMENTS), ({ fact }) => fact).map((solutions) => {
    const [first = {}] = solutions;
    const addressees = new Set(solutions.map(({ addressee }) => label(addressee)).filter((name) => name !== null));
    return {
      by: label(first.by),
      addressee: addressees.size === 0 ? null : [...addressees].join(', '),
      gist: first.gist ?? '',
      value: figure(first.value),
      comparator: first.comparator ?? null,
      unit: first.unit ?? null,
      period: first.period ?? null,
      kind: first.kind ?? '',
      ...quoted(first),
    };
  });
}
