import { hgov, schema } from '../vocabulary/index.ts';
import type { View } from './view.ts';

/** A target in a line, “expanded vaccination rate ≥ 90 %”; the number as people of the page's language write it, or as it is told to. */
export function targetText(
  iri: string,
  { facts, labels, number }: View,
  write: (value: number) => string = number,
): string {
  const indicator = facts.thing(iri, hgov.indicator);
  const value = Number(facts.text(iri, schema.value));
  const unit = facts.text(iri, hgov.unit);
  const comparator = facts.text(iri, hgov.comparator)?.replace('>=', '≥').replace('<=', '≤');
  const parts = [indicator && labels.of(indicator), comparator, Number.isNaN(value) ? undefined : write(value)];
  const figure = parts.filter((part) => part !== undefined).join(' ');
  return unit === undefined ? figure : `${figure} ${unit === 'percent' ? '%' : unit}`;
}
