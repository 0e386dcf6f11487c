/** What stands between several values of one cell. */
export const SEPARATOR = ' | ';

/** Rows as RFC 4180 has them, with a byte order mark, which spreadsheets need to see UTF-8. */
export function csvOf(rows: Iterable<readonly string[]>): string {
  return `\ufeff${Array.from(rows, csvRow).join('')}`;
}

function csvRow(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`;
}

function quoted(cell: string): string {
  // A spreadsheet would take a cell that begins so for a formula, and run it.
  const harmless = /^[=+@\t\r]|^-(?!\d)/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
