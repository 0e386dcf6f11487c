import type { ActorRef } from '../facts.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import { interviewed } from './interviews.ts';

/** Whoever is interviewed, as the article tells it before the first question. */
export function intervieweeOf(story: Story): ActorRef | undefined {
  for (const scene of story.scenes) {
    if (scene.sentence.kind === 'headline') continue;
    const [found] = interviewed(scene);
    const meant = found && resolve(story, found.actor)?.actor;
    if (meant?.kind === 'person') return meant;
  }
  return undefined;
}

/** "* What will the sector do?", then "- Next year we will …": behind a question a line with a dash is its answer. */
export const isReplyTo = ({ reading: { text } }: Story, asked: Scene | undefined, { sentence }: Scene): boolean =>
  asked !== undefined &&
  sentence.letters.startsWith('-') &&
  asked.sentence.block === sentence.block - 1 &&
  text[asked.sentence.end - 1] === '?';
