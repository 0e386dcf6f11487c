import { createHash } from 'node:crypto';
import type { Article } from '../../articles/article.ts';
import { slugOfFile } from '../../articles/name.ts';
import { readArticle } from '../../articles/read.ts';
import { graphName } from '../../dataset/dataset.ts';
import { Failure } from '../../errors.ts';
import { PREFIXES } from '../../rdf/prefixes.ts';
import type { Quad } from '../../rdf/terms.ts';
import type { SentDocument, Understood } from '../../store/writer.ts';
import { rdf } from '../../vocabulary/index.ts';
import type { Tools } from '../converter.ts';
import type { KnownArticle, SourceFile } from './messages.ts';

/** An article that a client sent, with what was read out of it. */
export interface Received {
  readonly source: SourceFile;
  /** Relative IRIs below the base. */
  readonly quads: readonly Quad[];
  readonly understood: Understood;
  /** The very text is published already. */
  readonly isKnown: boolean;
}

/** What is sent, and what is there. */
export interface Sent {
  readonly document: SentDocument;
  readonly name?: string | undefined;
  readonly articles: readonly KnownArticle[];
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'text/plain': 'txt',
  'text/html': 'html',
  'application/json': 'json',
  'application/ld+json': 'json',
};
/** The types of article that can be sent. */
export const ARTICLE_TYPES = Object.keys(EXTENSIONS);

/** Reads and converts an article that was sent. ARTICLE_NAME_TAKEN where its name is that of another text. */
export function received(
  { document, name, articles }: Sent,
  { converter }: Pick<Tools, 'converter'>,
  base: string,
): Received {
  const extension = EXTENSIONS[document.mediaType];
  if (extension === undefined)
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: document.mediaType, accepted: ARTICLE_TYPES.join(', ') });
  const read = (stem: string) => readArticle(document.bytes, `${stem}.${extension}`);
  const first = read(name ?? 'article');
  const same = articles.find(({ textSha256 }) => textSha256 === first.sha256);
  const slug = same?.slug ?? slugFor(first, { name, articles });
  const article = { ...first, slug };
  const { quads, language, rejections } = converter.convert(article);
  const understood: Understood = {
    slug,
    iri: `${base}id/article/${slug}`,
    graph: `${base}${graphName(slug)}`,
    language,
    quads: quads.length,
    facts: counts(quads.filter(isOfOurs).map(({ object }) => object.value.slice(PREFIXES.hgov.length))),
    rejected: counts(rejections.map(({ rule }) => rule)),
  };
  const source = { slug, file: `${slug}.${extension}`, bytes: document.bytes, textSha256: article.sha256, language };
  return { source, quads, understood, isKnown: same !== undefined };
}

/** The name that was given, or one of the date and headline; a name of our own choice makes way for one that is taken. */
function slugFor(article: Article, { name, articles }: Pick<Sent, 'name' | 'articles'>): string {
  const isTaken = (slug: string) => articles.some((known) => known.slug === slug);
  if (name !== undefined) {
    const slug = slugOfFile(name);
    if (isTaken(slug)) throw new Failure('ARTICLE_NAME_TAKEN', { slug });
    return slug;
  }
  const headline = article.blocks.find(({ kind }) => kind === 'headline') ?? article.blocks[0];
  const words = article.headline ?? (headline && article.text.slice(headline.start, headline.end)) ?? '';
  const slug = slugOfFile([article.published, words].filter(Boolean).join(' '));
  return isTaken(slug) ? `${slug}-${createHash('sha256').update(article.text).digest('hex').slice(0, 8)}` : slug;
}

function isOfOurs({ predicate, object }: Quad): boolean {
  return predicate.equals(rdf.type) && object.value.startsWith(PREFIXES.hgov);
}

function counts(names: readonly string[]): Record<string, number> {
  const sums = new Map<string, number>();
  for (const name of names) sums.set(name, (sums.get(name) ?? 0) + 1);
  return Object.fromEntries([...sums].sort(([a], [b]) => (a < b ? -1 : 1)));
}
