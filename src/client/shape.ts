import { RowShapeError } from './errors.ts';
import type { Row } from './rows.ts';
import type { Term } from './terms.ts';
import { booleanOf, dateOf, numberOf } from './values.ts';

/** How a variable is read as a plain value; `kind` names what it must be. */
export interface Column<T> {
  readonly kind: string;
  /** The value, or `undefined` where the term is none of that kind. */
  read(term: Term): T | undefined;
  /** What stands for a variable without a value, if that is allowed. */
  readonly isOptional?: boolean;
}

/** The columns that a row is read by. */
export type Shape = Readonly<Record<string, Column<unknown>>>;

/** The plain row that a shape gives. */
export type Shaped<S extends Shape> = { readonly [K in keyof S]: S[K] extends Column<infer T> ? T : never };

/** The text of a literal, whatever its language or datatype. */
export const asText: Column<string> = {
  kind: 'a literal',
  read: (term) => (term.termType === 'Literal' ? term.value : undefined),
};

/** An IRI. */
export const asIri: Column<string> = {
  kind: 'an IRI',
  read: (term) => (term.termType === 'NamedNode' ? term.value : undefined),
};

/** A number of any datatype, a year included; an integer that no number can hold is refused. */
export const asNumber: Column<number> = {
  kind: 'a number',
  read: (term) => {
    const number = term.termType === 'Literal' ? numberOf(term) : undefined;
    return typeof number === 'number' ? number : undefined;
  },
};

/** A truth value. */
export const asBoolean: Column<boolean> = {
  kind: 'true or false',
  read: (term) => (term.termType === 'Literal' ? booleanOf(term) : undefined),
};

/** A date, or a date with a time. */
export const asDate: Column<Date> = {
  kind: 'a date',
  read: (term) => (term.termType === 'Literal' ? dateOf(term) : undefined),
};

/** The term itself. */
export const asTerm: Column<Term> = { kind: 'a term', read: (term) => term };

/** A variable that may be without a value. */
export function optional<T>(column: Column<T>): Column<T | undefined> {
  return { ...column, isOptional: true };
}

/** A row as plain values; throws a RowShapeError where it is not of the shape. */
export function shaped<S extends Shape>(row: Row, shape: S): Shaped<S> {
  const values = Object.entries(shape).map(([name, { kind, read, isOptional }]) => {
    const term = Object.hasOwn(row, name) ? row[name] : undefined;
    const value = term && read(term);
    if (value === undefined && !(isOptional && !term)) throw new RowShapeError(name, kind, nameOf(term));
    return [name, value];
  });
  return Object.fromEntries(values) as Shaped<S>;
}

function nameOf(term: Term | undefined): string {
  if (!term) return 'without a value';
  return term.termType === 'Literal'
    ? `“${term.value.slice(0, 80)}” of ${term.datatype.value}`
    : `${term.termType} ${term.value}`;
}
