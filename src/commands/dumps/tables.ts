import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvOf, SEPARATOR } from '../../rdf/csv.ts';
import { byCodePoint } from '../../rdf/order.ts';
import type { Term } from '../../rdf/terms.ts';
import type { ScratchStore } from '../../store/scratch.ts';
import { inProject } from '../project.ts';

/** A column of a table. */
export interface Column {
  readonly name: string;
  readonly description: string;
}

/** A table that a query fills: a row for each value of its first column. */
export interface TableDefinition {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly Column[];
  readonly sparql: string;
}

/** The tables of `data/tables`, in the order of their names. */
export async function tableDefinitions(): Promise<TableDefinition[]> {
  const folder = inProject('data/tables');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.rq')).sort(byCodePoint);
  return Promise.all(
    names.map(async (name) => definitionOf(name.slice(0, -'.rq'.length), await readFile(join(folder, name), 'utf8'))),
  );
}

/** Reads the comments at the head of a query. */
export function definitionOf(name: string, sparql: string): TableDefinition {
  const said = (key: string) => new RegExp(`^# ${key}: (.*)$`, 'm').exec(sparql)?.[1] ?? '';
  const columns = Array.from(sparql.matchAll(/^# column (\w+): (.*)$/gm), ([, column = '', description = '']) => ({
    name: column,
    description,
  }));
  return { name, title: said('title'), description: said('description'), columns, sparql };
}

/** The rows of a table, sorted; a cell holds the values of all solutions with the same key, sorted, each once. */
export function rowsOf({ columns, sparql }: TableDefinition, store: Pick<ScratchStore, 'select'>): string[][] {
  const cells = new Map<string, Set<string>[]>();
  for (const solution of store.select(sparql)) {
    const values = columns.map(({ name }) => textOf(solution[name]));
    const row = cells.get(values[0]!) ?? columns.map(() => new Set<string>());
    cells.set(values[0]!, row);
    values.forEach((value, index) => {
      if (value !== '') row[index]!.add(value);
    });
  }
  const rows = Array.from(cells.values(), (row) => row.map((set) => [...set].sort(byCodePoint).join(SEPARATOR)));
  return rows.sort((a, b) => byCodePoint(a[0]!, b[0]!));
}

/** CSV as RFC 4180 has it, with a byte order mark, which spreadsheets need to see UTF-8. */
export function csv({ columns }: TableDefinition, rows: readonly (readonly string[])[]): string {
  return csvOf([columns.map(({ name }) => name), ...rows]);
}

function textOf(term: Term | undefined): string {
  return term?.value ?? '';
}
