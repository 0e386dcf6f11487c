import type { Article, BlockKind } from '../articles/article.ts';
import { decimalMarkOf } from '../grammar/numbers.ts';
import { type Stretch, segment } from '../grammar/segment.ts';
import { lettersOf, type Span } from '../grammar/span.ts';
import type { Token } from '../grammar/tokens.ts';
import { withCommitteeMeetings } from './committee-meetings.ts';
import type { Language } from './language.ts';
import { HEALTH_SECTOR } from './meanings.ts';
import { withoutNamesOfOthers } from './names-that-are-none.ts';
import { normalForm } from './normal-form.ts';
import { mergePhrases } from './phrases.ts';
import { withInterviews } from './press.ts';
import { withRepeatedNames } from './repeated-names.ts';
import { withShortOrganizations } from './short-bodies.ts';
import { withShortNames } from './short-names.ts';

/** A sentence with what was spotted in it: `letters[i]` is the type of `spans[i]`. */
export interface Sentence {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly kind: BlockKind;
  /** Which block of the article it stands in. */
  readonly block: number;
  readonly spans: readonly Span[];
  readonly letters: string;
  /** As printed, cut once for all that look for labels among them. */
  readonly tokens: readonly Token[];
}

/** What stages 1 to 4 make of an article; every offset counts in `text`. */
export interface Reading {
  readonly article: Article;
  /** The article's text in NFC. */
  readonly text: string;
  /** From an offset in `text` to the offset in the article's own text. */
  readonly toSource: (offset: number) => number;
  /** From an offset in the article's own text to the offset in `text`. */
  readonly fromSource: (offset: number) => number;
  readonly language: Language;
  readonly sentences: readonly Sentence[];
}

/** "Ủy ban nhân dân (UBND) tỉnh", "World Health Organization (WHO) Representative": an abbreviation beside what it is short for; "Hue (VNA) –" names an agency. */
const ABBREVIATION = /\((?<=[\p{Ll}\p{M}] ?\()\p{Lu}{2,8}\)(?! ?[-–—])/gu;

/** Cuts an article into sentences and spots their spans; clutter and credits are left out, they state nothing. */
export function read(article: Article, language: Language): Reading {
  const { text, toSource, fromSource } = normalForm(article.text);
  const cuts = article.blocks.flatMap(({ kind, start: first, end: last }, block) => {
    if (kind === 'clutter') return [];
    const whole = { start: fromSource(first), end: fromSource(last) };
    return segment(text, whole, language.stopWords).map(({ start, end }) => ({ start, end, kind, block }));
  });
  const decimal = decimalMarkOf(text, language.pack.decimal, language.pack.dayLead);
  // Blanks in its place leave every offset as it is and let the words around it stand together.
  const whole = text.replace(ABBREVIATION, (words) => ' '.repeat(words.length));
  const tokensIn = (words: string, { start, end }: Stretch): Token[] =>
    language.tokensOf(words.slice(start, end), start);
  const tokens = cuts.map((cut) => tokensIn(whole, cut));
  const spotted = cuts.map((cut, at) =>
    withoutCredit(
      withInterviews(mergePhrases(text, language.spot(whole, cut, { decimal, tokens: tokens[at] ?? [] }), language)),
    ),
  );
  const nameOf = (iri: string): string | undefined => language.concepts.get(iri)?.labels[language.pack.tag]?.[0];
  const named = withCommitteeMeetings(
    withShortOrganizations(
      text,
      withShortNames(text, withRepeatedNames(text, withoutNamesOfOthers(text, spotted))),
      language.pack,
      {
        value: HEALTH_SECTOR,
        words: nameOf(HEALTH_SECTOR),
        nameOf,
      },
    ),
  );
  const sentences = cuts
    .map((cut, at) => ({ cut, at, spans: named[at] ?? [] }))
    .filter(({ spans }) => spans.length > 0)
    .map(({ cut, at, spans }, index): Sentence => {
      const { start, end, kind, block } = cut;
      const isPrinted = whole === text || whole.slice(start, end) === text.slice(start, end);
      const printed = isPrinted ? (tokens[at] ?? []) : tokensIn(text, cut);
      return { index, start, end, kind, block, spans, letters: lettersOf(spans), tokens: printed };
    });
  return { article, text, toSource, fromSource, language, sentences };
}

const SHOWS = /^5:[^5]*N[^5]*[sacp][^5]*[EBOL]/;

/** "… speaks at the conference. Photo: X": from the credit on, a caption names whoever took the picture. */
function withoutCredit(whole: Span[]): Span[] {
  const signed = whole.at(-2)?.type === 'dash' || whole.at(-4)?.type === 'dash' ? SIGNED.exec(lettersOf(whole)) : null;
  const spans = signed ? whole.slice(0, signed.index) : whole;
  const at = spans.findIndex(
    (span, i) =>
      span.type === 'credit' && (spans[i + 1]?.type === 'colon' || (i === 0 && spans[i + 1]?.type === 'name')),
  );
  // "Photo: Dr. X speaks at the conference": what a picture shows stands behind.
  if (at === 0 && SHOWS.test(lettersOf(spans))) return spans.slice(2);
  return at < 0 ? spans : spans.slice(0, spans[at - 1]?.type === 'open' ? at - 1 : at);
}

/** "…, the Minister said. — VNS": the agency that signs a report, behind its last full stop. */
const SIGNED = /(?<=\."?)-(?:O|C)(?:\.[OC])?$/;

/** A sentence with other letters; a copy by spread that replaces one of its properties takes V8 several times as long. */
export const withLetters = (
  { index, start, end, kind, block, spans, tokens }: Sentence,
  letters: string,
): Sentence => ({ index, start, end, kind, block, spans, letters, tokens });

/** The words from one span to another, both included. */
export const between = ({ spans }: Sentence, from: number, to: number): { start: number; end: number } => ({
  start: (spans[from] as Span).start,
  end: (spans[to] as Span).end,
});
