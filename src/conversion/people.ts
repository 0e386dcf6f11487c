import { flatOf } from '../grammar/flat.ts';
import type { Gender } from '../grammar/gender.ts';
import type { Actor } from './actor.ts';
import { leadersOf } from './delegation-heads.ts';
import type { HoldingFact, Inference, Office, OrganizationRef, PersonFact, Quote } from './facts.ts';
import { genderOfName, gendersOf } from './genders.ts';
import { createHoldings, type Holdings, holderIndex } from './holdings.ts';
import { mentionsIn, type Named } from './named-mentions.ts';
import type { OfficeMention } from './office-mention.ts';
import { between, type Sentence } from './reading.ts';
import { byLastWord, bySuffix, elidedOf } from './short-for.ts';

interface Person {
  readonly key: string;
  readonly names: string[];
  readonly quote: Quote;
  readonly holdings: Holdings;
}

/** Everyone whom an article names, and who holds which office. */
export interface People {
  /** The key of the person that an actor names. */
  keyOf(actor: Actor): string | undefined;
  /** Who holds an office, as far as the article says. */
  holderOf(office: Office): string | undefined;
  /** Whether a person holds an office, as far as the article says. */
  holds(key: string, office: Office): boolean;
  /** Whether a name or the courtesies before it tell a woman or a man. */
  genderOf(key: string): Gender | undefined;
  /** The bodies that a person holds an office in. */
  bodiesOf(key: string): readonly OrganizationRef[];
  /** Whether a person holds a role, in whatever organisation. */
  hasRole(key: string, role: string): boolean;
  /** Whether a person is told to lead a delegation. */
  leads(key: string): boolean;
  /** Whether the article gives a person a courtesy or academic title, or calls one a delegate. */
  isTitled(key: string): boolean;
  facts(text: string): (PersonFact | HoldingFact)[];
}

/** Whoever speaks for "the departments and branches" holds no office in them. */
const GROUP =
  /orgtype-(?:departments-and-branches|ministries-and-branches|localities|party-committees-and-authorities|health-facility|health-sector)/;
const isOfGroup = ({ organization }: Office): boolean =>
  organization?.kind === 'local' && GROUP.test(organization.type);

/** Roles that say nothing without an organisation. */
const BARE = /#role-(?:member|representative|delegate|leader|deputy|head|officer)$/;

/** Gathers the persons of all sentences: full names first, so that short names find whom they mean. */
export function peopleOf(named: Named): People {
  const people = new Map<string, Person>();
  const mentions = mentionsIn(named);
  const longer = bySuffix(flatOf(mentions, ({ actor }) => (actor.name ? [actor.name.key] : [])));
  const isFull = ({ name }: Actor): boolean => name !== undefined && isWhole(name) && !longer.has(name.key);
  for (const { sentence, actor } of mentions) if (isFull(actor)) addMention(people, sentence, actor);
  const given = byLastWord(people.keys());
  const keyOf = ({ name }: Actor): string | undefined =>
    name && (people.has(name.key) ? name.key : (longer.get(name.key) ?? given.get(name.key)));
  const titled = new Set<string>();
  for (const { sentence, actor } of mentions) {
    const key = keyOf(actor);
    if (key === undefined) continue;
    if (!isFull(actor)) addOffices(people.get(key) as Person, sentence, actor);
    if (/[H1Đ]/.test(sentence.letters.charAt((actor.name?.at ?? 0) - 1))) titled.add(key);
  }
  const genders = gendersOf(mentions, keyOf);
  const leaders = leadersOf(mentions, keyOf);
  for (const { sentence, actor, subject } of elidedOf(named)) {
    const person = people.get(keyOf(subject) ?? '');
    if (person) addOffices(person, sentence, actor);
  }
  return {
    keyOf,
    holderOf: holderIndex(people.values()),
    holds: (key, office) => people.get(key)?.holdings.has(office) === true,
    genderOf: (key) => genders.get(key) ?? genderOfName(key),
    bodiesOf: (key) =>
      flatOf(people.get(key)?.holdings.all() ?? [], ({ office }) => (office.organization ? [office.organization] : [])),
    hasRole: (key, role) => people.get(key)?.holdings.hasRole(role) === true,
    leads: (key) => leaders.has(key),
    isTitled: (key) => titled.has(key),
    facts: (text) => [...people.values()].flatMap((person) => [personFact(person), ...holdingFacts(person, text)]),
  };
}

const isWhole = ({ key, printed }: NonNullable<Actor['name']>): boolean => key.includes(' ') || /['’]/.test(printed);

function addMention(people: Map<string, Person>, sentence: Sentence, actor: Actor): void {
  const { key, printed, at } = actor.name as NonNullable<Actor['name']>;
  const person: Person = people.get(key) ?? {
    key,
    names: [],
    quote: between(sentence, at, at),
    holdings: createHoldings(),
  };
  people.set(key, person);
  if (!person.names.includes(printed)) person.names.push(printed);
  addOffices(person, sentence, actor);
}

function addOffices({ holdings }: Person, sentence: Sentence, actor: Actor): void {
  for (const mention of actor.offices) {
    const { office, title, from, to, each } = mention;
    if (mention.loose || isOfGroup(office)) continue;
    const guessed = !office.organization || mention.organizationInferred;
    if (guessed && !mention.owned && (holdings.hasRole(office.role) || BARE.test(office.role))) continue;
    holdings.add({
      office,
      title,
      quote: between(sentence, from, to),
      inferred: doubtsOf(mention),
      ...(each ? { each } : {}),
    });
  }
}

const doubtsOf = ({ placeInferred, organizationInferred }: OfficeMention): Inference[] => [
  ...(placeInferred ? (['inferred-place'] as const) : []),
  ...(organizationInferred ? (['resolved-reference'] as const) : []),
];

function personFact({ key, names, quote }: Person): PersonFact {
  return {
    kind: 'person',
    key,
    names: names as [string, ...string[]],
    evidence: [quote],
    rule: 'person-name',
    inferred: [],
  };
}

function holdingFacts({ key, holdings }: Person, text: string): HoldingFact[] {
  return holdings.all().map(({ office, title, quote, inferred, each }) => ({
    kind: 'holding',
    person: key,
    office,
    title: text.slice(title.start, title.end),
    ...(each ? { each } : {}),
    evidence: [quote],
    rule: 'office-beside-name',
    inferred,
  }));
}
