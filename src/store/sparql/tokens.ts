/** A piece of a query's text: comments and white space are left out, strings and IRIs are one piece each. */
export interface Token {
  readonly text: string;
  readonly offset: number;
}

const COMMENT = /#[^\n\r]*/;
const IRI = /<[^<>"{}|^`\\\s]*>/;
const STRING =
  /"""(?:"{0,2}(?:[^"\\]|\\.))*"""|'''(?:'{0,2}(?:[^'\\]|\\.))*'''|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'/;
// Variables and language tags; keywords, numbers and prefixed names, which may hold a dot but not end with it.
const NAME = /[?$@][\p{L}\p{M}\p{N}_-]+/u;
const WORD = /[\p{L}\p{M}\p{N}_:%\\-](?:[\p{L}\p{M}\p{N}_:%\\.-]*[\p{L}\p{M}\p{N}_:%\\-])?/u;
const TOKEN = new RegExp(
  `${COMMENT.source}|\\s+|(${[IRI, STRING, NAME, WORD].map(({ source }) => source).join('|')}|.)`,
  'gsu',
);

/** Cuts a query into tokens, whether or not it is well formed; the work grows with its length and no faster. */
export function tokensOf(sparql: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(sparql); match; match = TOKEN.exec(sparql)) {
    if (match[1] !== undefined) tokens.push({ text: match[0], offset: match.index });
  }
  return tokens;
}

/**
 * How deep brackets, negations and the `<<` of quoted triples are nested: a parser that descends overflows its stack on
 * what is too deep.
 */
export function nestingOf(tokens: readonly Token[]): number {
  let deepest = 0;
  let depth = 0;
  let negations = 0;
  tokens.forEach(({ text, offset }, at) => {
    negations = text === '!' ? negations + 1 : 0;
    const isDouble = tokens[at + 1]?.text === text && tokens[at + 1]?.offset === offset + 1;
    if ('({['.includes(text) || (text === '<' && isDouble)) depth += 1;
    else if (')}]'.includes(text) || (text === '>' && isDouble)) depth -= 1;
    deepest = Math.max(deepest, depth + negations);
  });
  return deepest;
}

/** How long the longest keyword or number is: the parser's time grows with the square of a word that no colon ends. */
export function longestWord(tokens: readonly Token[]): number {
  return tokens.reduce((most, { text }) => (/^["'<?$@]|:/.test(text) ? most : Math.max(most, text.length)), 0);
}

/** How many tokens are one of these keywords. */
export function countOf(tokens: readonly Token[], keywords: ReadonlySet<string>): number {
  return tokens.filter(({ text }) => keywords.has(text.toLowerCase())).length;
}
