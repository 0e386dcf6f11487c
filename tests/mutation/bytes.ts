import { readArticle } from '../../src/articles/read.ts';
import { inShell, shells } from '../conversion/shells.ts';
import type { Named } from './articles.ts';
import { below, pick, type Random, shuffled } from './random.ts';

/** A file as the reader meets it. */
export interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Makes a file of an article. */
export type Packed = (article: Named, random: Random) => File;

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);
const txt = (bytes: Uint8Array): File => ({ name: 'mutant.txt', bytes });
const html = (page: string): File => ({ name: 'mutant.html', bytes: encoded(page) });
const json = (text: string): File => ({ name: 'mutant.json', bytes: encoded(text) });

const TAG = /<[^<>]*>/g;

/** The article in one of the page shells. */
const pageOf = ({ name, text }: Named, random: Random): string =>
  inShell(pick(shells, random), readArticle(encoded(text), `${name}.txt`));

const objectOf = ({ text, language }: Named): object => ({
  title: text.slice(0, text.indexOf('\n')),
  text,
  language,
  url: 'https://example.org/2024/12/24/news.html',
  published: '2024-12-24',
});

/** Some letters replaced by others that markup is made of. */
const mistyped = (text: string, random: Random): string =>
  text.replace(/[ -~]/g, (letter) => (random() < 0.004 ? pick([...'<>"\'&/={}[]\\,: 0'], random) : letter));

/** The text cut anywhere, between the halves of an emoji too. */
const cutAnywhere = (text: string, random: Random): string => {
  const lively = text.replaceAll(' ', ' 😀');
  return lively.slice(below(lively.length, random));
};

const deepest = [30, 300, 3000, 10_000];

/** Ways to hand an article to the reader as bytes, by name. */
export const PACKED: Readonly<Record<string, Packed>> = {
  'bytes cut anywhere': ({ text }, random) => txt(encoded(text).slice(0, below(text.length, random))),
  'bytes changed': ({ text }, random) =>
    txt(encoded(text).map((byte) => (random() < 0.0005 ? below(256, random) : byte))),
  'UTF-16 cut anywhere': ({ text }, random) => {
    const bytes = Buffer.from(`\ufeff${cutAnywhere(text, random)}`, 'utf16le');
    return txt(bytes.subarray(0, bytes.length - below(3, random)));
  },
  'zero bytes': ({ text }, random) => txt(encoded(text).map((byte) => (random() < 0.001 ? 0 : byte))),
  'a page': (article, random) => html(pageOf(article, random)),
  'a page with mistakes': (article, random) => html(mistyped(pageOf(article, random), random)),
  'a page cut anywhere': (article, random) => {
    const page = pageOf(article, random);
    return html(page.slice(0, below(page.length, random)));
  },
  'a page without some tags': (article, random) =>
    html(pageOf(article, random).replace(TAG, (tag) => (random() < 0.3 ? '' : tag))),
  'a page with its tags in disorder': (article, random) => {
    const page = pageOf(article, random);
    const tags = shuffled(page.match(TAG) ?? [], random);
    return html(page.replace(TAG, () => tags.pop() ?? ''));
  },
  'a page too deep': (article, random) => {
    const depth = pick(deepest, random);
    const page = pageOf(article, random);
    return html(page.replace(/<p/, () => `${'<div>'.repeat(depth)}<p`));
  },
  'JSON with a cut emoji': ({ text }, random) =>
    json(JSON.stringify({ text: cutAnywhere(text, random), language: 'vi' })),
  'JSON with mistakes': (article, random) => json(mistyped(JSON.stringify(objectOf(article)), random)),
  'JSON cut anywhere': (article, random) => {
    const text = JSON.stringify(objectOf(article));
    return json(text.slice(0, below(text.length, random)));
  },
  'JSON of a page': (article, random) => json(JSON.stringify({ html: pageOf(article, random) })),
  'a page with cut emoji': ({ text, language }, random) => {
    const linked = {
      '@type': 'NewsArticle',
      headline: 'A \ud83d',
      publisher: { name: '\ude00' },
      inLanguage: language,
    };
    const body = cutAnywhere(text, random);
    const referred = body.replace(/😀/gu, () =>
      pick(['&#xd83d;', '&#55357;', '😀', '&#128512;', '&#0;', '&#7;'], random),
    );
    const articleBody = random() < 0.5 ? { articleBody: body } : {};
    const paragraphs = random() < 0.5 ? referred.replaceAll('\n', '</p><p>') : '';
    return html(
      `<html><head><script type="application/ld+json">${JSON.stringify({ ...linked, ...articleBody })}</script></head><body><article><p>${paragraphs}</p></article></body></html>`,
    );
  },
  'JSON of other types': (article, random) => {
    const odd = pick<unknown>([null, 7, true, [], {}, [[article.text]], { name: article.text }, '', '\ud83d'], random);
    const key = pick(['text', 'title', 'url', 'published', 'language', 'publisher', 'html'], random);
    return json(JSON.stringify({ ...objectOf(article), [key]: odd }));
  },
};
