import { readFileSync } from 'node:fs';
import type { Row } from '../../src/store/scratch.ts';
import { BASE } from '../rules/rules.ts';

/** A row as the expected files write it: IRIs relative to the base, our own concepts by their short names. */
export type Line = Readonly<Record<string, string>>;

/** What a question is expected to answer of the two articles. */
export interface Expected {
  /** Why only these columns are compared, or why the list is empty. */
  readonly note?: string;
  /** Columns that a better converter would not change; others are left out. */
  readonly columns: readonly string[];
  /** `all`: these rows in this order and no other; `some`: these are among the rows. */
  readonly rows: 'all' | 'some';
  readonly expected: readonly Line[];
}

/** The expectation of one question. */
export function expectedOf(question: string): Expected {
  return JSON.parse(readFileSync(new URL(`expected/${question}.json`, import.meta.url), 'utf8'));
}

/** Rows with the chosen columns alone; rows that then are the same count once. */
export function linesOf(rows: readonly Row[], columns: readonly string[]): Line[] {
  const lines = rows.map((row) =>
    Object.fromEntries(columns.flatMap((name) => (row[name] ? [[name, short(row[name].value)]] : []))),
  );
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}

function short(value: string): string {
  return value.replace(BASE, '').replace('https://w3id.org/hgov#', 'hgov:').replace('http://schema.org/', 'schema:');
}
