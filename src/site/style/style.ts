import { ARTICLE_STYLE } from './article.ts';
import { BASE } from './base.ts';
import { COLOURS } from './colours.ts';
import { PARTS } from './parts.ts';
import { THING_STYLE } from './thing.ts';

/** The style of all pages; light and dark, readable on a telephone. */
export const STYLE = [COLOURS, BASE, PARTS, THING_STYLE, ARTICLE_STYLE].join('');
