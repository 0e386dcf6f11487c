import { describe, expect, it } from 'vitest';
import { BODY, blocksOf, failureOf, read, wordsOf } from './samples.ts';

const [en1, en2] = BODY.en;

describe('a plain text', () => {
  it('is kept as it stands, and every block is a stretch of it', () => {
    const content = `  ${en1}\r\n\r\n\t${en2.normalize('NFD')}\u00a0\r\n`;
    const article = read(content);
    expect(article.text).toBe(content);
    expect(wordsOf(article, 'paragraph')).toEqual([en1, en2.normalize('NFD')]);
  });

  it('loses its byte order mark only', () => {
    expect(read(`\ufeff${en1}`).text).toBe(en1);
  });

  it('is read behind its header, offsets counting from the body', () => {
    const article = read(
      `url: https://example.org/a\ntitle: Lam Son reviews vaccination\npublished: 03/03/2025 08:00\npublisher: Lam Son Daily\nlanguage: EN\nauthor: X\n\n${en1}\n${en2}`,
    );
    expect(article).toMatchObject({
      url: 'https://example.org/a',
      headline: 'Lam Son reviews vaccination',
      published: '2025-03-03',
      publisher: 'Lam Son Daily',
      language: 'en',
      text: `${en1}\n${en2}`,
    });
    expect(article.blocks[0]).toMatchObject({ start: 0, end: en1.length });
  });

  it('may have a header with the line ends of Windows, or no empty line behind it', () => {
    expect(read(`url: https://example.org/a\r\n\r\n${en1}`).text).toBe(en1);
    expect(read(`url: https://example.org/a\n${en1}`).text).toBe(en1);
  });

  it('has no header if it does not begin with the address', () => {
    const content = `title: X\n\n${en1}`;
    expect(read(content).text).toBe(content);
  });

  it('is empty behind a header without a body', async () => {
    expect((await failureOf(() => read('url: https://example.org/a\n\n  \n'))).code).toBe('ARTICLE_EMPTY');
    expect((await failureOf(() => read('url: https://example.org/a'))).code).toBe('ARTICLE_EMPTY');
  });

  it('drops an address that is none, and takes the one of the source line instead', () => {
    expect(read(`url: nowhere\n\n${en1}\nSource: https://example.org/b`).url).toBe('https://example.org/b');
    expect(read(`url: javascript:alert(1)\n\n${en1}`).url).toBeUndefined();
    expect(read(`url: https://example.org/a b|c\n\n${en1}`).url).toBe('https://example.org/a%20b%7Cc');
    expect(read(`url: https://exa}mple.org/a\n\n${en1}`).url).toBeUndefined();
  });

  it('declares the date of a line that holds nothing else', () => {
    const article = read(`Lam Son reviews its vaccination campaign\nMonday, 03/03/2025 | 08:15\n${en1}\n${en2}`);
    expect(article.published).toBe('2025-03-03');
    expect(wordsOf(article, 'clutter')).toEqual(['Monday, 03/03/2025 | 08:15']);
  });
});

