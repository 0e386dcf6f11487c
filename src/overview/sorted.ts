import { byCodePoint } from '../rdf/order.ts';
import type { CommitmentRow } from './commitments.ts';
import { yearOf } from './commitments.ts';

/** What commitments can be sorted by; a minus puts the last first; the first order is the usual one. */
export const ORDERS = ['-due', 'due', 'by', 'topic'] as const;

/** One of the orders. */
export type Order = (typeof ORDERS)[number];

/** How things are named and names are compared in a language. */
export interface Naming {
  nameOf(iri: string): string;
  readonly compare: (a: string, b: string) => number;
}

/** The commitments in an order; those without a value come last, equals by date and then by IRI. */
export function inOrder(rows: readonly CommitmentRow[], order: Order, naming: Naming): readonly CommitmentRow[] {
  const turned = order === '-due';
  const keyOf = order === 'due' || turned ? dueKey : rankKey(rows, order === 'by' ? whoOf : topicOf, naming);
  const keyed = rows.map((row) => ({ row, key: keyOf(row), due: dueKey(row) }));
  const compare = (a: string | undefined, b: string | undefined) => {
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return turned ? byCodePoint(b, a) : byCodePoint(a, b);
  };
  return keyed
    .sort((a, b) => compare(a.key, b.key) || compare(a.due, b.due) || byCodePoint(a.row.iri, b.row.iri))
    .map(({ row }) => row);
}

/** A period ends with its last year. */
function dueKey(row: CommitmentRow): string | undefined {
  const year = yearOf(row);
  return row.due ?? (year === undefined ? undefined : `${year}-12-31`);
}

function whoOf({ by }: CommitmentRow): string | undefined {
  return by[0];
}

function topicOf({ topics }: CommitmentRow): string | undefined {
  return topics[0];
}

/** Names are compared once each, not once for every pair of rows. */
function rankKey(
  rows: readonly CommitmentRow[],
  thingOf: (row: CommitmentRow) => string | undefined,
  { nameOf, compare }: Naming,
): (row: CommitmentRow) => string | undefined {
  const things = [...new Set(rows.map(thingOf).filter((thing) => thing !== undefined))];
  const named = things.map((thing) => ({ thing, name: nameOf(thing) }));
  named.sort((a, b) => compare(a.name, b.name) || byCodePoint(a.thing, b.thing));
  const ranks = new Map(named.map(({ thing }, rank) => [thing, String(rank).padStart(9, '0')]));
  return (row) => ranks.get(thingOf(row) ?? '');
}
