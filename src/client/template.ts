/** What is whole: long strings, short ones, IRIs, comments. */
const WHOLE = new RegExp(
  [
    /"""(?:"{0,2}(?:[^"\\]|\\[\s\S]))*"""/,
    /'''(?:'{0,2}(?:[^'\\]|\\[\s\S]))*'''/,
    /(?!""")"(?:[^"\\\n\r]|\\[\s\S])*"/,
    /(?!''')'(?:[^'\\\n\r]|\\[\s\S])*'/,
    /<[^\0-\x20<>"{}|^`\\]*>/,
    /#[^\n\r]*[\n\r]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);
/** A backslash makes the sign behind it part of a name, a quote too. */
const BEGUN = /["'#\\]|<[^\0-\x20<>"{}|^`\\]*$/;
/** SPARQL 1.1 §19.2 reads such before everything else, so that quotes might be where none are seen. */
const DISGUISED = /\\u00(?:22|23|27|3[CE]|5C|0[AD])|\\U000000(?:22|23|27|3[CE]|5C|0[AD])/i;

const NAMES: Readonly<Record<string, string>> = {
  '"': 'quotes',
  "'": 'quotes',
  '#': 'a comment',
  '\\': 'a name with a backslash; write it as an IRI',
  '<': '<…>; use iri(…), or a space after “less than”',
};

/**
 * Holds that every part of a template ends where a term may stand, read after those before it; what the holes get is
 * whole and changes nothing about it. The last part may end in a comment. Throws a TypeError.
 */
export function assertOpen(parts: readonly string[]): void {
  let rest = '';
  for (const [index, part] of parts.entries()) {
    if (DISGUISED.test(part)) throw new TypeError('Write quotes, brackets and line ends as they are, not by \\u….');
    const isLast = index === parts.length - 1;
    rest = `${rest} ${part}${isLast ? '\n' : ''}`.replace(WHOLE, ' ');
    const [begun] = BEGUN.exec(rest) ?? [];
    if (begun) throw new TypeError(`A value or an end is within ${NAMES[begun.charAt(0)]}: ${part.slice(-60)}`);
  }
}

/** Puts texts side by side; where two would become one token they are kept apart. */
export function joined(texts: readonly string[]): string {
  return texts.reduce((before, text) => {
    const isGlued = /[\p{L}\p{N}_"'](?:[\p{L}\p{N}_"'])|[+-]{2}/u.test(before.slice(-1) + text.slice(0, 1));
    return isGlued ? `${before} ${text}` : before + text;
  }, '');
}
