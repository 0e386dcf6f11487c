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
const BY_FORM =
  /S(?:[^;()=+^!"#ST*]|#(?=[_f])|(?<=K)#(?=U[^#;.()]{0,12}[+=^])){1,18}?(?=[=+^!*]|jK?#|b?K?#U|\(K?#U?\)|(?<=U)#[(,;.])/g;

/** "tỷ lệ người nhiễm HIV được sàng lọc lao đạt …": the words are part of what a share is of. */
const OF_SHARE = /^S[^#;,.()]*[9V][^#;,.()=+]{0,4}[=+]/;

/** The indicators that a sentence names: by the scheme's labels first, then by form. */
export function mentionsIn({ reading, context }: Story, sentence: Sentence): Mention[] {
  const found = byLabel(context, sentence);
  if (!sentence.letters.includes('S')) return found;
  for (const mention of byForm(reading.text, sentence))
    if (!found.some(({ from, to }) => from <= mention.to && mention.from <= to + 1)) found.push(mention);
  return found.sort((a, b) => a.from - b.from);
}

function byLabel({ language: { indicators, concepts } }: Story['context'], sentence: Sentence): Mention[] {
  const { spans, letters, tokens } = sentence;
  const found: Mention[] = [];
  for (let at = indicators.nextFrom(tokens, 0, tokens.length); at < tokens.length; ) {
    const match = indicators.longestAt(tokens, at);
    if (match) {
      const from = spans.findIndex((span) => span.end > (tokens[at]?.start ?? 0));
      const to = spans.findLastIndex((span) => span.start < (tokens[at + match.length - 1]?.end ?? 0));
      const unit = concepts.get(match.meaning.value)?.unit;
      if (unit === 'percent' || !OF_SHARE.test(letters.slice(Math.max(0, from - 1), to + 8)))
        found.push({ from, to, indicator: { iri: match.meaning.value }, ...(unit ? { unit } : {}) });
    }
    at = indicators.nextFrom(tokens, at + (match?.length ?? 1), tokens.length);
  }
  return found;
}

/** What is called "the rate of …" or "the number of … per 10,000 people", which tells its unit too. */
const byForm = (text: string, sentence: Sentence): Mention[] =>
  matchesOf(sentence.letters, BY_FORM).map((match) => {
    const [from, to] = [match.index, match.index + match[0].length - 1];
    const { start, end } = between(sentence, from, to);
    const rate = sentence.spans
      .slice(from, to + 1)
      .find(({ type, value }) => type === 'unit' && value.startsWith('per '));
    return { from, to, indicator: { name: text.slice(start, end) }, ...(rate ? { unit: rate.value } : {}) };
  });
