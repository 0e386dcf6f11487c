import { type Literal, type Term, XSD } from './terms.ts';

/** A term as JavaScript has it. */
export type Value = string | number | bigint | boolean | Date;

const INTEGERS = new Set(
  'integer int long short byte nonNegativeInteger positiveInteger nonPositiveInteger negativeInteger unsignedInt unsignedLong unsignedShort unsignedByte'
    .split(' ')
    .map((name) => XSD + name),
);
const FRACTIONS = new Set(['decimal', 'double', 'float'].map((name) => XSD + name));
const SPECIAL: ReadonlyMap<string, number> = new Map([
  ['NaN', Number.NaN],
  ['INF', Number.POSITIVE_INFINITY],
  ['+INF', Number.POSITIVE_INFINITY],
  ['-INF', Number.NEGATIVE_INFINITY],
]);

/**
 * A term as a plain value: numbers and years as numbers (integers that a number cannot hold as bigint), truth values,
 * dates; everything else, and every literal that is not what its datatype says, as its text.
 */
export function plainValue(term: Term): Value {
  if (term.termType === 'BlankNode') return `_:${term.value}`;
  if (term.termType === 'Quad') return [term.subject, term.predicate, term.object].map(plainValue).join(' ');
  return term.termType === 'Literal' ? (numberOf(term) ?? booleanOf(term) ?? dateOf(term) ?? term.value) : term.value;
}

/** The number that a literal is, if it is one. */
export function numberOf({ value, datatype }: Literal): number | bigint | undefined {
  if (INTEGERS.has(datatype.value)) return /^[+-]?\d+$/.test(value) ? integer(value) : undefined;
  if (datatype.value === `${XSD}gYear`) return /^-?\d{4,}$/.test(value) ? Number(value) : undefined;
  if (!FRACTIONS.has(datatype.value)) return undefined;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value)) return Number(value);
  return SPECIAL.get(value);
}

function integer(value: string): number | bigint {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : BigInt(value.replace(/^\+/, ''));
}

/** The truth value that a literal is, if it is one. */
export function booleanOf({ value, datatype }: Literal): boolean | undefined {
  if (datatype.value !== `${XSD}boolean`) return undefined;
  if (value === 'true' || value === '1') return true;
  return value === 'false' || value === '0' ? false : undefined;
}

const DATE = /^(-?\d{4,}-\d\d-\d\d)(Z|[+-]\d\d:\d\d)?$/;
const DATE_TIME = /^(-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?)(Z|[+-]\d\d:\d\d)?$/;

/** The moment that a date or time stamp begins; without a time zone it is meant in UTC, so that it is the same everywhere. */
export function dateOf({ value, datatype }: Literal): Date | undefined {
  const isDate = datatype.value === `${XSD}date`;
  if (!isDate && datatype.value !== `${XSD}dateTime` && datatype.value !== `${XSD}dateTimeStamp`) return undefined;
  const [whole, moment = '', zone = 'Z'] = (isDate ? DATE : DATE_TIME).exec(value) ?? [];
  if (whole === undefined) return undefined;
  const date = new Date(`${extended(moment)}${isDate ? 'T00:00:00' : ''}${zone}`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/** JavaScript writes years beyond four digits with a sign and six. */
function extended(moment: string): string {
  const [, sign = '', year = '', rest = ''] = /^(-?)(\d+)(.*)$/.exec(moment) ?? [];
  return sign === '' && year.length === 4 ? moment : `${sign || '+'}${year.padStart(6, '0')}${rest}`;
}
