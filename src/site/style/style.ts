import { BASE } from './base.ts';
import { COLOURS } from './colours.ts';
import { PARTS } from './parts.ts';

/** The style of all pages; light and dark, readable on a telephone. */
export const STYLE = [COLOURS, BASE, PARTS].join('');
