import { isReceiving } from '../actions.ts';
import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';
import { speakerBehind } from './rows-of-persons.ts';

/** "Danish Ambassador X": where a guest comes from stands before the office. */
const FROM_WHERE = /^f?[C_]2?$/;

/** Those whom somebody receives, or who a visit that heads its sentence is of: "Receiving Dr. X, Minister Y praised …" tells of both. */
export function guestsOf(scene: Scene, at: number, heads: boolean): readonly Actor[] {
  const { sentence, actors } = scene;
  const receives = isReceiving(sentence.spans[at]);
  if (receives && heads)
    return actors
      .filter(({ from }) => from > at)
      .slice(0, 2)
      .filter(({ name }) => name);
  const guest = receives || heads ? speakerBehind(scene, at) : undefined;
  const fromAbroad = (actor: Actor): boolean =>
    actor.from > at && FROM_WHERE.test(sentence.letters.slice(at + 1, actor.from));
  const met = guest ?? (receives ? actors.find(fromAbroad) : undefined);
  return met?.name ? [met] : [];
}
