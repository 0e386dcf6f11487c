import type { VNode } from 'preact';
import { hgov, schema } from '../../vocabulary/index.ts';
import { ARTICLE } from '../i18n/article.ts';
import { languageName } from '../i18n/language.ts';
import { Fact } from '../rows.tsx';
import { Day, Link, Name } from '../term.tsx';
import type { View } from '../view.ts';
import { BlockView } from './block.tsx';
import { Legend } from './legend.tsx';
import { type Mark, marksOf } from './marks.ts';
import { Passages } from './passages.tsx';
import type { ArticleText } from './text.ts';

interface Shown {
  readonly iri: string;
  readonly view: View;
  readonly text?: ArticleText | undefined;
}

/** An article: its text with every fact where it stands, or, without the text, the passages that facts rest on. */
export function ArticleBody({ iri, view, text }: Shown): VNode {
  const isTheText = text !== undefined && text.sha256 === view.facts.text(iri, hgov.sha256);
  return (
    <>
      <Particulars iri={iri} view={view} />
      {isTheText ? <WholeText iri={iri} view={view} text={text} /> : <Passages iri={iri} view={view} />}
    </>
  );
}

function Particulars({ iri, view }: Shown): VNode {
  const { facts, say } = view;
  const published = facts.text(iri, schema.datePublished);
  const publisher = facts.text(iri, schema.publisher);
  const language = facts.text(iri, schema.inLanguage);
  const url = facts.thing(iri, schema.url) ?? facts.text(iri, schema.url);
  const name = (property: { readonly value: string }) => <Name iri={property.value} view={view} />;
  return (
    <dl class="facts">
      {url !== undefined && (
        <Fact title={say(ARTICLE.original)}>
          <Link href={view.hrefOf(url)}>{url}</Link>
        </Fact>
      )}
      {publisher !== undefined && <Fact title={name(schema.publisher)}>{publisher}</Fact>}
      {published !== undefined && (
        <Fact title={name(schema.datePublished)}>
          <Day date={published} view={view} />
        </Fact>
      )}
      {language !== undefined && <Fact title={name(schema.inLanguage)}>{languageName(language, view.language)}</Fact>}
    </dl>
  );
}

function WholeText({ iri, view, text }: Shown & { readonly text: ArticleText }): VNode {
  const marks = marksOf(iri, text, view);
  const language = view.facts.text(iri, schema.inLanguage);
  return (
    <section class="article">
      <h2>{view.say(ARTICLE.text)}</h2>
      <Legend marks={marks} text={text} view={view} />
      {text.blocks.map((block) => (
        <BlockView
          block={block}
          text={text.text}
          marks={marks.filter(touching(block))}
          language={language}
          view={view}
        />
      ))}
    </section>
  );
}

const touching = (block: { readonly start: number; readonly end: number }) => (mark: Mark) =>
  mark.start < block.end && mark.end > block.start;
