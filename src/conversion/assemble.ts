import { actorsOf } from './actors.ts';
import { withBodiesBefore } from './bodies-before.ts';
import { contextOf } from './context.ts';
import type { Fact, HoldingFact, ObservationFact, PersonFact } from './facts.ts';
import { commitmentsOf } from './frames/commitments.ts';
import { documentsOf } from './frames/documents.ts';
import { eventsOf } from './frames/events.ts';
import { findingsOf } from './frames/findings.ts';
import { isWithinAsk } from './frames/indicators/current-values.ts';
import { observationsOf } from './frames/indicators/observations.ts';
import { participationsOf } from './frames/participations.ts';
import { withPeriodsOfResolutions } from './frames/periods-of-resolutions.ts';
import { wordsOf } from './frames/speakers.ts';
import { indexOf } from './mentioned-documents.ts';
import { overlapping } from './overlap.ts';
import { type People, peopleOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Rejection } from './rejection.ts';
import type { Dropped } from './rejections.ts';
import type { Story } from './story.ts';

/** Stage 5: who and what an article speaks of, before any frame reads it. */
export function storyOf(reading: Reading): Story {
  const context = contextOf(reading);
  const scenes = withBodiesBefore(
    reading.sentences.map((sentence) => ({ sentence, actors: actorsOf(sentence, context) })),
    context,
  );
  const events = eventsOf(reading, context);
  return {
    reading,
    context,
    scenes,
    people: peopleOf(scenes),
    events,
    documents: indexOf(documentsOf(reading), reading, events.facts[0]?.organizer),
  };
}

/** The facts of an article, what the frames gave up, and what the whole article speaks against. */
export interface Assembled {
  readonly facts: readonly Fact[];
  readonly rejections: readonly Rejection[];
  readonly dropped: Dropped;
}

/** Stage 6: all frames over a story; a fact that another one explains away is dropped. */
export function factsOf(story: Story): Assembled {
  const { reading, people, events, documents } = story;
  const observations = observationsOf(story);
  const words = wordsOf(story);
  const read = commitmentsOf(story, words);
  // A list that was opened too far: what is held against its target has been measured, and nobody asks for it.
  const measured = overlapping(observations.facts.filter(isHeldAgainst));
  const commitments = {
    facts: withPeriodsOfResolutions(
      read.facts.filter(({ evidence: [quote] }) => !measured(quote)),
      documents.facts,
    ),
    told: read.facts.filter(({ evidence: [quote] }) => measured(quote)),
    rejections: read.rejections,
  };
  /** A number that someone asks for is a target, not a value. */
  const committed = overlapping(commitments.facts);
  const isTarget = (fact: ObservationFact): boolean => !isWithinAsk(fact) && committed(fact.evidence[0]);
  const participations = participationsOf(story, words);
  const named = people.facts(reading.text);
  const persons = supported(named, [...participations.facts, ...commitments.facts], people);
  const kept = new Set<Fact>(persons);
  return {
    facts: [
      ...persons,
      ...events.facts,
      ...participations.facts,
      ...commitments.facts,
      ...observations.facts.filter((observation) => !isTarget(observation)),
      ...documents.facts,
      ...findingsOf(story),
    ],
    rejections: [...commitments.rejections, ...participations.rejections],
    dropped: {
      names: named.filter((fact) => fact.kind === 'person').filter((fact) => !kept.has(fact)),
      targets: [...observations.planned, ...observations.facts.filter(isTarget)],
      told: commitments.told,
    },
  };
}

/** "11/14 targets", "20 %, better than the target of 25 %". */
const isHeldAgainst = (fact: ObservationFact): boolean =>
  fact.value !== undefined && fact.target !== undefined && !isWithinAsk(fact);

/** Persons who hold an office, are addressed with a title or do something; a name alone is a credit or a place. */
function supported(
  persons: readonly (PersonFact | HoldingFact)[],
  deeds: readonly Fact[],
  people: People,
): (PersonFact | HoldingFact)[] {
  const active = new Set<string>();
  for (const fact of [...persons, ...deeds]) {
    if (fact.kind === 'holding' || fact.kind === 'participation') active.add(fact.person);
    if (fact.kind === 'commitment')
      for (const actor of [fact.by, fact.addressee]) if (actor?.kind === 'person') active.add(actor.key);
  }
  return persons.filter((fact) => fact.kind === 'holding' || active.has(fact.key) || people.isTitled(fact.key));
}
