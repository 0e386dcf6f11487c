import type { Request } from 'express';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { mayWrite, writerFor } from '../../src/server/rights.ts';
import type { Writer } from '../../src/store/writer.ts';

const TOKEN = 'a-token-of-tests-0123456789==';
const writer: Writer = { write: () => Promise.reject(new Error('none')), close: () => Promise.resolve() };
const asking = (authorization?: string) => ({ get: () => authorization }) as unknown as Request;

/** The code of the failure that a request for the writer ends in, or `granted`. */
function outcome(authorization: string | undefined, rights: Parameters<typeof writerFor>[1]): string {
  try {
    return writerFor(asking(authorization), rights) === writer ? 'granted' : 'another';
  } catch (cause) {
    return cause instanceof Failure ? cause.code : 'bug';
  }
}

describe('The right to write', () => {
  it('is given to whoever bears the token, the name of the scheme in any case', () => {
    for (const scheme of ['Bearer', 'bearer', 'BEARER'])
      expect(outcome(`${scheme} ${TOKEN}`, { writer, writeToken: TOKEN })).toBe('granted');
    expect(mayWrite(asking(`Bearer ${TOKEN}`), { writer, writeToken: TOKEN })).toBe(true);
  });

  it('is nobody’s where there is no token or no writer', () => {
    expect(outcome('Bearer undefined', { writer })).toBe('READ_ONLY');
    expect(outcome(`Bearer ${TOKEN}`, { writeToken: TOKEN })).toBe('READ_ONLY');
    expect(mayWrite(asking(`Bearer ${TOKEN}`), {})).toBe(false);
  });

  it.each([undefined, '', TOKEN, `Basic ${TOKEN}`, `Token ${TOKEN}`, 'Bearer', `Bearer ${TOKEN}, Bearer x`])(
    'asks for a token when the header is %j',
    (header) => expect(outcome(header, { writer, writeToken: TOKEN })).toBe('UNAUTHORIZED'),
  );

  it('is refused to every other token', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._~+/-'.split('');
    const tokens = fc.array(fc.constantFrom(...letters), { minLength: 1 }).map((all) => all.join(''));
    fc.assert(
      fc.property(tokens, (token) => {
        fc.pre(token !== TOKEN);
        expect(outcome(`Bearer ${token}`, { writer, writeToken: TOKEN })).toBe('TOKEN_WRONG');
      }),
    );
    expect(outcome(`Bearer ${TOKEN.slice(0, -1)}`, { writer, writeToken: TOKEN })).toBe('TOKEN_WRONG');
  });
});
