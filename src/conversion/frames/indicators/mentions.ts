import { matchesOf } from '../../../grammar/matches.ts';
import type { ObservationFact } from '../../facts.ts';
import { between, type Sentence } from '../../reading.ts';
import type { Story } from '../../story.ts';

/** An indicator's words in a sentence, spans `from` to `to`. */
export interface Mention {
  readonly from: number;
  readonly to: number;
  readonly indicator: ObservationFact['indicator'];
  readonly unit?: string;
}

/** "the rate of …" up to its verb. */
const BY_FORM = /S(?:[^;()=+^!"#ST*]|#(?=[_f])){1,18}?(?=[=+^!*]|b?K?#U)/g;

/** "tỷ lệ người nhiễm HIV được sàng lọc lao đạt …": the words are part of what a share is of. */
const OF_SHARE = /^S[^#;,.()]*[9V][^#;,.()=+]{0,4}[=+]/;

/** The indicators that a sentence names: by the scheme's labels first, then by form. */
export function mentionsIn({ reading, context }: Story, sentence: Sentence): Mention[] {
  const { spans, letters, tokens } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const match = context.language.indicators.longestAt(tokens, at);
    if (match) {
      const from = spans.findIndex((span) => span.end > (tokens[at]?.start ?? 0));
      const to = spans.findLastIndex((span) => span.start < (tokens[at + match.length - 1]?.end ?? 0));
      const unit = context.language.concepts.get(match.meaning.value)?.unit;
      at += match.length;
      if (unit !== 'percent' && OF_SHARE.test(letters.slice(Math.max(0, from - 1), to + 8))) continue;
      found.push({ from, to, indicator: { iri: match.meaning.value }, ...(unit ? { unit } : {}) });
    } else at++;
  }
  for (const match of matchesOf(letters, BY_FORM)) {
    const to = match.index + match[0].length - 1;
    if (found.some((mention) => mention.from <= to && match.index <= mention.to + 1)) continue;
    const quote = between(sentence, match.index, to);
    found.push({ from: match.index, to, indicator: { name: reading.text.slice(quote.start, quote.end) } });
  }
  return found.sort((a, b) => a.from - b.from);
}
