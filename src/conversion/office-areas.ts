import { areaName } from './areas.ts';
import { type ActorContext, areaIn, provinceIn } from './organizations.ts';
import type { Sentence } from './reading.ts';

/** A sentence and the span at which an office begins in it. */
interface Before extends Pick<Sentence, 'spans' | 'letters'> {
  readonly from: number;
}

/** The area of an office that states none, where the words before it tell: whose bridge point it is, where a guest comes from. */
export function areaBefore(body: string, before: Before, { language }: ActorContext): string | undefined {
  const { level } = language.concepts.get(body) ?? {};
  const point = level === 'district' || level === 'commune' ? pointBefore(before) : undefined;
  return point ?? bridgeBefore(before) ?? guestFrom(before);
}

/** "At the Kien Giang bridge point, Director X": whoever has no other area is of the one whose point it is. */
function bridgeBefore({ spans, letters, from }: Before): string | undefined {
  if (!letters.includes('B')) return undefined;
  const match = /(?:B(?:[f_]{0,2}|O)P|PB)(?=(?:[^;BP]|;&?f?H*N)*$)/.exec(letters.slice(Math.max(0, from - 24), from));
  return match ? provinceIn(spans.slice(Math.max(0, from - 24) + match.index, from)) : undefined;
}

/** "From the Sa Pa bridge point, Vice Chairman of the District People's Committee X": the district or town whose point it is. */
function pointBefore({ spans, letters, from }: Before): string | undefined {
  const start = Math.max(0, from - 24);
  const match = letters.includes('B')
    ? /(?:B[f_]{0,2}3?(N|P|C{1,3})|(N|P|C{1,3})B)(?=[^;BP]*$)/.exec(letters.slice(start, from))
    : null;
  const words = match?.[1] ?? match?.[2];
  if (!match || !words) return undefined;
  const first = start + match.index + (match[1] ? match[0].length - words.length : 0);
  const run = spans.slice(first, first + words.length);
  if (words !== 'P') return `place:${areaName(run)}`;
  return provinceIn(run) ? undefined : areaIn(run);
}

/** "From Ben Tre, Deputy Director X": where a guest says to come from. */
function guestFrom({ spans, letters, from }: Before): string | undefined {
  const match = /^[fK_]{0,1}[fK]P,(?:H*N,)?$/.exec(letters.slice(0, from));
  const at = match ? letters.indexOf('P') : -1;
  return at > 0 && spans[at - 1]?.value !== 'at' ? provinceIn(spans.slice(at, at + 1)) : undefined;
}
