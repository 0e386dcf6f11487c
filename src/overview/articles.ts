import { byCodePoint } from '../rdf/order.ts';
import { hgov, schema } from '../vocabulary/index.ts';
import { type Rows, rowsOf, valuesOf } from './grouped.ts';

/** An article as a list shows it. */
export interface ArticleRow {
  readonly iri: string;
  readonly language: string | undefined;
  readonly published: string | undefined;
  readonly publisher: string | undefined;
}

/** The articles of all graphs. */
export function createArticles(): Rows<ArticleRow> {
  return rowsOf(new Set([hgov.Article.value]), (told) => ({
    iri: told.iri,
    language: valuesOf(told, schema.inLanguage)[0],
    published: valuesOf(told, schema.datePublished)[0],
    publisher: valuesOf(told, schema.publisher)[0],
  }));
}

/** The articles, the latest first; those without a date by name after them. */
export function latestOf(rows: readonly ArticleRow[]): readonly ArticleRow[] {
  return [...rows].sort((a, b) => byCodePoint(b.published ?? '', a.published ?? '') || byCodePoint(a.iri, b.iri));
}

/** How many articles there are in each language, the most first. */
export function languagesOf(rows: readonly ArticleRow[]): readonly (readonly [language: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { language = '' } of rows) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, one], [b, other]) => other - one || byCodePoint(a, b));
}
