import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../src/conversion/language.ts';
import { type Reading, read } from '../../src/conversion/reading.ts';
import { english } from '../../src/languages/en/index.ts';
import { articleOf, concepts } from './samples.ts';

const language = createLanguage(english, concepts);
const reading = (text: string): Reading => read(articleOf(text), language);

const ARTICLE = `Health sector of Phu Yen reviews its work
On 5 May 2023, the Department of Health of Phu Yen held a conference. Mr. Bui Cong Thanh chaired it.
Mr. Bui Cong Thanh speaks at the conference. Photo: Tran Van Minh
The sector reached all of its targets for the year, as the report of the Department says.
Related news
A second thing happens elsewhere`;

describe('The reading of an article', () => {
  const { sentences, text } = reading(ARTICLE);

  it('holds the sentences of all blocks but clutter, in order', () => {
    expect(sentences.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph', 'caption', 'paragraph']);
    expect(sentences.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4]);
  });

  it('has spans inside their sentences, one letter each', () => {
    for (const { start, end, spans, letters } of sentences) {
      expect(letters).toHaveLength(spans.length);
      expect(spans.every((span) => span.start >= start && span.end <= end)).toBe(true);
    }
  });

  it('leaves out who took a picture', () => {
    const caption = sentences.find(({ kind }) => kind === 'caption');
    expect(caption?.spans.filter(({ type }) => type === 'name').map(({ value }) => value)).toEqual(['Bui Cong Thanh']);
  });

  it('quotes the text as it stands', () => {
    const name = sentences[2]?.spans.find(({ type }) => type === 'name');
    expect(text.slice(name?.start, name?.end)).toBe('Bui Cong Thanh');
  });
});

describe('A phrase', () => {
  const typesIn = (text: string): string[] =>
    reading(text).sentences.flatMap(({ spans }) =>
      spans.map(({ type, value }) => `${type} ${value.replace(/.*#/, '')}`),
    );

  it.each([
    ['The delegation came to Hoa Vang district in the morning and left in the evening.', 'place place:Hoa Vang'],
    ['The delegation came to Phu Yen province in the morning and left in the evening.', 'place province-phu-yen'],
    [
      'The delegation came to the Red River Blood Center in the morning and left in the evening.',
      'organization named:Red River Blood Center',
    ],
  ])('in “%s” is one %s', (text, expected) => expect(typesIn(text)).toContain(expected));
});

describe('A given name', () => {
  const names = (text: string): string[] =>
    reading(text)
      .sentences.at(-1)
      ?.spans.filter(({ type }) => type === 'name')
      .map(({ value }) => value) ?? [];

  it('stands for the only person who bears it', () =>
    expect(
      names(
        'Mr. Bui Quang Huy came to the meeting of the sector.\nHuy pledged to come to the meeting again next year.',
      ),
    ).toEqual(['Bui Quang Huy']));

  it('stands for none of two', () =>
    expect(
      names(
        'Mr. Bui Quang Huy and Mr. Le Van Huy came to the meeting.\nHuy pledged to come to the meeting again next year.',
      ),
    ).toEqual([]));
});
