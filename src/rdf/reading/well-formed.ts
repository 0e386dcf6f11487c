import { isIPv6 } from 'node:net';

/** The letters beyond ASCII that an IRI may hold (RFC 3987 `ucschar`). */
const UCSCHAR = [
  '\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}',
  ...Array.from({ length: 14 }, (_, plane) => {
    const high = (plane + 1).toString(16);
    return `\\u{${high}${plane === 13 ? '1000' : '0000'}}-\\u{${high}FFFD}`;
  }),
].join('');
const PRIVATE = '\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}';
const ESCAPED = '%[0-9A-Fa-f]{2}';
/** Unreserved characters and sub-delimiters. */
const PLAIN = `A-Za-z0-9\\-._~!$&'()*+,;=${UCSCHAR}`;
const some = (more: string): string => `(?:[${PLAIN}${more}]|${ESCAPED})*`;

/** RFC 3987 §2.2: an IRI with its scheme; what stands in brackets as the host is looked at by itself. */
const IRI = new RegExp(
  `^[A-Za-z][A-Za-z0-9+.\\-]*:(?://(?:${some(':')}@)?(?:\\[([^\\]]*)\\]|${some('')})(?::\\d{0,5})?(?:/${some(':@/')})?|(?!//)${some(':@/')})(?:\\?${some(`:@/?${PRIVATE}`)})?(?:#${some(':@/?')})?$`,
  'u',
);

/** BCP 47 §2.2.9: language, extended languages, script, region, variants, extensions, private use. */
const LANGUAGE_TAG =
  /^(?:(?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4,8})(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*(?:-[0-9a-wy-z](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?|x(?:-[a-z0-9]{1,8})+)$/i;

/** Says whether the text is an absolute IRI by the grammar of RFC 3987; engines refuse data that holds another. */
export function isAbsoluteIri(text: string): boolean {
  const match = IRI.exec(text);
  return match !== null && (match[1] === undefined || isIPv6(match[1]));
}

/** Says whether the text is a well-formed language tag. */
export function isLanguageTag(text: string): boolean {
  return LANGUAGE_TAG.test(text);
}
