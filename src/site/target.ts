import { hgov, schema } from '../vocabulary/index.ts';
import type { View } from './view.ts';

const SIGNS: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

/** How a number is written. */
type Write = (value: number) => string;

/** A target in signs, “≥ 90 percent”; the number as people of the page's language write it, unless told otherwise. */
export function figureText(iri: string, { facts, number }: View, write: Write = number): string {
  const value = facts.text(iri, schema.value);
  const comparator = facts.text(iri, hgov.comparator) ?? '';
  const figure = value === undefined ? '' : write(Number(value));
  return `${SIGNS[comparator] ?? comparator} ${figure} ${facts.text(iri, hgov.unit) ?? ''}`.trim();
}

/** A target with what it is measured by: “expanded vaccination rate ≥ 90 percent”. */
export function targetText(iri: string, view: View, write?: Write): string {
  const indicator = view.facts.thing(iri, hgov.indicator);
  const figure = figureText(iri, view, write);
  return indicator === undefined ? figure : `${view.labels.of(indicator)} ${figure}`;
}
