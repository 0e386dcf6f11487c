import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/index.ts';
import { run } from '../../src/commands/run.ts';
import { terminal } from './terminal.ts';

const NAMES = Object.keys(COMMANDS);

async function hgov(...argv: string[]) {
  const { context, out, err } = terminal();
  const exit = await run(argv, context);
  return { exit, out: out(), err: err() };
}

describe('The command line', () => {
  it.each([[[]], [['help']], [['--help']], [['-h']]])('lists its commands when called with %j', async (argv) => {
    const { exit, out, err } = await hgov(...argv);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    for (const name of NAMES) expect(out).toMatch(new RegExp(`^ {2}${name} `, 'm'));
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    expect(await hgov('--version')).toEqual({ exit: 0, out: `${version}\n`, err: '' });
  });

  it('suggests the nearest of the commands', async () => {
    expect(await hgov('biuld')).toEqual({
      exit: 2,
      out: '',
      err: 'hgov: There is no command "biuld". Did you mean build? See hgov --help.\n',
    });
  });

  it.each(['frobnicate', '__proto__', 'constructor'])('knows no command %s', async (name) => {
    const { exit, err } = await hgov(name);
    expect({ exit, err }).toEqual({ exit: 2, err: `hgov: There is no command "${name}". See hgov --help.\n` });
  });
});

describe.each(NAMES)('hgov %s', (name) => {
  it('has help with usage, options, examples and exit codes', async () => {
    const { exit, out, err } = await hgov(name, '--help');
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain(`hgov ${name}: ${COMMANDS[name]?.summary}\n`);
    for (const part of ['Usage: hgov', 'Options:', '--help', 'Examples:', 'Exit code: 0']) expect(out).toContain(part);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('refuses an option that it does not have', async () => {
    const { exit, out, err } = await hgov(name, '--frobnicate');
    expect({ exit, out }).toEqual({ exit: 2, out: '' });
    expect(err).toBe(`hgov: Unknown option '--frobnicate'. See hgov ${name} --help.\n`);
  });

  it('shows examples of itself that it understands', async () => {
    const command = (await COMMANDS[name]?.load())?.default;
    for (const example of command?.examples ?? []) expect(example).toMatch(new RegExp(`\\bhgov ${name}\\b`));
    expect(command).toMatchObject({ name, summary: COMMANDS[name]?.summary });
  });
});

describe('The arguments of a command', () => {
  it.each([
    [['convert'], 'No file is given. See hgov convert --help.'],
    [['serve', 'x'], '"x" is one argument too many. See hgov serve --help.'],
    [
      ['export', '--format', 'pdf'],
      '--format takes one of ttl, nt, nq, trig, jsonld, not "pdf". See hgov export --help.',
    ],
    [['facts', 'a.txt', '--out'], "Option '--out <value>' argument missing. See hgov facts --help."],
    [['facts', 'a.txt', '--out='], '--out needs a value. See hgov facts --help.'],
    [['evaluate'], '--gold DIR is missing. See hgov evaluate --help.'],
  ])('%j are misuse', async (argv, message) => {
    const { exit, out, err } = await hgov(...argv);
    expect({ exit, out, err }).toEqual({ exit: 2, out: '', err: `hgov: ${message}\n` });
  });
});
