import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as changeProblems from '../../src/client/change-problems.ts';
import * as entry from '../../src/client/entry.ts';
import { HgovError } from '../../src/client/errors.ts';
import { type ProblemClass, ProblemError } from '../../src/client/problem.ts';
import { problemOf } from '../../src/client/problem-of.ts';
import * as problems from '../../src/client/problems.ts';
import * as storeProblems from '../../src/client/store-problems.ts';
import { FAILURES, Failure, type FailureCode } from '../../src/errors.ts';
import { problemDetails } from '../../src/server/problem.ts';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));
const classes = Object.entries({ ...problems, ...changeProblems, ...storeProblems } as unknown as Readonly<
  Record<string, ProblemClass<object>>
>);
const codes = Object.keys(FAILURES) as FailureCode[];

const COMMANDS = 'only a command line or a file can be wrong in this way';
const START = 'a server that has it does not start';
/** What the server never sends, and why. */
const NEVER_SENT: Partial<Record<FailureCode, string>> = {
  ARTICLES_MISSING: COMMANDS,
  ARTICLE_DUPLICATE: COMMANDS,
  ARTICLE_UNREADABLE: COMMANDS,
  CLIENT_GONE: 'nobody is there to read it',
  COMMAND_UNKNOWN: COMMANDS,
  CONFIG_INVALID: START,
  DATA_EMPTY: START,
  FILE_UNREADABLE: COMMANDS,
  FILE_UNWRITABLE: COMMANDS,
  GRAPH_UNKNOWN: COMMANDS,
  PORT_TAKEN: START,
  SHAPES_UNREADABLE: START,
  USAGE: COMMANDS,
};

const serving = readdirSync(join(SRC, 'server'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && path !== 'listen.ts' && path !== 'problem.ts')
  .map((path) => readFileSync(join(SRC, 'server', path), 'utf8'))
  .join('\n');

/** The problem of a failure, as it arrives. */
function received(code: FailureCode, slots: Readonly<Record<string, string | number>>): ProblemError {
  const details = problemDetails(new Failure(code, slots), 'https://kg.example/base/');
  const members = JSON.parse(JSON.stringify(details)) as Record<string, string>;
  const { type = '', title = '', detail = '' } = members;
  return problemOf({ type, title, detail, status: FAILURES[code].status, requestId: 'r1', members });
}

describe('The classes of problems', () => {
  it('are those of the failures that the server can send, one each', () => {
    const sent = codes.filter((code) => !(code in NEVER_SENT));
    expect(classes.map(([, { code }]) => code).toSorted()).toEqual(sent.toSorted());
  });

  it('are all there for those who import the client', () => {
    for (const [name, problemClass] of classes) expect(entry).toHaveProperty(name, problemClass);
  });

  it('lack only what the server does not throw', () => {
    for (const [code, reason] of Object.entries(NEVER_SENT)) {
      expect(serving).not.toContain(`'${code}'`);
      expect(reason).toMatch(/\w+ \w+/);
    }
  });

  it.each(classes)('name %s as the table does', (name, { code }) => {
    const words = code.split('_').map((word) => word.charAt(0) + word.slice(1).toLowerCase());
    expect(name).toBe(`${words.join('')}Error`);
  });

  it.each(classes)('make a %s of what the server sends', (name, problemClass) => {
    const { code } = problemClass;
    const slots = [...FAILURES[code].text.matchAll(/\{(\w+)\}/g)].map(([, slot = '']) => slot);
    const error = received(code, Object.fromEntries(slots.map((slot) => [slot, 7])));
    expect(error).toBeInstanceOf(problemClass);
    expect(error).toBeInstanceOf(HgovError);
    expect(error).toMatchObject({ name, status: FAILURES[code].status, requestId: 'r1', message: error.detail });
    expect(error.type).toMatch(/^https:\/\/kg\.example\/base\/problem\/[a-z-]+$/);
    // These two words mean something to every error.
    const own = slots.filter((slot) => slot !== 'type' && slot !== 'name');
    expect(own.map((slot) => String((error as unknown as Record<string, unknown>)[slot]))).toEqual(own.map(() => '7'));
  });

  it('read the members by their kind', () => {
    const mistake = received('QUERY_MALFORMED', { reason: 'no', line: 2, column: 9, excerpt: '?s' });
    expect(mistake).toMatchObject({ line: 2, column: 9, excerpt: '?s', reason: 'no' });
    expect(received('NOT_ACCEPTABLE', { available: 'text/csv, text/html' })).toMatchObject({
      available: ['text/csv', 'text/html'],
    });
    const deep = received('QUERY_TOO_COMPLEX', { actual: 'too many', what: 'levels', limit: 64 });
    expect(deep).toMatchObject({ actual: undefined, what: 'levels', limit: 64 });
  });

  it.each(['about:blank', 'https://kg.example/problem/made-tomorrow', 'query-timeout', ''])(
    'leave a problem of the unknown type “%s” a ProblemError',
    (type) => {
      const error = problemOf({ type, title: 'Odd', detail: '', status: 418, members: { a: 1 } });
      expect(error.constructor).toBe(ProblemError);
      expect(error).toMatchObject({ type, status: 418, message: 'Odd', members: { a: 1 } });
    },
  );
});
