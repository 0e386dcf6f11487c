import { describe, expect, it } from 'vitest';
import { BODY, blocksOf, failureOf, read, wordsOf } from './samples.ts';

const [one, two] = BODY.vi;
const json = (value: unknown, where = 'x.json') => read(JSON.stringify(value), where);

describe('an article in JSON', () => {
  it('has its title as headline before the text', () => {
    const article = json({
      text: `${one}\n${two}`,
      title: ' Lam Sơn  sơ kết ',
      url: 'https://example.vn/a',
      published: '2025-03-03T08:00:00+07:00',
      language: 'vi_VN',
      publisher: 'Báo Lam Sơn',
    });
    expect(article).toMatchObject({
      url: 'https://example.vn/a',
      published: '2025-03-03',
      language: 'vi-VN',
      publisher: 'Báo Lam Sơn',
      headline: 'Lam Sơn sơ kết',
    });
    expect(blocksOf(article)).toEqual([
      ['headline', 'Lam Sơn sơ kết'],
      ['paragraph', one],
      ['paragraph', two],
    ]);
  });

  it('may spell its fields as schema.org does', () => {
    const article = json({
      '@type': 'NewsArticle',
      articleBody: one,
      headline: 'Lam Sơn',
      datePublished: '2025-03-03',
      inLanguage: 'vi',
      publisher: { '@type': 'Organization', name: 'Báo Lam Sơn' },
    });
    expect(article).toMatchObject({ published: '2025-03-03', language: 'vi', publisher: 'Báo Lam Sơn' });
  });

  it('does not repeat a title that opens the text', () => {
    const article = json({ text: `Lam Sơn sơ kết\n${one}`, title: 'Lam Sơn sơ kết' });
    expect(article.text).toBe(`Lam Sơn sơ kết\n${one}`);
    expect(article.blocks[0]?.kind).toBe('headline');
  });

  it('may hold HTML', () => {
    expect(wordsOf(json({ html: `<p>${one}</p><p>${two}</p>`, url: 'https://example.vn/a' }), 'paragraph')).toEqual([
      one,
      two,
    ]);
  });

  it('is known by what it holds, whatever its name', () => {
    expect(read(JSON.stringify({ text: one }), 'x.txt').text).toBe(one);
    expect(read(`{"quoted": ${one}`, 'x.txt').text).toBe(`{"quoted": ${one}`);
  });

  it('loses what no text file could hold', () => {
    expect(json({ text: `${one}\u0000\ud83d` }).text).toBe(`${one} \ufffd`);
    expect(json({ text: one, publisher: 'Health\u0007 \ud83d' }).publisher).toBe('Health \ufffd');
  });

  it.each([
    ['is no JSON', '{"text": ', /not JSON/],
    ['is a list', '[1]', /the object expected object/],
    ['has no text', '{"title": "x"}', /none of text, html/],
    ['has a number for a text', '{"text": 5}', /text expected string/],
    ['has an address that is none', JSON.stringify({ text: one, url: 'here' }), /url is not an http/],
  ])('is refused if it %s', async (_, content, message) => {
    const failure = await failureOf(() => read(content, 'x.json'));
    expect(failure.code).toBe('ARTICLE_MALFORMED');
    expect(failure.message).toMatch(message);
    expect(failure.message).toMatch(/^x\.json /);
  });

  it.each([{ text: '' }, { text: ' \n ' }])('is empty if its text is: %j', async (value) => {
    expect((await failureOf(() => json(value))).code).toBe('ARTICLE_EMPTY');
  });
});
