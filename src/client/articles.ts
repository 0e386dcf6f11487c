import { objectOf, strange } from './body.ts';
import { type CallOptions, type Connection, exchange } from './exchange.ts';

/** An article as text, as the HTML of its page, or as the members of its JSON. */
export type ArticleContent = ({ readonly text: string } | { readonly html: string } | { readonly json: object }) & {
  /** What the article is to be called; unless given, its content gives it a name. */
  readonly name?: string;
};

/** What the server made of an article. */
export interface ArticleAdded {
  /** It was not there before, or not in this form. */
  readonly isNew: boolean;
  readonly slug: string;
  /** The version of the dataset that has it. */
  readonly version: string;
  readonly iri: string;
  /** The IRI of the graph that holds what the article says. */
  readonly graph: string;
  readonly language: string;
  readonly quads: number;
  /** How many facts of each kind. */
  readonly facts: Readonly<Record<string, number>>;
  /** How many readings were dropped, by the rule that dropped them. */
  readonly rejected: Readonly<Record<string, number>>;
}

/** The articles of a server. */
export interface Articles {
  /** Has an article converted, checked and published; it resolves when that is durable. */
  add(content: ArticleContent, options?: CallOptions): Promise<ArticleAdded>;
}

/** The articles of the server at this address. */
export function articlesOf(connection: Connection, address: URL): Articles {
  return {
    add: async (content, options) => {
      const url = new URL('articles', address);
      if (content.name !== undefined) url.searchParams.set('name', content.name);
      const answer = await exchange(connection, { url, method: 'POST', ...sent(content), isSafe: false, options });
      const text = await answer.text();
      const understood = understoodOf(text);
      if (!understood) throw strange(answer, { text, reason: 'does not say what was understood' });
      return { isNew: answer.status === 201, ...understood };
    },
  };
}

function understoodOf(text: string): Omit<ArticleAdded, 'isNew'> | undefined {
  const members = objectOf(text);
  const isWhole = ['slug', 'iri', 'graph', 'version'].every((name) => typeof members?.[name] === 'string');
  return isWhole ? (members as unknown as Omit<ArticleAdded, 'isNew'>) : undefined;
}

function sent(content: ArticleContent): {
  readonly accept: string;
  readonly body: string;
  readonly headers: Record<string, string>;
} {
  const [body, type] =
    'text' in content
      ? [content.text, 'text/plain; charset=utf-8']
      : 'html' in content
        ? [content.html, 'text/html; charset=utf-8']
        : [JSON.stringify(content.json), 'application/json'];
  return { accept: 'application/json', body, headers: { 'Content-Type': type } };
}
