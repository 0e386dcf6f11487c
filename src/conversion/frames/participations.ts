import { flatOf } from '../../grammar/flat.ts';
import type { ActorRef, EventFact, Inference, ParticipationFact, Quote } from '../facts.ts';
import { between } from '../reading.ts';
import type { Rejection } from '../rejection.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import { isBackground } from './background.ts';
import { deedsIn } from './deeds.ts';
import type { Found } from './found.ts';
import { answersOf } from './interviews.ts';
import { rowsBelow } from './rows-below.ts';
import { whereabouts } from './whereabouts.ts';
import { type Word, wordBefore } from './word.ts';

/** Who took part how, and the deeds that nobody known or no event could be found for. */
export interface Participations {
  readonly facts: readonly ParticipationFact[];
  readonly rejections: readonly Rejection[];
}

/** Why something is done at no event: whoever does it is not the one who is interviewed there. */
const whyNot = (there: string | undefined): string =>
  there ? 'it is said beside an interview with somebody else' : 'no event is named at which this is done';

/** Who attended, spoke, chaired, presented and launched, sentence by sentence; captions count. */
export function participationsOf(story: Story, words: readonly Word[]): Participations {
  const rejections: Rejection[] = [];
  const facts = new Map<string, ParticipationFact>();
  const weak = new Set<string>();
  const quiet = new Set<string>();
  const where = whereabouts(story.events);
  const answers = answersOf(story);
  const signing = signingFrom(story);
  let doer: { readonly at: number; readonly is: ActorRef } | undefined;
  for (const { scene, found } of allDeeds(story, signing)) {
    const { index } = scene.sentence;
    const before = wordBefore(words, scene);
    const known = doer?.at === index ? { ...before, speaker: doer.is } : before;
    const resolved = resolve(story, found.actor, known);
    const quote = quoteOf(scene, found);
    if (resolved?.actor.kind !== 'person') {
      rejections.push({ rule: found.rule, reason: 'it is not said which person does this', ...quote });
      continue;
    }
    if (scene.sentence.kind !== 'caption' && (found.capacity === 'speaker' || isAlone(scene)))
      doer = { at: index, is: resolved.actor };
    const person = resolved.actor.key;
    const there = where.eventOf(person, { scene, found });
    const event = answers.eventOf(person, found.capacity, there);
    if (!event) {
      rejections.push({ rule: found.rule, reason: whyNot(there), ...quote });
      continue;
    }
    const fact = factOf(found, { person, event, quote, inferred: resolved.inferred });
    const isNew = !facts.has(idOf(fact));
    if (isNew) facts.set(idOf(fact), fact);
    mark(weak, { id: idOf(fact), isNew, is: found.weak });
    mark(quiet, { id: idOf(fact), isNew, is: found.quiet });
  }
  const isOnlyBeside = (fact: ParticipationFact): boolean =>
    (weak.has(idOf(fact)) && does(facts, fact, 'chair')) || (quiet.has(idOf(fact)) && does(facts, fact, 'speaker'));
  return { facts: [...facts.values()].filter((fact) => !isOnlyBeside(fact)), rejections };
}

/** "At the bridge point, X chaired. He asked …": the only person of a sentence is whom the next speaks of. */
const isAlone = ({ actors }: Scene): boolean => actors.filter(({ name, pronoun }) => name || pronoun).length === 1;

/** From where on in the text signing is done at an event: at a main one anywhere, at another where it was named. */
function signingFrom({ events: { facts } }: Story): number {
  const at = facts.findIndex(({ type }) => type.endsWith('#SigningCeremony'));
  return at < 0 ? Number.POSITIVE_INFINITY : at === 0 ? 0 : (facts[at]?.evidence[0]?.start ?? 0);
}

/** "Previously, on 17 August, the delegation worked with the centre, chaired by X": a day of an event of its own. */
const tellsOfEvent = ({ start, end }: Scene['sentence'], facts: readonly EventFact[]): boolean =>
  facts.slice(1).some(({ evidence: [told] }) => told !== undefined && told.start >= start && told.end <= end);

function allDeeds({ scenes, events }: Story, signing: number): { scene: Scene; found: Found }[] {
  const below = rowsBelow(scenes);
  return flatOf(scenes, (scene) => {
    const deeds = [...deedsIn(scene, scene.sentence.end > signing), ...(below.get(scene) ?? [])];
    const { sentence } = scene;
    const past =
      deeds.some(({ capacity }) => capacity !== 'speaker') &&
      isBackground(sentence, events.facts[0]) &&
      !tellsOfEvent(sentence, events.facts);
    return past ? [] : deeds.map((found) => ({ scene, found }));
  });
}

const idOf = ({ person, capacity, event }: Omit<ParticipationFact, 'kind'>): string => `${person} ${capacity} ${event}`;

/** Whether somebody chairs the event that he was not said to attend, or speaks where he received something. */
const does = (
  facts: ReadonlyMap<string, ParticipationFact>,
  fact: ParticipationFact,
  capacity: ParticipationFact['capacity'],
): boolean => facts.has(idOf({ ...fact, capacity }));

/** The first mention of someone in a capacity at an event stays; one that only follows is told apart. */
function mark(marks: Set<string>, { id, isNew, is }: { id: string; isNew: boolean; is: true | undefined }): void {
  if (isNew && is) marks.add(id);
  else if (!is) marks.delete(id);
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
