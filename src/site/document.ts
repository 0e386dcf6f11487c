import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

/** A whole HTML document; a control character has no place in HTML, though data may hold one. */
export function documentOf(html: VNode): string {
  return `<!doctype html>\n${render(html).replace(/(?![\t\n\r])\p{Cc}/gu, '\ufffd')}\n`;
}
