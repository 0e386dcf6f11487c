import { ADDS, WHILE } from '../actions.ts';
import { withLetters } from '../reading.ts';
import type { Scene } from '../story.ts';

/** What may stand between a clause and what its speaker adds. */
const MARK = /[,;](?:&?t,?b?|[&b]{0,2})$/;

/** "said that the sector would recruit doctors; at the same time, asked the province to …": what is said will be done goes before what is asked. */
const ASKS_BEHIND = /^[^kgn;]*[INR][^kgn;]*s[^kgnE;]*w[^kgn;]*[;,][t&]{1,2},?b?(?=k)/;
const ASK_MARK = /[;,][t&]{1,2},?b?$/;

/** A sentence in two: what is said first, and what the same speaker adds. */
export interface Parts {
  readonly said: Scene;
  readonly added: Scene | undefined;
  /** Index of the last span of what is said first. */
  readonly to?: number;
}

/** Parts "asked the hospitals to publish prices, adding that the province would pay" at what is added; marks stand for the other part, so that places stay. */
export function partsOf({ sentence, actors }: Scene, letters: string): Parts {
  const whole = { sentence: withLetters(sentence, letters), actors };
  const asked = ASKS_BEHIND.exec(letters);
  const at = asked ? asked[0].length - 1 : addsAt(whole);
  const mark = at === undefined ? null : (asked ? ASK_MARK : MARK).exec(letters.slice(0, at + (asked ? 1 : 0)));
  if (at === undefined || !mark) return { said: whole, added: undefined };
  const rest = letters.length - mark.index;
  return {
    said: {
      sentence: withLetters(sentence, letters.slice(0, mark.index) + '.'.repeat(rest)),
      actors: actors.filter(({ to }) => to < mark.index),
    },
    added: {
      sentence: withLetters(sentence, '.'.repeat(at + 1) + letters.slice(at + 1)),
      actors: actors.filter(({ from }) => from > at),
    },
    to: mark.index - 1,
  };
}

/** "promised to remove obstacles, and said that the ministry will complete the decree": what is said behind an ask or a pledge is no part of it. */
const SAYS_BEHIND = /^[^;]*[kg][^;]*V[^;]*(?:,&|[;,]&?t,?)b?s(?=j[^;kg]*[wn])/;

function addsAt({ sentence: { letters, spans } }: Scene): number | undefined {
  const says = SAYS_BEHIND.exec(letters);
  if (says) return says[0].length - 1;
  for (let at = letters.indexOf('s'); at >= 0; at = letters.indexOf('s', at + 1)) {
    if (at > 2 && spans[at]?.value === ADDS) return at;
    // "…, he said, while the districts must …": what stands behind the aside is told by the same.
    if (spans[at + 2]?.value === WHILE && TOLD.test(letters.slice(Math.max(0, at - 4), at + 2))) return at + 2;
  }
  return undefined;
}

/** ", he said,": whoever says it stands before the verb. */
const TOLD = /,b?(?:I_?b?|H*N)s,$/;
