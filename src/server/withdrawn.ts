import type { ErrorRequestHandler, Request } from 'express';
import { Failure } from '../errors.ts';
import { CONTENT_POLICY } from '../site/content-policy.ts';
import { type Withdrawn, withdrawnPage } from '../site/withdrawn-page.tsx';
import type { AppOptions } from './app-options.ts';
import { type Format, HTML } from './formats.ts';
import { negotiate } from './negotiate.ts';
import { settingOf } from './pages.ts';
import type { ProblemPage } from './problem.ts';
import { formatOf } from './request.ts';

/** What is asked about articles that were withdrawn. */
export type Withdrawals = Pick<AppOptions, 'withdrawn' | 'baseIri'>;

/** What is of one article alone: the article, its graph, and the facts that were read out of it. */
const OF_ARTICLE = [
  /^id\/(?:article|run)\/([^/#]+)(?:#|$)/,
  /^id\/(?:citation|commitment|finding|observation|participation|post-holding|target)\/([^/#]+)\/./,
  /^graph\/article\/([^/#]+)$/,
];

/** The failure for an IRI that nothing is known of: 410 if it is of an article that was withdrawn, 404 if not. */
export function unknownIri(iri: string, { withdrawn, baseIri }: Withdrawals): Failure {
  const path = iri.startsWith(baseIri) ? iri.slice(baseIri.length) : '';
  const [slug] = OF_ARTICLE.flatMap((pattern) => pattern.exec(path)?.[1] ?? []);
  const article = slug === undefined ? undefined : withdrawn?.(slug);
  return article ? goneWith(article, iri) : new Failure('IRI_UNKNOWN', { iri });
}

/** The failure for what has gone with an article. */
export function goneWith(article: Withdrawn, iri: string): Failure {
  const { slug, since } = article;
  return new Failure('ARTICLE_WITHDRAWN', { iri, slug, since }, undefined, { article });
}

const PROBLEM: Format = { type: 'application/problem+json', storeType: '', names: ['json'] };

/** Has those who want a page told on one what was there. */
export function withdrawnPages({ baseIri }: Pick<AppOptions, 'baseIri'>): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (error instanceof Failure && error.code === 'ARTICLE_WITHDRAWN' && wantsPage(request)) {
      const setting = settingOf(request, baseIri);
      const article = error.details.article as Withdrawn;
      const html = () => withdrawnPage({ article, iri: error.slots.iri ?? '' }, setting);
      const page: ProblemPage = { html, language: setting.language, policy: CONTENT_POLICY };
      response.locals.problemPage = page;
      response.vary('Accept-Language');
    }
    next(error);
  };
}

/** Where a page is, whoever takes anything gets one. */
function wantsPage(request: Request): boolean {
  const formats = request.path.includes('/page/') ? [HTML, PROBLEM] : [PROBLEM, HTML];
  try {
    return negotiate(formats, { accept: request.get('Accept'), name: formatOf(request) }).type === HTML.type;
  } catch {
    return false;
  }
}
