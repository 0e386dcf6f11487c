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

/** Parses a page, or a piece of one. */
export function pageOf(html: string): Page {
  const whole = /<(?:html|body)[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
  return (parseHTML(whole) as unknown as { readonly document: Page }).document;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT;
}

export function isText(node: Node): boolean {
  return node.nodeType === TEXT;
}
