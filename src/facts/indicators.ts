import type { IndicatorFact } from './facts.ts';
import { EVIDENCE, type FactReader, figure, firsts, IN_ORDER, quoted } from './reader.ts';

const OBSERVATIONS = `
SELECT ?fact ?indicator ?value ?unit ?year ?target ?assignedBy ?status ?start ?end ?quote WHERE {
  ?fact a hgov:Observation ; hgov:indicator ?indicator . ${EVIDENCE}
  OPTIONAL { ?fact schema:value ?value }
  OPTIONAL { ?fact hgov:unit ?unit }
  OPTIONAL { ?fact hgov:year ?year }
  OPTIONAL { ?fact hgov:against/schema:value ?target }
  OPTIONAL { ?fact hgov:assignedBy ?assignedBy }
  OPTIONAL { ?fact hgov:status ?status }
} ${IN_ORDER}`;

/** What the article says was measured or reached. */
export function indicatorsOf({ select, label }: FactReader): IndicatorFact[] {
  return firsts(select(OBSERVATIONS)).map((solution) => ({
    name: label(solution.indicator) ?? '',
    value: figure(solution.value),
    unit: solution.unit ?? null,
    year: figure(solution.year),
    target: figure(solution.target),
    assignedBy: label(solution.assignedBy),
    status: solution.status?.split('#status-')[1] ?? null,
    ...quoted(solution),
  }));
}
