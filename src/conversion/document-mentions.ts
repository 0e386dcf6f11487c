import type { DocumentFact } from './facts.ts';
import { REPLACES } from './meanings.ts';
import type { Sentence } from './reading.ts';

/** A place where an article cites a document by its number. */
export interface DocumentMention {
  readonly fact: DocumentFact;
  readonly start: number;
  readonly end: number;
  /** Index of the sentence that it stands in. */
  readonly sentence: number;
}

/** Behind the word for a kind of document, up to its number; "No." or "số" may stand between. */
const NUMBER_BEHIND = /^[xS]?(?=M)/;

/**
 * Each place where an article cites one of its documents by number, in the order of the text. What a document replaces, and
 * what is cited behind that, is told of it and by the way: "It replaces Resolution No. 4 and follows Resolution No. 72-NQ/TW".
 */
export function mentionsOf(
  facts: readonly DocumentFact[],
  sentences: readonly Sentence[],
  identityOf: (number: string) => string,
): DocumentMention[] {
  const numbered = new Map(facts.flatMap((fact) => (fact.number ? [[identityOf(fact.number), fact] as const] : [])));
  if (numbered.size === 0) return [];
  return sentences.flatMap(({ spans, letters, index }) => {
    const replaces = spans.findIndex(({ value }) => value === REPLACES);
    return spans.flatMap((span, at) => {
      const fact = span.type === 'documentNumber' ? numbered.get(identityOf(span.value)) : undefined;
      if (!fact || (replaces >= 0 && replaces < at)) return [];
      const noun = letters.lastIndexOf('L', at);
      const headed = noun >= 0 && noun + 1 + (NUMBER_BEHIND.exec(letters.slice(noun + 1))?.[0].length ?? 0) === at;
      return [{ fact, start: (headed ? spans[noun] : span)?.start ?? span.start, end: span.end, sentence: index }];
    });
  });
}
