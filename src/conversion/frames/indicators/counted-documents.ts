import type { LanguagePack } from '../../../grammar/language.ts';
import { foldWord } from '../../../grammar/name-forms.ts';
import type { Span } from '../../../grammar/span.ts';
import type { Frame } from './frame.ts';

/** "commune health stations": where a language has a plural, its printed words are the unit. */
export const isPlural = (words: string, { plural }: LanguagePack): boolean =>
  plural !== undefined && /^[a-z ]+(?:s|ies)$/.test(words);

/** "17/23 projects": documents that are counted are called as they are printed. */
export function documentsAt(span: Span | undefined, { reading, context }: Frame['story']): string | undefined {
  const printed = reading.text.slice(span?.start, span?.end).toLowerCase();
  return (
    context.language.pack.counted.get(foldWord(printed)) ??
    (isPlural(printed, context.language.pack) ? printed : undefined)
  );
}

/** "21 affiliated units with 4,500 employees": the word behind which stands what else there is counts nothing. */
export const withoutWith = (spans: readonly Span[], to: number, { withWord }: LanguagePack): number =>
  withWord !== undefined && spans[to]?.value === withWord && spans[to - 1]?.type !== 'number' ? to - 1 : to;