describe('the blocks of a plain text', () => {
  it.each([
    [
      'en',
      'Lam Son reviews its vaccination campaign',
      'Delegates attending the conference.',
      'Source: https://example.org/a',
      'Comment (0)',
      'Related news',
      'A new hospital for Lam Son',
    ],
    [
      'id',
      'Lam Son meninjau kampanye vaksinasi',
      'Suasana konferensi.',
      'Sumber: https://example.org/a',
      'Komentar (0)',
      'Berita terkait',
      'Rumah sakit baru untuk Lam Son',
    ],
    [
      'vi',
      'Lam Sơn sơ kết chiến dịch tiêm chủng',
      'Quang cảnh hội nghị.',
      'Nguồn: https://example.org/a',
      'Bình luận (0)',
      'Tin liên quan',
      'Bệnh viện mới cho Lam Sơn',
    ],
  ] as const)('are told apart in %s', (language, headline, caption, source, comments, related, other) => {
    const [one, two] = BODY[language];
    const article = read(
      [headline, one, caption, two, '- 95% of children', 'Thu Ha', source, comments, related, other].join('\n'),
    );
    expect(article.url).toBe('https://example.org/a');
    expect(blocksOf(article)).toEqual([
      ['headline', headline],
      ['paragraph', one],
      ['caption', caption],
      ['paragraph', two],
      ['list-item', '- 95% of children'],
      ['clutter', 'Thu Ha'],
      ['clutter', source],
      ['clutter', comments],
      ['clutter', related],
      ['clutter', other],
    ]);
  });

  it('are the same for decomposed letters', () => {
    const text = ['Lam Sơn sơ kết', BODY.vi[0], 'Quang cảnh hội nghị.', BODY.vi[1], 'Bình luận (0)'].join('\n');
    const kinds = (content: string) => read(content).blocks.map(({ kind }) => kind);
    expect(kinds(text.normalize('NFD'))).toEqual(kinds(text));
  });

  it('keep the credit of a caption in the caption', () => {
    const caption = 'Vice Chairman Tran Quang Huy speaks at the conference (Photo: example.org).';
    expect(wordsOf(read([en1, caption, en2].join('\n')), 'caption')).toEqual([caption]);
  });

  it('take a short line with a speaker for a caption only between longer ones', () => {
    const line = 'Vice Chairman Tran Quang Huy speaks at the conference.';
    expect(wordsOf(read([en1, line, en2].join('\n')), 'caption')).toEqual([line]);
    expect(wordsOf(read([line, en1].join('\n')), 'caption')).toEqual([]);
    expect(wordsOf(read([en1, line, 'It ended.', en2].join('\n')), 'caption')).toEqual([]);
  });

  it.each([
    '- one',
    '+ one',
    '• one',
    '* one',
    'a) one',
    '1. one',
    '1) one',
    '2/ one',
    '(3) one',
    'ii. one',
    '– one',
    '-Tăng cường',
  ])('take %j for a list item', (item) =>
    expect(wordsOf(read(`${en1}\n${item}\n${en2}`), 'list-item')).toEqual([item]),
  );

  it.each([
    '-5 degrees were measured.',
    '3/3 targets were met.',
    '1.250 doctors work here.',
    'I agree.',
    '24 hospitals were built.',
  ])('do not take %j for one', (line) => expect(wordsOf(read(`${en1}\n${line}\n${en2}`), 'paragraph')).toContain(line));

  it('leave the body whole after a box of related headlines in its middle', () => {
    const lines = [en1, 'Read more:', 'A hospital opens in the north', 'Doctors wanted in ten communes', en2, en1];
    const article = read(lines.join('\n'));
    expect(wordsOf(article, 'clutter')).toEqual(lines.slice(1, 4));
    expect(wordsOf(article, 'paragraph')).toEqual([en1, en2, en1]);
  });

  it('take teasers under a heading at the end for related articles too', () => {
    const teaser = 'The hospital of Lam Son was opened on Monday by the Chairwoman, Ms. Pham Thi Lan.';
    expect(wordsOf(read([en1, en2, 'Related news', 'A hospital opens', teaser].join('\n')), 'clutter')).toHaveLength(3);
  });

  it('take headlines behind the comment counter for other articles, sentences not', () => {
    const article = read(
      [en1, en2, 'Comment (0)', 'Minister Pham Van Khoa visits Lam Son', 'The conference ended.'].join('\n'),
    );
    expect(wordsOf(article, 'clutter')).toEqual(['Comment (0)', 'Minister Pham Van Khoa visits Lam Son']);
  });

  it('take a name under the headline for its author', () => {
    expect(wordsOf(read(`Lam Son reviews its vaccination campaign\nThu Ha\n${en1}\n${en2}`), 'clutter')).toEqual([
      'Thu Ha',
    ]);
  });

  it('keep names that a list introduces', () => {
    const article = read(
      `${en1}\nThe awards went to the following doctors of the province:\nTran Van Binh\nLe Thi Sen`,
    );
    expect(wordsOf(article, 'clutter')).toEqual([]);
  });

  it('are no body if all of them are furniture', async () => {
    expect((await failureOf(() => read('Home > News > Health\nShare\nComment (0)'))).code).toBe('ARTICLE_NO_BODY');
  });
});
