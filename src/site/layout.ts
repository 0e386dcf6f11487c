import { createHash } from 'node:crypto';
import { type Html, html } from './html.ts';
import { STYLE } from './style.ts';

/** What a page needs around its content. */
export interface Page {
  readonly title: string;
  readonly baseIri: string;
  readonly content: Html;
  /** Other forms of the same: media type and address. */
  readonly alternates?: readonly { readonly type: string; readonly href: string }[];
  readonly canonical?: string;
}

/** Lets the page show its own style and nothing else: no script, no foreign address. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A whole HTML document. */
export function layout({ title, baseIri, content, alternates = [], canonical }: Page): string {
  const root = new URL(baseIri).pathname;
  const style: Html = { markup: STYLE };
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${canonical && html`<link rel="canonical" href="${canonical}">`}
${alternates.map(({ type, href }) => html`<link rel="alternate" type="${type}" href="${href}">\n`)}
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><strong><a href="${root}">hgov</a></strong><a href="${root}sparql">SPARQL</a> <a href="${root}ontology">Ontology</a></header>
<main>
${content}
</main>
<footer>A knowledge graph of health governance: every fact with the words that state it.</footer>
</body>
</html>
`.markup;
}
