import type { Lexicon, Match } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** "nhắc đến | dự án": where the last word of who attends begins the word for a document, the phrase ends before it. */
export function withoutNoun(
  lexicon: Lexicon,
  tokens: readonly Token[],
  { index, match }: { readonly index: number; readonly match: Match },
): Match | undefined {
  if (match.length === 1 || match.meaning.type !== 'attend') return match;
  const last = index + match.length - 1;
  const noun = lexicon.longestAt(tokens, last);
  const isSplit = noun !== undefined && noun.length > 1 && noun.meaning.type === 'documentType';
  return isSplit ? lexicon.longestAt(tokens, index, last) : match;
}
