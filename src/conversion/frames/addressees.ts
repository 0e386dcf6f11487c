import type { ActorRef } from '../facts.ts';
import { between } from '../reading.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import type { Opening } from './openings.ts';

const LONGEST = 160;

/** Who is asked: what stands between the asking verb and the first item, as an organisation, office or group. */
export function addresseeOf(
  story: Story,
  scene: Scene,
  { kind, cue, items, subject, continues }: Opening,
): ActorRef | undefined {
  if (kind === 'continue') return subject?.ref;
  if (kind === 'plan' || kind === 'pledge') return undefined;
  const { letters, spans } = scene.sentence;
  const [from, to] = kind === 'need' && continues ? [0, cue - 1] : [cue + 1, items - 1];
  const comma = letters.slice(from, to + 1).lastIndexOf(',');
  let first = comma >= 0 && to - (from + comma) > 1 ? from + comma + 1 : from;
  let last = to;
  while (first <= last && /[fjmnt,:b]/.test(letters[first] ?? '')) first++;
  while (last >= first && /[fjmnb,]/.test(letters[last] ?? '')) last--;
  if (last < first) return undefined;
  const actor = scene.actors.find((candidate) => candidate.from <= first && candidate.to >= last);
  if (actor) return resolve(story, actor)?.actor;
  const { start, end } = between(scene.sentence, first, last);
  const words = story.reading.text.slice(start, end);
  return /[OR_CZN]/.test(letters.slice(first, last + 1)) &&
    words.length <= LONGEST &&
    !spans.slice(first, last + 1).some((span) => span.type === 'verb')
    ? { kind: 'group', name: words }
    : undefined;
}
