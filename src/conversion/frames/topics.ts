import type { Run } from '../../grammar/lists.ts';
import { between, type Sentence } from '../reading.ts';
import { tokensBetween } from '../sentence-tokens.ts';
import type { Story } from '../story.ts';

/** The topics of the scheme that the words of a run name, in order of appearance. */
export function topicsOf(
  { reading, context }: Pick<Story, 'reading' | 'context'>,
  sentence: Sentence,
  { from, to }: Run,
): string[] {
  const { tokens, first, end } = tokensBetween(reading, sentence, between(sentence, from, to));
  const topics = new Set<string>();
  const lexicon = context.language.topics;
  for (let at = lexicon.nextFrom(tokens, first, end); at < end; ) {
    const match = lexicon.longestAt(tokens, at, end);
    if (match) topics.add(match.meaning.value);
    at = lexicon.nextFrom(tokens, at + (match?.length ?? 1), end);
  }
  return [...topics];
}
