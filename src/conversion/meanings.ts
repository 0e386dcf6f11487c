import { HGOV } from '../vocabulary/index.ts';

/** The value of a word that begins a clause on the noun before it: "which", "yang". */
export const WHICH = 'which';
/** The value of words for one of several sides: "for its part", "về phía". */
export const SIDE = 'side';
/** The health sector, which is no body with an address. */
export const HEALTH_SECTOR = `${HGOV}org-health-sector`;

/** The value of the verbs of having and setting up. */
export const HAS = 'has';
/** The value of words that point at what was named before: "this", "này", "ini". */
export const THIS = 'this';
/** The value of words that ask, and that may themselves be what is asked: "directing", "chỉ đạo". */
export const DIRECT = 'direct';
/** The value of words for who or what takes the place of another: "replaces", "thay thế". */
export const REPLACES = 'replaces';
/** The value of an article: "the", "a". */
export const ARTICLE = 'the';
