import { createHash } from 'node:crypto';
import { Failure } from '../errors.ts';
import type { Article } from './article.ts';
import { blocksOf, hasBody } from './blocks.ts';
import { decode } from './decode.ts';
import { readHtml } from './html.ts';
import { readJson } from './json.ts';
import { languageOfFile, slugOfFile } from './name.ts';
import { readPlain } from './plain.ts';
import type { Source } from './source.ts';

/** Tags of which at least one stands in any page; `<3` or an e-mail address in brackets are no markup. */
const MARKUP = /<(?:!doctype\s+html|html|head|body|main|article|section|div|p|h1|table|ul)(?:\s[^<>]*)?>/i;
/** Where the first tag must stand; a text may quote a tag later on. */
const HEAD = 2000;

/** Reads one article from bytes: plain text, HTML or JSON, by what they hold; `where` names them and gives the slug. */
export function readArticle(bytes: Uint8Array, where: string): Article {
  const { declared, text, lines } = sourceOf(decode(bytes, where), where);
  if (text.trim() === '') throw new Failure('ARTICLE_EMPTY', { where });
  const blocks = blocksOf(text, lines);
  if (!hasBody(blocks)) throw new Failure('ARTICLE_NO_BODY', { where });
  const language = declared.language ?? languageOfFile(where);
  return {
    slug: slugOfFile(where),
    ...declared,
    ...(language === undefined ? {} : { language }),
    text,
    sha256: createHash('sha256').update(text).digest('hex'),
    blocks,
  };
}

function sourceOf(content: string, where: string): Source {
  const json = jsonOf(content, where);
  if (json !== undefined) return readJson(json, where);
  return isHtml(content) ? readHtml(content, where) : readPlain(content);
}

/** The value of a JSON text; a text that merely begins with a brace is one only if its name says so. */
function jsonOf(content: string, where: string): unknown {
  const named = /\.json$/i.test(where);
  if (!named && !/^\s*\{\s*"/.test(content)) return undefined;
  try {
    return JSON.parse(content);
  } catch (cause) {
    if (!named) return undefined;
    throw new Failure('ARTICLE_MALFORMED', { where, reason: 'it is named .json and is not JSON' }, cause);
  }
}

function isHtml(content: string): boolean {
  return /^\s*</.test(content) && MARKUP.test(content.slice(0, HEAD));
}
