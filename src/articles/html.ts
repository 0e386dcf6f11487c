import { Readability } from '@mozilla/readability';
import { Failure, reasonOf } from '../errors.ts';
import { type Element, excessOf, isElement, type Node, type Page, pageOf } from './dom.ts';
import type { Line } from './lines.ts';
import { metadataOf } from './metadata.ts';
import { declaredIn, readPlain, withHeadline } from './plain.ts';
import { type Source, wellFormed } from './source.ts';
import { blocksUnder, type PageBlock } from './walk.ts';

/** Below this a text node cannot be told from a menu entry. */
const MIN_PROSE = 40;
/** Pages of newspapers are 15 to 40 levels deep and have some thousand elements. */
const MAX_DEPTH = 120;
const MAX_ELEMENTS = 20_000;

/** Reads a page: its metadata, its headline and the blocks of its article, one to a line of the text. */
export function readHtml(html: string, where: string): Source {
  const excess = excessOf(html);
  if (excess !== undefined) throw malformed(where, `its HTML has ${excess}`);
  try {
    return sourceOf(pageOf(html), html, where);
  } catch (cause) {
    // What the parsers throw on is the page's fault; our own failures say so already.
    throw cause instanceof Failure ? cause : malformed(where, `its HTML cannot be read (${reasonOf(cause)})`, cause);
  }
}

function malformed(where: string, reason: string, cause?: unknown): Failure {
  return new Failure('ARTICLE_MALFORMED', { where, reason }, cause);
}

function sourceOf(page: Page, html: string, where: string): Source {
  const { declared, articleBody } = metadataOf(page);
  const blocks = bodyBlocks(page, html);
  if (!blocks.some(isProse) && articleBody === undefined) throw new Failure('ARTICLE_NO_BODY', { where });
  const source = blocks.some(isProse) ? joined(blocks) : readPlain(wellFormed(articleBody ?? ''));
  return { ...withHeadline(source, declared.headline), declared: { ...source.declared, ...declared } };
}

/** What readability takes for the article; where it finds none, what the page itself marks as one. */
function bodyBlocks(page: Page, html: string): PageBlock[] {
  const found = isOrdinary(page) ? readable(page) : [];
  if (found.some(isProse)) return found;
  // Readability has changed the page, so the second look needs a new one.
  const fresh = pageOf(html);
  return blocksUnder(fresh.querySelector('article') ?? fresh.querySelector('main') ?? fresh.body);
}

function readable(page: Page): PageBlock[] {
  const { content } =
    new Readability(page as unknown as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 200,
      keepClasses: true,
      serializer: (node) => node as unknown as Element,
    }).parse() ?? {};
  return content ? blocksUnder(content) : [];
}

/** Readability takes time with the cube of the depth: 500 levels are two seconds, 1000 are six. */
function isOrdinary(page: Page): boolean {
  let level: readonly Node[] = [page];
  let elements = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    elements += level.length;
    if (depth > MAX_DEPTH || elements > MAX_ELEMENTS) return false;
    level = level.flatMap((node) => [...node.childNodes].filter(isElement));
  }
  return true;
}

/** A paragraph or list item that is more than links: what navigation has none of. */
function isProse({ kind, text, linked }: PageBlock): boolean {
  return (kind === 'paragraph' || kind === 'list-item') && text.length >= MIN_PROSE && linked < 0.5;
}

function joined(blocks: readonly PageBlock[]): Source {
  const lines: Line[] = [];
  let at = 0;
  for (const { kind, text, linked } of blocks) {
    const hint = linked > 0.8 && !/[.!?…]$/.test(text) ? 'clutter' : kind;
    lines.push({ start: at, end: at + text.length, hint });
    at += text.length + 1;
  }
  const text = blocks.map((block) => block.text).join('\n');
  return { declared: declaredIn(text, lines), text, lines };
}
