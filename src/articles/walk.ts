import type { BlockKind } from './article.ts';
import { type Element, isElement, isText, type Node } from './dom.ts';
import { oneLine } from './source.ts';

/** A stretch of a page that a reader sees as one line or paragraph. */
export interface PageBlock {
  readonly kind: BlockKind;
  readonly text: string;
  /** The part of its letters that belongs to links, 0 to 1. */
  readonly linked: number;
}

const KIND_OF: Readonly<Record<string, BlockKind>> = {
  h1: 'headline',
  h2: 'headline',
  h3: 'headline',
  h4: 'headline',
  h5: 'headline',
  h6: 'headline',
  figcaption: 'caption',
  caption: 'caption',
  li: 'list-item',
  dt: 'list-item',
  dd: 'list-item',
  td: 'list-item',
  th: 'list-item',
};
const BREAKS =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/;
const SKIPPED =
  /^(?:script|style|noscript|template|nav|header|footer|aside|form|button|select|option|textarea|svg|iframe|object|video|audio|head)$/;
const LAID_OUT = /^(?:article|div|h[1-6]|section|table)$/;
const CAPTION_CLASS = /caption|(?:image|photo|img|pic)[-_]?(?:desc|note|credit|title)/i;

interface Growing {
  text: string;
  linked: number;
  kind: BlockKind;
}

/** The blocks under an element in reading order, each with white space collapsed and in NFC. */
export function blocksUnder(root: Element): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: Growing = { text: '', linked: 0, kind: 'paragraph' };

  const close = (kind: BlockKind) => {
    const text = oneLine(open.text);
    if (text !== undefined) blocks.push({ kind: open.kind, text, linked: Math.min(1, open.linked / text.length) });
    open = { text: '', linked: 0, kind };
  };
  const read = (node: Node, inLink: boolean) => {
    const words = (node.textContent ?? '').replace(/\s+/g, ' ');
    open.text += words;
    open.linked += inLink ? words.trim().length : 0;
  };
  const visit = (node: Node, kind: BlockKind, inLink: boolean): void => {
    if (isText(node)) read(node, inLink);
    if (!isElement(node) || isHidden(node)) return;
    const own = kindOf(node, kind);
    const breaks = BREAKS.test(node.localName);
    if (breaks) close(own);
    for (const child of node.childNodes) visit(child, own, inLink || node.localName === 'a');
    if (breaks) close(kind);
  };

  visit(root, 'paragraph', false);
  close('paragraph');
  return blocks;
}

/** A caption stays one whatever it is made of; elsewhere the innermost element decides. */
function kindOf(element: Element, outer: BlockKind): BlockKind {
  if (outer === 'caption' || CAPTION_CLASS.test(element.getAttribute('class') ?? '')) return 'caption';
  if (element.localName === 'td' && isLayout(element)) return outer;
  return KIND_OF[element.localName] ?? outer;
}

/** Old portals lay a page out as a table: what holds parts of a page is no cell of data. */
function isLayout(cell: Element): boolean {
  return [...cell.childNodes].some((child) => isElement(child) && LAID_OUT.test(child.localName));
}

function isHidden(element: Element): boolean {
  return (
    SKIPPED.test(element.localName) ||
    element.getAttribute('hidden') !== null ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '')
  );
}
