import { describe, expect, it } from 'vitest';
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

describe('A rejection', () => {
  it('tells what looked like a fact, and why it is none', () => {
    const text = 'On 5 May 2023, the Ministry of Health held a conference. He asked the hospitals to improve care.';
    const { rejections: found } = convertText(text);
    expect(found).toEqual([
      expect.objectContaining({
        rule: 'ask-list',
        reason: expect.stringMatching(/\w+ \w+/),
        quote: 'He asked the hospitals to improve care.',
      }),
    ]);
    expect(rejections).toEqual([]);
  });
});
