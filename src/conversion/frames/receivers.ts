import type { ActorRef } from '../facts.ts';
import { resolve, type Scene, type Story } from '../story.ts';

/** Up to whom something is handed over. */
const HANDED_TO = /^[^N;:]*p[^N;:]*[fm]H*$/;

/** "X handed over the decision to Y": who receives it, if one person does. */
export function receiverOf(story: Story, { sentence: { letters }, actors }: Scene): ActorRef | undefined {
  const [doer, next, ...more] = actors.filter(({ name }) => name !== undefined);
  return doer && next?.name && more.length === 0 && HANDED_TO.test(letters.slice(doer.to + 1, next.name.at))
    ? resolve(story, next)?.actor
    : undefined;
}
