import type { ObservationFact } from '../../facts.ts';

/** The first reading of a place and value stays; a figure that is a target already is no value. */
export function distinct(facts: readonly ObservationFact[]): ObservationFact[] {
  return facts.filter(
    (fact, at) =>
      !(fact.value === undefined && facts.some((other) => isValueOf(other, fact))) &&
      !facts
        .slice(0, at)
        .some(
          (other) =>
            overlap(fact, other) &&
            (fact.value === undefined
              ? sameIndicator(fact, other)
              : fact.value === other.value || fact.value === other.target),
        ),
  );
}

/** "still at 2.4 and so below the target of 2.8": a status and its target are those of the value beside them. */
const isValueOf = (other: ObservationFact, fact: ObservationFact): boolean =>
  other.value !== undefined &&
  (other.rule === 'missed-value' || fact.target === undefined || other.target === fact.target) &&
  (/^(?:indicator-missed|missed-value)$/.test(fact.rule) ||
    (fact.rule === 'targets-missed' && sameIndicator(fact, other))) &&
  other.status === fact.status &&
  overlap(other, fact);

const sameIndicator = (a: ObservationFact, b: ObservationFact): boolean =>
  JSON.stringify(a.indicator) === JSON.stringify(b.indicator);

const overlap = ({ evidence: [a] }: ObservationFact, { evidence: [b] }: ObservationFact): boolean =>
  a.start < b.end && b.start < a.end;
