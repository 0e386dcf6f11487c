import type { ComponentChildren, VNode } from 'preact';
import { STYLE_SHEET } from './assets.ts';
import { documentOf } from './document.ts';
import { LANGUAGE_NAMES, LANGUAGES } from './i18n/language.ts';
import { LAYOUT } from './i18n/layout.ts';
import type { View } from './view.ts';

/** Another form of a page: its media type and address. */
export interface Alternate {
  readonly type: string;
  readonly href: string;
}

/** What a page is, besides its content. */
export interface Page {
  readonly title: string;
  readonly view: View;
  readonly content: ComponentChildren;
  readonly alternates?: readonly Alternate[];
  readonly canonical?: string;
  /** What else stands in the head. */
  readonly head?: ComponentChildren;
}

/** A whole HTML document. */
export function layout({ title, view, content, alternates = [], canonical, head }: Page): string {
  const { to, here, say, language, setting } = view;
  return documentOf(
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
        {canonical !== undefined && <link rel="canonical" href={canonical} />}
        {alternates.map(({ type, href }) => (
          <link rel="alternate" type={type} href={href} />
        ))}
        {alternates[0] && <link rel="describedby" type={alternates[0].type} href={alternates[0].href} />}
        {LANGUAGES.map((tag) => (
          <link rel="alternate" hreflang={tag} href={here({ lang: tag })} />
        ))}
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href={`${new URL(view.baseIri).pathname}${STYLE_SHEET.path}`} />
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title="hgov"
          href={`${new URL(view.baseIri).pathname}opensearch.xml`}
        />
        {head}
      </head>
      <body>
        <a class="skip" href="#content">
          {say(LAYOUT.skip)}
        </a>
        <header>
          <a class="brand" href={to('')}>
            hgov
          </a>
          <nav aria-label={say(LAYOUT.pages)}>
            <a href={to('search')}>{say(LAYOUT.search)}</a>
            <a href={to('commitments')}>{say(LAYOUT.commitments)}</a>
            <a href={to('timeline')}>{say(LAYOUT.timeline)}</a>
            <a href={to('network')}>{say(LAYOUT.network)}</a>
            <a href={to('sparql')}>{say(LAYOUT.sparql)}</a>
            <a href={to('ontology')}>{say(LAYOUT.ontology)}</a>
            <a href={to('dump/')}>{say(LAYOUT.download)}</a>
          </nav>
          <LanguageSwitch view={view} />
        </header>
        <main id="content" tabIndex={-1}>
          {setting.missing !== undefined && <p class="notice">{say(LAYOUT.missing, { tag: setting.missing })}</p>}
          {content}
        </main>
        <footer>{say(LAYOUT.about)}</footer>
      </body>
    </html>,
  );
}

function LanguageSwitch({ view: { here, language, say } }: { readonly view: View }): VNode {
  return (
    <nav class="languages" aria-label={say(LAYOUT.languages)}>
      {LANGUAGES.map((tag) => (
        <a
          href={here({ lang: tag })}
          hreflang={tag}
          lang={tag}
          {...(tag === language ? { 'aria-current': 'true' as const } : {})}
        >
          {LANGUAGE_NAMES[tag]}
        </a>
      ))}
    </nav>
  );
}
