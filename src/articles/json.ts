import { z } from 'zod';
import { Failure } from '../errors.ts';
import { readHtml } from './html.ts';
import { readPlain, withHeadline } from './plain.ts';
import { declared, oneLine, type Source, webAddress, wellFormed } from './source.ts';

const words = z.string().max(1_000_000);
const body = z.string().transform(wellFormed);
const ArticleJson = z
  .object({
    text: body.optional(),
    articleBody: body.optional(),
    body: body.optional(),
    html: body.optional(),
    url: z
      .string()
      .refine((url) => webAddress(url) !== undefined, 'is not an http or https address')
      .optional(),
    published: words.optional(),
    datePublished: words.optional(),
    language: words.optional(),
    inLanguage: words.optional(),
    title: words.optional(),
    headline: words.optional(),
    publisher: z.union([words, z.object({ name: words }).transform(({ name }) => name)]).optional(),
  })
  .refine(({ text, articleBody, body: plain, html }) => (text ?? articleBody ?? plain ?? html) !== undefined, {
    message: 'has none of text, html, body and articleBody',
  });

/** Reads `{ text | html | body | articleBody, title?, url?, published?, language?, publisher? }`. */
export function readJson(value: unknown, where: string): Source {
  const parsed = ArticleJson.safeParse(value);
  if (!parsed.success) throw new Failure('ARTICLE_MALFORMED', { where, reason: complaint(parsed.error) });
  const { text, articleBody, body: plain, html, ...fields } = parsed.data;
  const own = declared({
    headline: fields.headline ?? fields.title,
    language: fields.language ?? fields.inLanguage,
    url: fields.url,
    publisher: fields.publisher,
    published: fields.published ?? fields.datePublished,
  });
  const content = text ?? articleBody ?? plain;
  const source =
    content === undefined ? readHtml(html ?? '', where) : withHeadline(readPlain(content), oneLine(own.headline));
  return { ...source, declared: { ...source.declared, ...own } };
}

function complaint(error: z.ZodError): string {
  return error.issues
    .map(({ path, message }) => `${path.join('.') || 'the object'} ${decapitalised(message)}`)
    .join('; ');
}

function decapitalised(message: string): string {
  return message.replace(/^Invalid input: /, '');
}
