import type { ActorRef, Inference, ParticipationFact, Quote } from '../facts.ts';
import { between } from '../reading.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import { deedsIn, type Found } from './deeds.ts';

/** Who attended, spoke, chaired, presented and launched, sentence by sentence; captions count. */
export function participationsOf(story: Story): ParticipationFact[] {
  const facts = new Map<string, ParticipationFact>();
  const home = new Map<string, string>();
  let speaker: ActorRef | undefined;
  const signing = story.events.facts[0]?.type.endsWith('#SigningCeremony') ?? false;
  for (const scene of story.scenes) {
    for (const found of deedsIn(scene, signing)) {
      const resolved = resolve(story, found.actor, speaker);
      if (resolved?.actor.kind !== 'person') continue;
      if (found.capacity === 'speaker' && scene.sentence.kind !== 'caption') speaker = resolved.actor;
      const person = resolved.actor.key;
      const spoken = story.events.eventOf(scene.sentence);
      const here = found.actor.name !== undefined && /[EB]/.test(scene.sentence.letters);
      const event = here ? spoken : (home.get(person) ?? story.events.facts[0]?.key);
      if (!event) continue;
      if (here && (found.capacity === 'attendee' || found.capacity === 'chair')) home.set(person, event);
      const id = `${person} ${found.capacity} ${event}`;
      if (!facts.has(id))
        facts.set(id, factOf(found, { person, event, quote: quoteOf(scene, found), inferred: resolved.inferred }));
    }
  }
  return [...facts.values()];
}

function quoteOf({ sentence }: Scene, { actor, from, to }: Found): Quote {
  return between(sentence, Math.min(from, actor.from), Math.max(to, actor.to));
}

function factOf(
  { capacity, rule }: Found,
  at: { person: string; event: string; quote: Quote; inferred: readonly Inference[] },
): ParticipationFact {
  const { person, event, quote, inferred } = at;
  return { kind: 'participation', person, event, capacity, evidence: [quote], rule, inferred };
}
