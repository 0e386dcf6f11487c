import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { EDITOR_STYLE } from './style/editor.ts';
import { STYLE } from './style/style.ts';

/** A file that pages load from our own origin. */
export interface Asset {
  /** Below the base; it holds a hash of the content, so that an address never shows anything else. */
  readonly path: string;
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** The style sheet of all pages. */
export const STYLE_SHEET: Asset = asset({ stem: 'style', extension: 'css', type: 'text/css', body: STYLE });

/** What the page of the editor has beside it. */
export const EDITOR_STYLE_SHEET: Asset = asset({
  stem: 'editor',
  extension: 'css',
  type: 'text/css',
  body: EDITOR_STYLE,
});

/** Searches while somebody types. */
export const SEARCH_SCRIPT: Asset = asset({
  stem: 'search',
  extension: 'js',
  type: 'text/javascript',
  body: readFileSync(fileURLToPath(new URL('browser/search.js', import.meta.url)), 'utf8'),
});

/** All files that pages load, by path. */
export const ASSETS: ReadonlyMap<string, Asset> = new Map(
  [STYLE_SHEET, EDITOR_STYLE_SHEET, SEARCH_SCRIPT].map((each) => [each.path, each]),
);

interface Named extends Omit<Asset, 'path'> {
  readonly stem: string;
  readonly extension: string;
}

function asset({ stem, extension, type, body }: Named): Asset {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 16);
  return { path: `assets/${stem}.${hash}.${extension}`, type, body };
}
