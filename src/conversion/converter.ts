import type { Article } from '../articles/article.ts';
import { Failure } from '../errors.ts';
import type { LanguagePack } from '../grammar/language.ts';
import type { Quad } from '../rdf/terms.ts';
import type { Concept } from '../schemes/schemes.ts';
import { factsOf, storyOf } from './assemble.ts';
import { detectLanguage } from './detect.ts';
import { emit } from './emit/emit.ts';
import { type ExplainedRejection, type ExplainedSentence, explainRejections, explainSentences } from './explain.ts';
import type { Fact } from './facts.ts';
import { createLanguage, type Language } from './language.ts';
import { read } from './reading.ts';
import { rejectionsOf } from './rejections.ts';
import { verified } from './verify.ts';

/** What conversion makes of an article: its quads, and what was read and rejected on the way. */
export interface Conversion {
  readonly language: string;
  readonly quads: readonly Quad[];
  readonly facts: readonly Fact[];
  /** Each sentence with what was read from it; worked out when asked for. */
  readonly sentences: readonly ExplainedSentence[];
  readonly rejections: readonly ExplainedRejection[];
}

/** Reads articles of the supported languages. */
export interface Converter {
  /** Stages 2 to 8: pure, the same article gives the same quads. Failure LANGUAGE_UNSUPPORTED. */
  convert(article: Article): Conversion;
}

/** A converter for the concept schemes whose labels it reads; a language compiles on first use. */
export function createConverter(concepts: readonly Concept[], packs: readonly LanguagePack[]): Converter {
  const languages = new Map<string, Language>();
  const languageOf = (pack: LanguagePack): Language => {
    const known = languages.get(pack.tag) ?? createLanguage(pack, concepts);
    languages.set(pack.tag, known);
    return known;
  };
  return {
    convert(article) {
      const pack = detectLanguage(article, packs);
      if (!pack)
        throw new Failure('LANGUAGE_UNSUPPORTED', {
          where: article.slug,
          supported: packs.map(({ tag }) => tag).join(', '),
        });
      const reading = read(article, languageOf(pack));
      const found = factsOf(storyOf(reading));
      const { facts, rejections } = verified(reading, found);
      return {
        language: pack.tag,
        quads: emit(reading, facts),
        facts,
        get sentences() {
          return explainSentences(reading, facts);
        },
        get rejections() {
          return explainRejections(reading, [...rejections, ...rejectionsOf(reading, facts, found.dropped)]);
        },
      };
    },
  };
}
