import type { Actor } from './actor.ts';
import { DELEGATION_HEAD } from './delegation-heads.ts';
import type { ActorRef } from './facts.ts';
import type { People } from './people.ts';

/** Who has been told of before a sentence. */
export interface Known {
  /** Whoever did or said something last. */
  readonly speaker: ActorRef | undefined;
  /** The keys of the last persons so far, whoever did or said something last at the end. */
  readonly told: readonly string[];
}

/** Whom a pronoun or a bare title means: whoever did or said something last, unless it can only be somebody before. */
export function meantBy(people: People, actor: Actor, { speaker, told }: Known): ActorRef | undefined {
  const fits = fitting(people, actor);
  if (!fits) return actor.pronoun ? speaker : undefined;
  if (actor.pronoun && speaker?.kind !== 'person') return speaker;
  const last = told.at(-1);
  if (last !== undefined && speaker?.kind === 'person' && isSurer(people, actor, { last, speaker: speaker.key }))
    return { kind: 'person', key: last };
  if (speaker?.kind === 'person' && fits(speaker.key)) return speaker;
  const key = told.findLast(fits);
  return key === undefined ? undefined : { kind: 'person', key };
}

/** "The answer did not satisfy the Chairwoman. She …": a woman just told of rather than a speaker of whom nothing tells that she is one. */
const isSurer = (
  { genderOf }: People,
  { gender }: Actor,
  { last, speaker }: { readonly last: string; readonly speaker: string },
): boolean => gender !== undefined && genderOf(speaker) === undefined && genderOf(last) === gender;

/** Whom a title or a pronoun of a woman or a man may mean. */
function fitting(
  people: People,
  { pronoun, gender, offices: [mention] }: Actor,
): ((key: string) => boolean) | undefined {
  if (pronoun) return gender && ((key) => (people.genderOf(key) ?? gender) === gender);
  const office = mention?.office;
  if (!office) return undefined;
  if (office.role === DELEGATION_HEAD) return (key) => people.leads(key) || people.hasRole(key, office.role);
  // "The Vice President requests": of a body that nobody named is in, where somebody else is told to have that title.
  const isBare = mention.from === mention.to && people.holderOf(office) === undefined;
  return office.organization && !isBare
    ? (key) => people.holds(key, office)
    : (key) => people.hasRole(key, office.role);
}

/** Nobody is meant by "he" whom so many others have come after; it keeps an article of thousands linear. */
const MOST = 60;

/** Those told of last, with some persons moved to the end. */
export function tellingOf(told: readonly string[], keys: readonly string[]): readonly string[] {
  if (keys.length === 0 || (keys.length === 1 && told.at(-1) === keys[0])) return told;
  return [...told.filter((key) => !keys.includes(key)), ...new Set(keys)].slice(-MOST);
}
