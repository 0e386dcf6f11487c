import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lettersOf } from '../../src/grammar/span.ts';
import { spotter } from '../../src/grammar/spot.ts';
import { english } from '../../src/languages/en/index.ts';
import { indonesian } from '../../src/languages/id/index.ts';
import { languages } from '../../src/languages/index.ts';
import { anyText, lexiconOf } from './arbitraries.ts';

const lexicon = lexiconOf({
  Minister: 'role',
  'Ministry of Health': 'organization',
  Mr: 'honorific',
  'out of': 'outOf',
  conference: 'event',
  Y: 'honorific',
  le: 'of',
  Plan: 'documentType',
});
const spot = spotter(english, lexicon);
const shown = (text: string): string[] => spot(text).map(({ type, value }) => `${type} ${value}`);

describe('The spans of a sentence', () => {
  it.each([
    ['Minister Tran Van An', ['role Minister', 'name Tran Van An']],
    ['Ministry of Health conference', ['organization Ministry of Health', 'event conference']],
    ['24 December 2024', ['date 2024-12-24']],
    ['2021-2030', ['period 2021-2030']],
    ['57-NQ/TW', ['documentNumber 57-NQ/TW']],
    ['93.2%', ['number 93.2', 'unit percent']],
    ['1.2 million', ['number 1200000']],
    ['three', ['number 3']],
    ['138 out of 152', ['number 138/152']],
    ['out of reach', ['of out of', 'verb reach']],
    ['3/3', ['number 3/3']],
    ['implementing quickly', ['verb implementing', 'adverb quickly']],
    ['training Training', ['word training', 'capitalised training']],
    ['“x” … (z)', ['quote “', 'word x', 'quote ”', 'ellipsis …', 'open (', 'word z', 'close )']],
  ])('“%s” are %j', (text, expected) => expect(shown(text)).toEqual(expected));

  it('are numbers by the decimal mark of the text, where one is given', () => {
    expect(
      spotter(
        indonesian,
        lexicon,
      )('1.250 dan 3,5')
        .filter(({ type }) => type === 'number')
        .map(({ value }) => value),
    ).toEqual(['1250', '3.5']);
    expect(spot('42.550', undefined, { decimal: ',' }).map(({ value }) => value)).toEqual(['42550']);
  });

  it('count from the start of the text', () =>
    expect(spot('Hello. Minister', { start: 7, end: 15 })).toEqual([
      { start: 7, end: 15, type: 'role', value: 'Minister' },
    ]));

  it('take a little word before a known phrase for what it is, and else for a family name', () => {
    expect(shown('Le Plan')).toEqual(['of le', 'documentType Plan']);
    expect(shown('Le Thanh Long')).toEqual(['name Le Thanh Long']);
  });

  it('are what will be done where a verb stands in the future', () => {
    const future = { ...english, futureForm: { pattern: /era$/, except: new Set(['camera']) } };
    const words = spotter(future, lexicon)('formera camera Opera').map(({ type, value }) => `${type} ${value}`);
    expect(words).toEqual(['will future', 'word camera', 'capitalised opera']);
  });

  it('prefer a title to a name that begins like it, before a name', () =>
    expect(shown('Y Tran Van An')[0]).toBe('honorific Y'));

  it('of any text lie in it, in order, one letter each', () => {
    const spotters = languages.map((pack) => spotter(pack, lexicon));
    fc.assert(
      fc.property(anyText, fc.constantFrom(...spotters), (text, read) => {
        fc.pre(!/[\p{M}'’‘ʼ-]\d/u.test(text));
        const spans = read(text);
        let end = 0;
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        expect(lettersOf(spans)).toHaveLength(spans.length);
      }),
    );
  });

  // A word takes in figures behind a mark or apostrophe, where a date or document's number may begin.
  for (const text of ['q\u030101-NQ/CP', 'An’24/12/2024'])
    it.fails(`do not overlap in “${text}”`, () => {
      const spans = spot(text);
      expect(spans.filter((span, at) => span.start < (spans[at - 1]?.end ?? 0))).toEqual([]);
    });

  it('of a sentence of 200 kB are all found', () =>
    expect(spot('the sector, Tran Van An and 3 '.repeat(7000)).length).toBeGreaterThan(30_000));
});
