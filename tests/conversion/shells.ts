import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Block } from '../../src/articles/article.ts';

const SHELLS = new URL('../articles/shells/', import.meta.url);

/** The page shells: markup as portals, newspapers, translating portals and weblogs put around an article. */
export const shells: readonly string[] = readdirSync(SHELLS).sort();

/** Persons whom only the furniture of the shells names. */
export const FURNITURE = /L[òo] V[ăa]n M[âa]y|Qu[àa]ng Th[ịi] N[ắa]ng/;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const figure = (words: string): string =>
  `<figure class="image"><img src="/i.jpg" alt=""><figcaption>${words}</figcaption></figure>`;

/** How a shell marks the blocks of an article. */
const WAYS: Readonly<Record<string, (kind: Block['kind'], words: string) => string>> = {
  br: (_, words) => `${words}<br />\n<br />\n`,
  paragraphs: (kind, words) => (kind === 'caption' ? figure(words) : `<p>${words}</p>\n`),
  divs: (kind, words) =>
    kind === 'caption'
      ? `<div class="image"><img src="/i.jpg"><div class="caption">${words}</div></div>`
      : `<p dir="ltr">${words}</p>`,
  figures: (kind, words) =>
    kind === 'caption'
      ? figure(words)
      : kind === 'list-item'
        ? `<ul><li>${words}</li></ul>`
        : `<p class="wp-block-paragraph">${words}</p>`,
};

/** An article as the page of a shell: its blocks in the shell's markup, its headline and day where the shell tells them. */
export function inShell(shell: string, { blocks, text, language, published, headline }: Article): string {
  const words = ({ start, end }: Block): string => escaped(text.slice(start, end));
  const [first] = blocks;
  const title = headline ?? (first?.kind === 'headline' ? text.slice(first.start, first.end) : '');
  const body = blocks.filter((block) => block !== first || block.kind !== 'headline');
  return readFileSync(new URL(shell, SHELLS), 'utf8')
    .replaceAll('{{headline}}', () => escaped(title))
    .replaceAll('{{headline:json}}', () => JSON.stringify(title).replaceAll('<', '\\u003c'))
    .replaceAll('{{language}}', language ?? 'vi')
    .replaceAll('{{date}}', published ?? '')
    .replace(/\{\{body:(\w+)\}\}/, (_, way: string) =>
      body.map((block) => WAYS[way]?.(block.kind, words(block))).join(''),
    );
}
