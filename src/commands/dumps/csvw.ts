import { SEPARATOR } from '../../rdf/csv.ts';
import type { TableDefinition } from './tables.ts';

/** The data dictionary of the tables: metadata of CSV on the Web (W3C Recommendation, 17 December 2015). */
export function csvwMetadata(tables: readonly TableDefinition[]): string {
  const metadata = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    dialect: { header: true, encoding: 'utf-8', lineTerminators: ['\r\n'] },
    tables: tables.map(({ name, title, description, columns }) => ({
      url: `${name}.csv`,
      'dc:title': title,
      'dc:description': description,
      tableSchema: {
        primaryKey: columns[0]?.name,
        columns: columns.map((column, index) => ({
          name: column.name,
          titles: column.name,
          'dc:description': column.description,
          ...(index === 0 ? { required: true } : { separator: SEPARATOR }),
        })),
      },
    })),
  };
  return `${JSON.stringify(metadata, undefined, 2)}\n`;
}
