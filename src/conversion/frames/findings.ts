import { flatOf } from '../../grammar/flat.ts';
import type { FindingFact } from '../facts.ts';
import { between } from '../reading.ts';
import type { Story } from '../story.ts';
import { topicsOf } from './topics.ts';

/** Reported successes and difficulties: sentences with their cues that nobody asks for or plans. */
export function findingsOf(story: Story): FindingFact[] {
  return flatOf(story.scenes, ({ sentence }): FindingFact[] => {
    const { letters, kind } = sentence;
    if ((kind !== 'paragraph' && kind !== 'list-item') || /[wnkgRNI]/.test(letters)) return [];
    const type =
      letters.includes('X') || letters.includes('!') ? 'Challenge' : letters.includes('W') ? 'Achievement' : undefined;
    if (!type) return [];
    const last = letters.length - (/[.~]*$/.exec(letters)?.[0].length ?? 0) - 1;
    if (last < 3) return [];
    const quote = between(sentence, 0, last);
    const topics = topicsOf(story, sentence, { from: 0, to: last });
    return [
      {
        kind: 'finding',
        type,
        text: story.reading.text.slice(quote.start, quote.end),
        topics,
        evidence: [quote],
        rule: `${type.toLowerCase()}-cue`,
        inferred: [],
      },
    ];
  });
}
