import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/articles/decode.ts';
import { languageOfFile, slugOfFile } from '../../src/articles/name.ts';
import { readArticle } from '../../src/articles/read.ts';
import { Failure } from '../../src/errors.ts';
import { BODY, bytesOf, failureOf, read } from './samples.ts';

const [en1, en2] = BODY.en;
const codeOf = async (bytes: Uint8Array) => (await failureOf(() => readArticle(bytes, 'x.txt'))).code;
const hex = (digits: string) => Uint8Array.from(Buffer.from(digits, 'hex'));

describe('readArticle', () => {
  it('gives the hash of the text in UTF-8', () => {
    expect(read('url: https://example.org/\n\nThe vaccination campaign of the province ended on Monday.').sha256).toBe(
      read('The vaccination campaign of the province ended on Monday.').sha256,
    );
    expect(read(en1).sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it('takes the language from the source before the name of the file', () => {
    expect(read(en1, 'x.vi.txt').language).toBe('vi');
    expect(read(`url: https://example.org/\nlanguage: en\n\n${en1}`, 'x.vi.txt').language).toBe('en');
    expect(read(en1, 'x.txt')).not.toHaveProperty('language');
  });

  it.each([
    ['ARTICLE_EMPTY', new Uint8Array()],
    ['ARTICLE_EMPTY', bytesOf(' \n\t\r\n\ufeff')],
    ['ARTICLE_BINARY', bytesOf(`${en1}\0`)],
    ['ARTICLE_BINARY', bytesOf(`${en1}${'\u0001'.repeat(20)}`)],
    ['ARTICLE_BINARY', bytesOf(`%PDF-1.7\n${en1}`)],
    ['ARTICLE_BINARY', hex('89504e470d0a1a0a0000000d49484452')],
    ['ARTICLE_BINARY', hex('504b030414000600')],
    ['ARTICLE_BINARY', hex('fffe000041000000')],
    ['ARTICLE_ENCODING', Uint8Array.from(Buffer.from('Ministère de la santé', 'latin1'))],
    ['ARTICLE_ENCODING', hex('fffe410000d8')],
    ['ARTICLE_TOO_LARGE', new Uint8Array(MAX_BYTES + 1).fill(65)],
  ])('ends in %s for what is no article', async (code, bytes) => {
    expect(await codeOf(bytes)).toBe(code);
  });

  it('says where the encoding breaks', async () => {
    const bytes = Buffer.concat([Buffer.from(`${en1}\nBáo `), Buffer.from([0xe9, 0x20, 0x41])]);
    const { message } = await failureOf(() => readArticle(bytes, 'x.txt'));
    expect(message).toContain(`byte ${Buffer.byteLength(`${en1}\nBáo `) + 1}, in line 2`);
  });

  it('reads UTF-16 that says so', () => {
    const little = Buffer.from(`\ufeff${en1}`, 'utf16le');
    expect(readArticle(little, 'x.txt').text).toBe(en1);
    expect(readArticle(Buffer.from(little).swap16(), 'x.txt').text).toBe(en1);
  });

  it('forgives a stray control character', () => {
    expect(read(`${en1}\u0007`).text).toBe(`${en1}\u0007`);
  });

  it('gives ordered, separate blocks without white space at their ends, or a failure, for any text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        en1,
        en2,
        ...BODY.vi,
        ...BODY.id,
        'Source: https://x.org/',
        'Related news',
        'Thu Hà',
        '- a;',
        '\u0301',
        '😀',
        '<p>',
        '{"text":',
        'url: ',
        '\n\n',
        '\t',
        '\u2028',
        '\u00a0',
      ),
      fc.string({ unit: 'binary', maxLength: 40 }),
    );
    const texts = fc
      .tuple(fc.array(piece), fc.constantFrom('\n', '\r\n', '', ' '))
      .map(([pieces, glue]) => pieces.join(glue));
    fc.assert(
      fc.property(texts, (text) => {
        let article: ReturnType<typeof read>;
        try {
          article = read(text);
        } catch (cause) {
          expect(cause).toBeInstanceOf(Failure);
          return;
        }
        let last = 0;
        for (const { start, end } of article.blocks) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          const words = article.text.slice(start, end);
          expect(words).toBe(words.trim());
          expect(words).not.toContain('\n');
          last = end;
        }
        expect(last).toBeLessThanOrEqual(article.text.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['one paragraph', `${en1} `.repeat(6000)],
    ['many list items', '- vaccinate more children;\n'.repeat(40_000)],
    ['many headings of related articles', `${en1}\n${'Related news\n'.repeat(40_000)}`],
    ['white space inside a line', `${en1}${'\u00a0'.repeat(500_000)}.`],
    ['one word', 'a'.repeat(1_000_000)],
    ['one line of brackets', '('.repeat(500_000)],
    ['many short lines with dots', `${en1}\n${'A. b\n'.repeat(100_000)}`],
  ])('reads a megabyte of %s without hanging', (_, text) => {
    expect(read(text).blocks.length).toBeGreaterThan(0);
  });
});

describe('the slug of an article', () => {
  it.each([
    ['daklak-2024-12-24.en.txt', 'daklak-2024-12-24.en'],
    ['/some/where/Lam Son (2).HTML', 'lam-son-2'],
    ['Bộ Y tế – Đắk Lắk.vi.json', 'bo-y-te-dak-lak.vi'],
    ['v1.2', 'v1.2'],
    ['..hidden..txt', 'hidden'],
    ['a/b\\c.txt', 'c'],
  ])('of %s is %s', (path, slug) => expect(slugOfFile(path)).toBe(slug));

  it('is the same for composed and decomposed names', () => {
    expect(slugOfFile('Đắk Lắk.txt'.normalize('NFD'))).toBe('dak-lak');
  });

  it('tells names apart that it cannot spell, and stays safe and short', () => {
    expect(slugOfFile('ข่าว.txt')).not.toBe(slugOfFile('ข่าว2.txt'));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(slugOfFile(name)).toMatch(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/);
        expect(slugOfFile(name).length).toBeLessThanOrEqual(120);
      }),
    );
    expect(slugOfFile(`${'long-'.repeat(60)}1.txt`)).not.toBe(slugOfFile(`${'long-'.repeat(60)}2.txt`));
  });

  it('tells the language by an infix', () => {
    expect(languageOfFile('a/x.id.txt')).toBe('id');
    expect(languageOfFile('x.backup.txt')).toBeUndefined();
    expect(languageOfFile('en.txt')).toBeUndefined();
  });
});
