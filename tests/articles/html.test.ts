import { describe, expect, it } from 'vitest';
import type { Article } from '../../src/articles/article.ts';
import { BODY, blocksOf, failureOf, read, wordsOf } from './samples.ts';

const [en1, en2] = BODY.en;
const [vi1, vi2] = BODY.vi;
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="vi"><head>${head}</head><body>${body}</body></html>`;
const NAVIGATION = `<nav><ul>${['News', 'Health', 'Economy', 'Education', 'Sports', 'Weather']
  .map((name) => `<li><a href="/${name}">${name} of the province and of all its districts</a></li>`)
  .join('')}</ul></nav>`;

const NEWSPAPER = page(
  `<title>Lam Sơn sơ kết chiến dịch tiêm chủng | Báo Lam Sơn</title>
   <link rel="canonical" href="https://example.vn/lam-son-so-ket.html">
   <meta property="og:site_name" content="Báo Lam Sơn điện tử">
   <script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
     {"@type":["NewsArticle"],"headline":"Lam Sơn sơ kết chiến dịch tiêm chủng","datePublished":"2025-03-03T09:10:00+07:00",
      "inLanguage":"vi-VN","publisher":{"@type":"Organization","name":"Báo Lam Sơn"}}]}</script>`,
  `<header><a href="/">Báo Lam Sơn</a></header>${NAVIGATION}
   <div class="container"><article class="detail-content">
     <h1>Lam Sơn sơ kết chiến dịch tiêm chủng</h1>
     <p>${vi1}</p>
     <figure><img src="a.jpg"><figcaption>Quang cảnh hội nghị.<br>Ảnh: Minh Hà</figcaption></figure>
     <p>${vi2}</p>
     <h2>Kết quả bốn tháng</h2>
     <table><tr><th>Chỉ tiêu</th><th>Kết quả</th></tr><tr><td>Tiêm đủ mũi cho trẻ em dưới một tuổi</td><td>93,2%</td></tr></table>
     <ul><li>Tăng cường truyền thông ở các xã vùng cao;</li><li>Bảo đảm đủ vắc xin.</li></ul>
     <p>${vi1}</p>
   </article>
   <aside><h3>Tin liên quan</h3><a href="/b">Bộ trưởng Phạm Văn Khoa thăm Lam Sơn</a></aside></div>
   <footer>© Báo Lam Sơn, giấy phép số 1</footer>`,
);

describe('an article in HTML', () => {
  it('that a table lays out has paragraphs, and a counter of visitors beside it is none of them', () => {
    const counter = '<div><h3>Thống kê truy cập</h3><p>Đang truy cập: 1.024<br>Hôm nay: 20.480</p></div>';
    const body = `<div class="content-detail">${vi1}<br><br>${vi2}</div>`;
    const laidOut = `<table><tr><td>${counter}</td><td>${body}</td></tr></table>`;
    const article = read(page('', laidOut), 'a.html');
    expect(wordsOf(article, 'paragraph')).toEqual([vi1, vi2]);
    expect(wordsOf(article, 'headline')).toEqual([]);
  });

  it('is read block by block, never glued together', () => {
    const article = read(NEWSPAPER, 'a.html');
    expect(article.text).toBe(article.text.normalize('NFC'));
    expect(article.text).not.toContain('Chỉ tiêuKết quả');
    expect(blocksOf(article)).toEqual([
      ['headline', 'Lam Sơn sơ kết chiến dịch tiêm chủng'],
      ['paragraph', vi1],
      ['caption', 'Quang cảnh hội nghị.'],
      ['clutter', 'Ảnh: Minh Hà'],
      ['paragraph', vi2],
      ['headline', 'Kết quả bốn tháng'],
      ['list-item', 'Chỉ tiêu'],
      ['list-item', 'Kết quả'],
      ['list-item', 'Tiêm đủ mũi cho trẻ em dưới một tuổi'],
      ['list-item', '93,2%'],
      ['list-item', 'Tăng cường truyền thông ở các xã vùng cao;'],
      ['list-item', 'Bảo đảm đủ vắc xin.'],
      ['paragraph', vi1],
    ]);
  });

  it('declares what its JSON-LD says', () => {
    expect(read(NEWSPAPER, 'a.html')).toMatchObject({
      slug: 'a',
      headline: 'Lam Sơn sơ kết chiến dịch tiêm chủng',
      url: 'https://example.vn/lam-son-so-ket.html',
      published: '2025-03-03',
      language: 'vi-VN',
      publisher: 'Báo Lam Sơn',
    });
  });

  it('declares what its meta elements say if the JSON-LD is broken', () => {
    const head = `<script type="application/ld+json">{"@type": "NewsArticle", </script>
      <meta property="og:title" content="Lam Son reviews vaccination"><meta property="og:url" content="https://example.org/a">
      <meta property="article:published_time" content="2025-03-03T02:00:00Z"><meta name="Publisher" content="Lam Son Portal">`;
    expect(read(page(head, `<div id="content"><p>${en1}</p><p>${en2}</p></div>`))).toMatchObject({
      headline: 'Lam Son reviews vaccination',
      url: 'https://example.org/a',
      published: '2025-03-03',
      publisher: 'Lam Son Portal',
      language: 'vi',
    });
  });

  it('takes the date from a time element, in words if it must', () => {
    const body = (time: string) => page('', `<main><h1>Lam Son</h1>${time}<p>${en1}</p><p>${en2}</p></main>`);
    expect(read(body('<time datetime="2025-03-03">today</time>')).published).toBe('2025-03-03');
    expect(read(body('<time>3 March 2025</time>')).published).toBe('2025-03-03');
  });

  it('collapses white space, hard spaces and soft hyphens', () => {
    const article = read(
      page('', `<article><p>  The&nbsp;&nbsp;vac&shy;cination\n\n   campaign ${en1}</p><p>${en2}</p></article>`),
    );
    expect(wordsOf(article, 'paragraph')[0]).toBe(`The vaccination campaign ${en1}`);
  });

  it('reads portals that break lines instead of marking paragraphs', () => {
    const article = read(page('', `<div class="journal-content-article">${en1}<br><br>${en2}<br/>${en1}</div>`));
    expect(wordsOf(article, 'paragraph')).toEqual([en1, en2, en1]);
  });

  it('knows captions by their class and leaves hidden parts out', () => {
    const article = read(
      page(
        '',
        `<article><p>${en1}</p><p class="PhotoCaption">The new ward of the hospital</p><p style="display:none">${en1} hidden</p>
        <p hidden>secret</p><p>${en2}</p></article>`,
      ),
    );
    expect(wordsOf(article, 'caption')).toEqual(['The new ward of the hospital']);
    expect(article.text).not.toMatch(/hidden|secret/);
  });

  it('takes paragraphs of links for furniture', () => {
    const article = read(
      page(
        '',
        `<article><p>${en1}</p><p><a href="/x">Minister Pham Van Khoa visits Lam Son</a></p><p>${en2}</p></article>`,
      ),
    );
    expect(wordsOf(article, 'paragraph')).toEqual([en1, en2]);
  });

  it('reads a fragment', () => {
    expect(wordsOf(read(`<p>${en1}</p>\n<p>${en2}</p>`), 'paragraph')).toEqual([en1, en2]);
  });

  it('reads the body from the JSON-LD of a page that is drawn by a script', () => {
    const ld = JSON.stringify({ '@type': 'NewsArticle', headline: 'Lam Son', articleBody: `${en1}\n${en2}` });
    const article = read(
      page(`<script type="application/ld+json">${ld}</script>`, `${NAVIGATION}<div id="root"></div>`),
    );
    expect(wordsOf(article, 'paragraph')).toEqual([en1, en2]);
  });

  it('loses half an emoji that its metadata or a reference holds', () => {
    const ld = JSON.stringify({
      '@type': 'NewsArticle',
      publisher: { name: 'Health \ud83d' },
      articleBody: `${en1} \ude00`,
    });
    const linked = `<script type="application/ld+json">${ld}</script>`;
    expect(read(page(linked, '<div id="root"></div>'))).toMatchObject({
      text: `${en1} \ufffd`,
      publisher: 'Health \ufffd',
    });
    expect(read(page('', `<article><p>${en1} &#xd83d;</p></article>`)).text).not.toMatch(/\p{Cs}/u);
  });

  it.each([
    ['only navigation', page('<title>Portal</title>', NAVIGATION + NAVIGATION)],
    [
      'links in plain divisions',
      page(
        '',
        `<div>${'<div><a href="/x">A headline of some other article that one may click</a></div>'.repeat(9)}</div>`,
      ),
    ],
    ['nothing', page('<title>x</title>', '')],
    ['only a form', page('', '<form><p>Log in with your name and with the password of the portal.</p></form>')],
  ])('has no body if it holds %s', async (_, html) => {
    expect((await failureOf(() => read(html, 'x.html'))).code).toBe('ARTICLE_NO_BODY');
  });

  it.each([100, 1000, 200_000])('neither hangs nor crashes when it nests %i levels deep', async (depth) => {
    const html = page('', `${'<div>'.repeat(depth)}<p>${en1}</p><p>${en2}</p>${'</div>'.repeat(depth)}`);
    const result = await Promise.resolve(html)
      .then(read)
      .catch((cause: unknown) => cause);
    if (depth > 1000) expect(result).toMatchObject({ code: 'ARTICLE_MALFORMED' });
    else expect(wordsOf(result as Article, 'paragraph')).toEqual([en1, en2]);
  });

  it('is read to its end with a hundred thousand elements', () => {
    const html = page('', `<article>${`<div><div><p>${en1}</p></div></div>`.repeat(20_000)}</article>`);
    expect(wordsOf(read(html), 'paragraph')).toHaveLength(20_000);
  });

  it.each([
    ['tags', '<p>'.repeat(300_000)],
    ['angle brackets', '<'.repeat(300_000)],
    ['attributes', `<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(' ')}>`],
    ['open elements', `<b>${en1}`.repeat(6000)],
  ])('is refused when it has too many %s', async (_, html) => {
    expect((await failureOf(() => read(page('', html)))).code).toBe('ARTICLE_MALFORMED');
  });

  it('is not what a text with an angle bracket is', () => {
    expect(read(`<3 ${en1}`).text).toBe(`<3 ${en1}`);
    expect(read(`<https://example.org> ${en1}`).text).toBe(`<https://example.org> ${en1}`);
  });
});
