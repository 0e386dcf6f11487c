import type { Scene } from '../story.ts';
import { askerOf } from './askers.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';

/** Behind the ask nothing but whom it is for and that something follows. */
const ANNOUNCED = /[.:]$/;
/** How many words at the end may tell that something follows. */
const TAIL = 4;

/**
 * "The dispatch states: …, the Chairman asks the departments and districts to carry out the following contents.": nothing to be done
 * itself, but the sentences and paragraphs behind it are, each of which names whom it is for or goes on.
 */
export function orders(
  scene: Scene,
  { pack: { listNouns, followingWords } }: Pick<Before, 'pack'>,
): Opening | undefined {
  const { letters, spans } = scene.sentence;
  if (!followingWords || !letters.includes('k') || !ANNOUNCED.test(letters)) return undefined;
  const tail = spans.slice(-TAIL - 1, -1).map(({ value }) => value);
  if (!tail.some((value) => followingWords.has(value)) || !tail.some((value) => isListNoun(value))) return undefined;
  const cue = letters.lastIndexOf('k');
  const subject = /[;"s]/.test(letters.slice(cue)) ? undefined : askerOf(scene, cue);
  const items = letters.length;
  return subject && { kind: 'ask', rule: 'announced-asks', subject, cue, items, continues: false, listing: true };

  function isListNoun(value: string): boolean {
    return listNouns.includes(value) && !followingWords?.has(value);
  }
}
