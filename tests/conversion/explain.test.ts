import { describe, expect, it } from 'vitest';
import { ruleCounts } from '../../src/conversion/explain.ts';
import { articleOf, convertText } from './samples.ts';

const TEXT = `On 5 May 2023, the Ministry of Health held an online conference.
Minister of Health Dinh Gia Bao asked the Department of Health of Can Tho to train 200 nurses in 2024. He will build 3 hospitals.
Resolution No. 20-NQ/TW applies. In 2023, the health insurance coverage rate was 93.2% (plan 93.5%).
The hospitals in the mountainous communes face a shortage of doctors.`;
const { sentences, facts, rejections } = convertText(TEXT);
const source = articleOf(TEXT).text;

describe('The explanation of an article', () => {
  it('shows every sentence as it is printed', () => {
    expect(sentences).toHaveLength(6);
    for (const { start, end, text } of sentences) expect(text).toBe(source.slice(start, end));
  });

  it('shows every fact once, in the sentence that its words stand in', () => {
    expect(sentences.flatMap(({ readings }) => readings)).toHaveLength(facts.length);
    for (const { start, end, readings } of sentences)
      for (const reading of readings) expect([reading.start >= start, reading.start < end]).toEqual([true, true]);
  });

  it('names rule, kind and a summary of each', () => {
    const told = sentences.flatMap(({ readings }) =>
      readings.map(({ rule, kind, summary }) => `${rule} ${kind} ${summary}`),
    );
    for (const line of told) expect(line).toMatch(/^[a-z-]+ [a-z]+ \S/);
    expect(told.join('\n')).toMatch(/ask-list commitment Directive: train 200 nurses in 2024 \(= 200 nurses\)/);
    expect(told.join('\n')).toMatch(/pledge-will commitment Pledge: .* \[resolved-reference\]/);
    expect(told.join('\n')).toMatch(/event-held event Conference, 2023-05-05, online/);
    expect(told.join('\n')).toMatch(/measured-value observation .*93\.2, percent, target 93\.5, missed/);
  });

  it('is worked out anew and alike each time', () => expect(convertText(TEXT).sentences).toEqual(sentences));
});

const why = (text: string) =>
  convertText(text).rejections.map(({ rule, reason, quote }) => `${rule}: ${quote}: ${reason}`);
const HELD = 'On 5 May 2023, the Ministry of Health held a conference.';

describe('A rejection', () => {
  it('tells what looked like a fact, and why it is none', () => {
    expect(convertText(`${HELD} He asked the hospitals to improve care.`).rejections).toContainEqual(
      expect.objectContaining({
        rule: 'ask-list',
        reason: expect.stringMatching(/\w+ \w+/),
        quote: 'He asked the hospitals to improve care.',
      }),
    );
  });

  it('is made of nothing that was read', () => {
    const read = facts.flatMap(({ evidence }) => evidence);
    for (const { start, end, rule } of rejections)
      if (rule !== 'measured-value') expect(read).not.toContainEqual({ start, end });
  });

  it.each([
    ['a deed of nobody known', `${HELD} The Director spoke at the conference.`, /^speaks: .*Director.*which person/],
    ['a deed at no event', 'Minister of Health Dinh Gia Bao said the price of drugs is high.', /^speaks: .*no event/],
    ['a name that does nothing', `${HELD} Everyone remembers Dinh Gia Bao.`, /^person-name: Dinh Gia Bao: /],
    [
      'a figure that is a target',
      `${HELD} Minister of Health Dinh Gia Bao asked the provinces to vaccinate at least 95% of children.`,
      /^measured-value: .*95%.*target/,
    ],
    ['a figure of nothing', `${HELD} It took 12 days.`, /^measured-value: 12 days: .*what this figure measures/],
    ['an event that nobody holds', `${HELD} The campaigns of old are past.`, /^event-held: campaigns: nobody/],
    ['a document without number or name', `${HELD} No circular helps.`, /^document-number: circular: neither/],
    ['page furniture', `${HELD}\nComment (0)\nThe hospitals improve.`, /^clutter: Comment \(0\): /],
  ])('is made of %s', (_, text, expected) => expect(why(text)).toContainEqual(expect.stringMatching(expected)));

  it('follows the order of the text', () => {
    const starts = rejections.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});

describe('The counts by rule', () => {
  it('sum to what was read and rejected', () => {
    const counts = Object.values(ruleCounts(facts, rejections));
    expect(counts.reduce((sum, { read }) => sum + read, 0)).toBe(facts.length);
    expect(counts.reduce((sum, { rejected }) => sum + rejected, 0)).toBe(rejections.length);
  });
});

describe('A year that the sentence does not say', () => {
  const marks = (text: string) =>
    convertText(text).facts.flatMap((fact) => (fact.kind === 'observation' ? [[fact.year, fact.inferred]] : []));

  it('is marked as inferred', () =>
    expect(marks(`${HELD} The health insurance coverage rate reached 93.2%.`)).toEqual([[2023, ['inferred-year']]]));

  it('is no doubt where it stands beside the value', () =>
    expect(marks(`${HELD} In 2022, the health insurance coverage rate reached 93.2%.`)).toEqual([[2022, []]]));
});
