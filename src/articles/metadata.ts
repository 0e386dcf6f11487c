import { z } from 'zod';
import type { Page } from './dom.ts';
import { type Declared, declared } from './source.ts';

const name = z.union([
  z.string(),
  z.looseObject({ name: z.string() }).transform((node) => node.name),
  z
    .array(z.looseObject({ name: z.string() }))
    .min(1)
    .transform((nodes) => nodes[0]!.name),
]);
const optional = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
/** The properties of a schema.org article that we use; one that is malformed counts as absent. */
const LinkedArticle = z.looseObject({
  '@type': z.union([z.string(), z.array(z.string())]),
  headline: optional(z.string()),
  datePublished: optional(z.string()),
  inLanguage: optional(
    z.union([z.string(), z.looseObject({ alternateName: z.string() }).transform((node) => node.alternateName)]),
  ),
  publisher: optional(name),
  url: optional(z.string()),
  articleBody: optional(z.string()),
});
const ARTICLE_TYPE = /(?:Article|NewsArticle|BlogPosting|Report)$/;

/** What a page declares about its article in JSON-LD, `<meta>`, `<link>`, `<time>` and `<html lang>`. */
export function metadataOf(page: Page): { readonly declared: Declared; readonly articleBody?: string | undefined } {
  const linked = linkedArticle(page);
  const contents = metaContents(page);
  const meta = (...names: string[]) => names.map((key) => contents.get(key)).find((value) => value !== undefined);
  const attribute = (selector: string, attr: string) => page.querySelector(selector)?.getAttribute(attr) ?? undefined;
  const first = (...values: (string | undefined)[]) =>
    values.find((value) => value !== undefined && value.trim() !== '');
  return {
    articleBody: linked?.articleBody,
    declared: declared({
      headline: first(linked?.headline, onlyHeading(page), meta('og:title', 'twitter:title')),
      language: first(linked?.inLanguage, attribute('html', 'lang'), meta('content-language', 'og:locale')),
      url: first(attribute('link[rel="canonical"]', 'href'), meta('og:url'), linked?.url),
      publisher: first(linked?.publisher, meta('og:site_name', 'publisher', 'dc.publisher', 'application-name')),
      published: first(
        linked?.datePublished,
        meta('article:published_time', 'datepublished', 'pubdate', 'dc.date.issued', 'dc.date', 'date', 'publish-date'),
        attribute('[itemprop="datePublished"]', 'content'),
        attribute('time[datetime]', 'datetime'),
        page.querySelector('time')?.textContent ?? undefined,
      ),
    }),
  };
}

/** The page's `<h1>`, if it has just one. */
function onlyHeading(page: Page): string | undefined {
  const headings = [...page.querySelectorAll('h1')];
  return headings.length === 1 ? (headings[0]!.textContent ?? undefined) : undefined;
}

/** What the page's `<meta>` elements say, by their lower-case name; the first of a name counts. */
function metaContents(page: Page): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content');
    for (const attr of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(attr)?.toLowerCase();
      if (key !== undefined && content !== null && !contents.has(key)) contents.set(key, content);
    }
  }
  return contents;
}

function linkedArticle(page: Page): z.infer<typeof LinkedArticle> | undefined {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    for (const node of nodesOf(parsed(script.textContent ?? ''))) {
      const article = LinkedArticle.safeParse(node);
      if (article.success && [article.data['@type']].flat().some((type) => ARTICLE_TYPE.test(type)))
        return article.data;
    }
  }
  return undefined;
}

function nodesOf(value: unknown): unknown[] {
  const list = Array.isArray(value) ? (value as unknown[]) : [value];
  return list.flatMap((node) => {
    const graph = typeof node === 'object' && node !== null && '@graph' in node ? node['@graph'] : undefined;
    return Array.isArray(graph) ? [node, ...(graph as unknown[])] : [node];
  });
}

/** Pages carry broken JSON-LD often enough; it then declares nothing. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
