import type { ComponentChildren, VNode } from 'preact';
import { languageName } from './i18n/language.ts';
import { WITHDRAWN } from './i18n/withdrawn.ts';
import { layout } from './layout.tsx';
import { Fact } from './rows.tsx';
import { Day, Link } from './term.tsx';
import { createView, type Setting } from './view.ts';

/** What is known of an article that was withdrawn. */
export interface Withdrawn {
  readonly slug: string;
  /** When, as ISO 8601 in UTC. */
  readonly since: string;
  /** A BCP 47 tag, '' where none is known. */
  readonly language: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly published?: string;
}

/** An article that was withdrawn, and the address below it, or of a fact of it, that somebody has followed. */
export interface WithdrawnPage {
  readonly article: Withdrawn;
  readonly iri: string;
}

/** What was here, and since when it is no more. */
export function withdrawnPage({ article, iri }: WithdrawnPage, setting: Setting): string {
  const view = createView(setting);
  const { say, to, hrefOf } = view;
  const { slug, since, language, url, publisher, published } = article;
  const isFact = !/\/(?:article|run)\/[^/]*$/.test(iri);
  const row = (title: string, content: ComponentChildren): VNode => <Fact title={title}>{content}</Fact>;
  const content = (
    <>
      <h1>{say(WITHDRAWN.title)}</h1>
      <p>{say(isFact ? WITHDRAWN.fact : WITHDRAWN.article)}</p>
      <dl class="facts">
        {row(say(WITHDRAWN.name), <code>{slug}</code>)}
        {url !== undefined && row(say(WITHDRAWN.original), <Link href={hrefOf(url)}>{url}</Link>)}
        {publisher !== undefined && row(say(WITHDRAWN.publisher), publisher)}
        {published !== undefined && row(say(WITHDRAWN.published), <Day date={published.slice(0, 10)} view={view} />)}
        {language !== '' && row(say(WITHDRAWN.language), languageName(language, view.language))}
        {row(say(WITHDRAWN.since), <time dateTime={since}>{view.date(since.slice(0, 10))}</time>)}
      </dl>
      <p>{say(WITHDRAWN.back)}</p>
      <p>
        <a href={to('search')}>{say(WITHDRAWN.elsewhere)}</a>
      </p>
    </>
  );
  return layout({ title: `${say(WITHDRAWN.title)}: ${slug} – hgov`, view, content });
}
