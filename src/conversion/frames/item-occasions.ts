import type { Run } from '../../grammar/lists.ts';
import type { EventFact } from '../facts.ts';
import { ARTICLE } from '../meanings.ts';
import type { Sentence } from '../reading.ts';

/** ", at a working session on May 11", "while chairing a meeting in Hanoi on May 11", "trong cuộc họp với các sở ngày 11/5": an event at the end of a sentence, with its day. */
const OCCASION = /(?<=.{2}),?(?:f{1,2}|_(?:cf?|f?))[C_]{0,3}E(?:[_f]{1,3}[ROPGZ13C&_fx]{0,8})?[,fU_]{0,2}D(?:,?f?P)?$/;

/** "asked the province to buy vaccines at a working session on May 11": the event where somebody asks is no part of what is asked. */
export function upToOccasion({ spans, letters }: Sentence, run: Run, events: readonly EventFact[]): Run {
  const tail = OCCASION.exec(letters.slice(run.from, run.to + 1));
  if (!tail) return run;
  const from = run.from + tail.index;
  const noun = spans[from + tail[0].indexOf('E')];
  const isHeld = events.some(({ evidence }) =>
    evidence.some(({ start, end }) => noun && start <= noun.start && noun.end <= end),
  );
  // "vaccines at the meeting": the word before "at" is part of what is asked, that before an article alone ("during a meeting") is not.
  const isPart = /^_f/.test(tail[0]) && spans[from + 1]?.value !== ARTICLE;
  return isHeld ? { from: run.from, to: from - (isPart ? 0 : 1) } : run;
}
