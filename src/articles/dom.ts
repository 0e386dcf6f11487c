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
const MAX_TAGS = 200_000;
/** Unclosed tags count, and a hand-made page may have some. */
const MAX_DEPTH = 5000;
const MAX_TAG_LENGTH = 4000;
const MAX_ATTRIBUTES = 500;
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
 * What makes a page too much for the parsers, undefined for any that a browser would show. They take time with the square
 * of the depth (200 000 levels are half a minute) and of an element's attributes, so it is found out before.
 */
export function excessOf(html: string): string | undefined {
  if ((html.match(/</g) ?? []).length > MAX_TAGS) return `more than ${MAX_TAGS} tags`;
  let depth = 0;
  for (const [tag, closing, name = '', empty] of html.matchAll(TAG)) {
    if (tag.length > MAX_TAG_LENGTH && (tag.match(/\s[^\s=]+=/g) ?? []).length > MAX_ATTRIBUTES) {
      return `an element with more than ${MAX_ATTRIBUTES} attributes`;
    }
    if (!FLAT.test(name) && !empty) depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > MAX_DEPTH) return `more than ${MAX_DEPTH} elements in each other`;
  }
  return undefined;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}
