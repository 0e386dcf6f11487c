import type { Response } from 'express';
import { PREFIXES } from '../rdf/prefixes.ts';
import { writeRdf } from '../rdf/write-rdf.ts';
import type { ArticleText } from '../site/article/text.ts';
import { asciiPath } from '../site/links.ts';
import { resourcePage } from '../site/resource-page.tsx';
import { hgov } from '../vocabulary/index.ts';
import type { RouteOptions } from './app-options.ts';
import { type Format, HTML } from './formats.ts';
import { sendPage, settingOf } from './pages.ts';
import { FILES } from './paths.ts';
import { send } from './respond.ts';
import { unknownIri } from './withdrawn.ts';

const ARTICLE = PREFIXES.article;

/** The thing to show, and where it is to be had in another form. */
export interface Showing {
  readonly iri: string;
  readonly options: RouteOptions;
  readonly dataHref: (format: Format) => string;
}

/** Sends the HTML page of a thing, or its data, whichever the format says. */
export async function show(
  response: Response,
  { format, ...showing }: Showing & { readonly format: Format },
): Promise<void> {
  const { iri, options, dataHref } = showing;
  const { baseIri, budget, resources } = options;
  const { canonical, alternates } = formsOf(iri, dataHref);
  response.append('Link', linksOf({ canonical, alternates }));
  if (!resources.has(iri)) throw unknownIri(iri, options);
  if (format.type !== HTML.type) {
    const body = budget.metered(response, () => dataOf(showing, { mediaType: format.storeType, baseIri }));
    return send(response, { type: format.type, body });
  }
  const setting = settingOf(response.req, baseIri);
  const text = await budget.awaited(response, () => textFor(showing, setting.parameters.has('rejected')));
  const html = budget.metered(response, () => {
    const thing = { iri, graph: resources, links: resources.object(iri), text };
    return resourcePage(thing, { setting, canonical, alternates });
  });
  return sendPage(response, { setting, html });
}

/** The text of an article, if the thing is one and its source is at hand. */
async function textFor(
  { iri, options: { articles, baseIri, resources } }: Showing,
  withRejected: boolean,
): Promise<ArticleText | undefined> {
  const slug = iri.startsWith(`${baseIri}${ARTICLE}`) ? iri.slice(baseIri.length + ARTICLE.length) : undefined;
  const hash = resources.subject(iri).find(({ predicate }) => predicate.equals(hgov.sha256));
  if (!articles || slug === undefined || hash === undefined) return undefined;
  const sha256 = hash.object.value;
  const [text, rejected] = await Promise.all([
    articles.read(slug, sha256),
    withRejected ? articles.rejected(slug, sha256) : undefined,
  ]);
  return text && rejected ? { ...text, rejected } : text;
}

/** Where else a thing is to be had (RFC 8288); the first of the other forms describes it. */
export function linksOf({ canonical, alternates }: Forms): string[] {
  const [first] = alternates;
  return [
    `<${canonical}>; rel="canonical"`,
    ...alternates.map(({ type, href }) => `<${href}>; rel="alternate"; type="${type}"`),
    ...(first ? [`<${first.href}>; rel="describedby"; type="${first.type}"`] : []),
  ];
}

/** A thing's own address, in ASCII, and those of its data. */
export interface Forms {
  readonly canonical: string;
  readonly alternates: readonly { readonly type: string; readonly name: string; readonly href: string }[];
}

/** The addresses of a thing and of its data in every form. */
export function formsOf(iri: string, dataHref: Showing['dataHref']): Forms {
  const alternates = FILES.map((file) => ({ type: file.type, name: file.names[0]!, href: dataHref(file) }));
  return { canonical: asciiPath(iri), alternates };
}

/** The triples about the thing, those that link to it, and the labels of what they name. */
function dataOf({ iri, options }: Showing, writing: { readonly mediaType: string; readonly baseIri: string }): string {
  const { about = [], links = [], labels = [] } = options.resources.describe(iri) ?? {};
  return writeRdf([...about, ...links, ...labels], writing);
}
