import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowCutter } from '../../src/client/json-rows.ts';

/** What a cutter finds in a text that comes in these pieces. */
function read(pieces: readonly string[]) {
  const cutter = createRowCutter();
  return { rows: pieces.flatMap((piece) => cutter.cut(piece)), ...cutter.end() };
}

/** Text in pieces of these lengths, over and over. */
function cutUp(text: string, lengths: readonly number[]): string[] {
  const pieces: string[] = [];
  for (let at = 0, turn = 0; at < text.length; turn++) {
    const length = lengths[turn % lengths.length] ?? 1;
    pieces.push(text.slice(at, at + length));
    at += length;
  }
  return pieces;
}

const names = fc.constantFrom('s', 'tên', 'results', 'bindings', 'a"b', '\\', '{', '[', ']');
const rows = fc.array(
  fc.dictionary(names, fc.record({ type: fc.constantFrom('uri', 'literal'), value: fc.string({ unit: 'binary' }) })),
);
const answers = fc
  .record({ rows, vars: fc.array(names), link: fc.array(fc.string()), isHeadLast: fc.boolean(), space: fc.nat(2) })
  .map(({ rows: bindings, vars, link, isHeadLast, space }) => {
    const results = { ordered: true, bindings, distinct: [{ bindings: [{}] }] };
    const answer = isHeadLast ? { results, head: { vars, link } } : { head: { link, vars }, results };
    return { bindings, vars, text: JSON.stringify(answer, null, space) };
  });

describe('Rows that arrive in pieces', () => {
  it('are those of the whole text, wherever it is cut', () => {
    fc.assert(
      fc.property(answers, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), (answer, lengths) => {
        expect(read(cutUp(answer.text, lengths))).toEqual({ rows: answer.bindings, variables: answer.vars });
      }),
    );
  });

  it('are handed out as soon as they are whole', () => {
    const cutter = createRowCutter();
    expect(cutter.cut('{"head":{"vars":["x"]},"results":{"bindings":[{"x":{"value":"}')).toEqual([]);
    expect(cutter.cut('"}}')).toEqual([{ x: { value: '}' } }]);
    expect(cutter.cut(',{"x":1},{}')).toEqual([{ x: 1 }, {}]);
    expect(cutter.cut(']}}')).toEqual([]);
    expect(cutter.end()).toEqual({ variables: ['x'] });
  });

  it('are found though the keys are written with escapes', () => {
    expect(read(['{"\\u0072esults":{"bind\\u0069ngs":[{"x":1}]}}'])).toEqual({ rows: [{ x: 1 }], variables: [] });
  });

  it('are refused where the text ends too early, wherever that is', () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true }), ({ text }, part) => {
        expect(() => read([text.trimEnd().slice(0, Math.floor((text.length - 1) * part))])).toThrow(SyntaxError);
      }),
    );
  });

  it.each([
    '',
    'null',
    '[]',
    '{}',
    '"results"',
    '<html>',
    '{"boolean":true}',
    '{"results":{}}',
    '{"results":{"bindings":{"a":{}}}}',
    '{"results":{"bindings":[5]}}',
    '{"results":{"bindings":["\\\\"]}}',
    '{"results":{"bindings":[5,{}]}}',
    '{"results":{"bindings":[{} {}]}}',
    '{"results":{"bindings":[[{}]]}}',
    '{"results":{"bindings":[{"a":}]}}',
    '{"results":{"bindings":[{]}}',
    '{"results":{"bindings":[]}} !',
    ']]]]{"results":{"bindings":[]}}',
    '{"results":{"bindings":[{}],"bindings":[]}}',
  ])('are refused where there are none: %s', (text) => {
    expect(() => read([text])).toThrow(SyntaxError);
    expect(() => read([...text])).toThrow(SyntaxError);
  });
});
