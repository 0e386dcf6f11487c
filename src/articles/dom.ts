import { parseHTML } from 'linkedom';

/** As much of the DOM as we use; TypeScript's own DOM types belong to browsers. */
export interface Node {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<Node>;
}

/** An element of a page. */
export interface Element extends Node {
  readonly localName: string;
  readonly querySelector: (selector: string) => Element | null;
  readonly querySelectorAll: (selector: string) => Iterable<Element>;
  readonly getAttribute: (name: string) => string | null;
}

/** A parsed page. */
export interface Page extends Element {
  readonly body: Element;
}

const ELEMENT = 1;
const TEXT = 3;
const TAG = /<(\/?)([a-z][a-z0-9-]*)[^<>]*?(\/?)>/gi;
/** Elements that hold nothing or that the next one closes; they do not nest. */
const FLAT =
  /^(?:area|base|body|br|col|dd|dt|embed|head|hr|html|img|input|li|link|meta|option|p|param|source|tbody|td|tfoot|th|thead|tr|track|wbr)$/i;

/** Parses a page, or a piece of one. */
export function pageOf(html: string): Page {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: Page }).document;
}

/**
 * How deep the tags of a page nest, at least about so: unclosed ones count, too. Parsers take time with the square of it
 * (200 000 levels are half a minute), so it is found out before.
 */
export function depthOf(html: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, closing, name = '', empty] of html.matchAll(TAG)) {
    if (FLAT.test(name) || empty) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}
