import { describe, expect, it } from 'vitest';
import type { FindingFact, Quote } from '../../src/conversion/facts.ts';
import { createLanguage } from '../../src/conversion/language.ts';
import { read } from '../../src/conversion/reading.ts';
import { verified } from '../../src/conversion/verify.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, concepts } from './samples.ts';

const reading = read(
  articleOf('The hospitals in the mountains face a  shortage of doctors and nurses.'),
  createLanguage(english, concepts),
);
const factAt = (...evidence: [Quote, ...Quote[]]): FindingFact => ({
  kind: 'finding',
  type: 'Challenge',
  text: '',
  topics: [],
  evidence,
  rule: 'challenge-cue',
  inferred: [],
});
const rejected = { rule: 'ask-list', reason: 'nobody asks', start: 0, end: 3 };

describe('The gate of evidence', () => {
  it('lets pass what rests on words of the text', () => {
    const fact = factAt({ start: 0, end: 13 });
    expect(verified(reading, { facts: [fact], rejections: [rejected] })).toEqual({
      facts: [fact],
      rejections: [rejected],
    });
  });

  it.each([
    ['ends before it begins', { start: 5, end: 5 }],
    ['begins before the text', { start: -1, end: 3 }],
    ['ends behind the text', { start: 0, end: 10_000 }],
    ['has no whole offsets', { start: 0.5, end: 3 }],
    ['is nothing but space', { start: reading.text.indexOf('  '), end: reading.text.indexOf('  ') + 2 }],
  ])('rejects, by its rule, what %s', (_, quote) => {
    const { facts, rejections } = verified(reading, { facts: [factAt({ start: 0, end: 13 }, quote)], rejections: [] });
    expect(facts).toEqual([]);
    expect(rejections).toMatchObject([{ rule: 'challenge-cue', ...quote }]);
  });
});
