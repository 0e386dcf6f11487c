import type { VNode } from 'preact';
import type { ArticleRow } from '../overview/articles.ts';
import { FRONT } from './i18n/front.ts';
import { Day, Thing } from './term.tsx';
import type { View } from './view.ts';

interface LatestProps {
  readonly articles: readonly ArticleRow[];
  readonly languages: readonly (readonly [language: string, count: number])[];
  readonly view: View;
}

/** The latest articles, and in which languages all are. */
export function LatestArticles({ articles, languages, view }: LatestProps): VNode {
  const names = new Intl.DisplayNames(view.language, { type: 'language' });
  const counted = languages.map(([tag, count]) => `${tag === '' ? '?' : names.of(tag)} ${view.number(count)}`);
  return (
    <>
      <h2>{view.say(FRONT.articles)}</h2>
      <p class="note">{counted.join(' · ')}</p>
      <ul class="plain">
        {articles.map(({ iri, published, publisher }) => (
          <li>
            <Thing iri={iri} view={view} />
            <span class="note">
              {' '}
              {publisher} {published !== undefined && <Day date={published} view={view} />}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
