import type { Command, Options } from './command.ts';
import type { Entry } from './index.ts';

/** What `hgov` alone answers: all commands, one line each. */
export function overview(commands: Readonly<Record<string, Entry>>): string {
  return [
    'hgov turns news articles about health governance into a checked knowledge graph and serves it.',
    '',
    'Usage: hgov COMMAND [FILE…] [--option …]',
    '',
    'Commands:',
    ...columns(Object.entries(commands).map(([name, { summary }]) => [name, summary])),
    '',
    'hgov COMMAND --help says more about each; hgov --version prints the version.',
    '',
  ].join('\n');
}

/** What `hgov COMMAND --help` answers. */
export function commandHelp({ name, summary, files, options, examples }: Command): string {
  const given = files ? (files.least === 0 ? ' [FILE…]' : files.most === 1 ? ' FILE' : ' FILE…') : '';
  return [
    `hgov ${name}: ${summary}`,
    '',
    `Usage: hgov ${name}${given}${usage(options)}`,
    '',
    'Options:',
    ...columns([...Object.entries(options).map(line), ['--help', 'print this']]),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    'Exit code: 0 done, 1 something that was given is bad, 2 wrong usage or settings.',
    '',
  ].join('\n');
}

function usage(options: Options): string {
  return Object.entries(options)
    .map(([name, { value }]) => (value ? ` [--${name} ${value}]` : ` [--${name}]`))
    .join('');
}

function line([name, { value, text, choices }]: [string, Options[string]]): [string, string] {
  return [value ? `--${name} ${value}` : `--${name}`, choices ? `${text}: ${choices.join(', ')}` : text];
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
