import type { Actor } from './actors.ts';
import type { HoldingFact, Inference, Office, PersonFact, Quote } from './facts.ts';
import type { OfficeMention } from './offices.ts';
import { between, type Sentence } from './reading.ts';

interface Holding {
  readonly office: Office;
  readonly title: Quote;
  readonly quote: Quote;
  readonly inferred: readonly Inference[];
}

interface Person {
  readonly key: string;
  readonly names: string[];
  readonly quote: Quote;
  readonly holdings: Map<string, Holding>;
}

/** Everyone whom an article names, and who holds which office. */
export interface People {
  /** The key of the person that an actor names. */
  keyOf(actor: Actor): string | undefined;
  /** Who holds an office, as far as the article says. */
  holderOf(office: Office): string | undefined;
  /** Whether the article gives a person a courtesy or academic title. */
  isTitled(key: string): boolean;
  facts(text: string): (PersonFact | HoldingFact)[];
}

/** Roles that say nothing without an organisation. */
const BARE = /#role-(?:member|representative|delegate|leader|deputy|head|officer)$/;

/** Gathers the persons of all sentences: full names first, so that short names find whom they mean. */
export function peopleOf(named: readonly { readonly sentence: Sentence; readonly actors: readonly Actor[] }[]): People {
  const people = new Map<string, Person>();
  const mentions = named.flatMap(({ sentence, actors }) =>
    actors.filter((actor) => actor.name).map((actor) => ({ sentence, actor })),
  );
  const full = mentions.filter(({ actor }) => isFull(actor));
  for (const { sentence, actor } of full) addMention(people, sentence, actor);
  const keyOf = (actor: Actor): string | undefined => {
    if (!actor.name) return undefined;
    const { key } = actor.name;
    return people.has(key) ? key : [...people.keys()].find((full) => full.endsWith(` ${key}`));
  };
  for (const { sentence, actor } of mentions) {
    const key = isFull(actor) ? undefined : keyOf(actor);
    if (key) addOffices(people.get(key) as Person, sentence, actor);
  }
  const all = [...people.values()];
  return {
    keyOf,
    holderOf: (office) =>
      all.find(({ holdings }) => [...holdings.values()].some((held) => covers(held.office, office)))?.key,
    isTitled: (key) =>
      mentions.some(
        ({ sentence, actor }) => keyOf(actor) === key && sentence.letters[(actor.name?.at ?? 0) - 1] === 'H',
      ),
    facts: (text) => all.flatMap((person) => [personFact(person), ...holdingFacts(person, text)]),
  };
}

const isFull = (actor: Actor): boolean =>
  actor.name !== undefined && (actor.name.key.includes(' ') || /['’]/.test(actor.name.printed));

function addMention(people: Map<string, Person>, sentence: Sentence, actor: Actor): void {
  const { key, printed, at } = actor.name as NonNullable<Actor['name']>;
  const person: Person = people.get(key) ?? { key, names: [], quote: between(sentence, at, at), holdings: new Map() };
  people.set(key, person);
  if (!person.names.includes(printed)) person.names.push(printed);
  addOffices(person, sentence, actor);
}

function addOffices(person: Person, sentence: Sentence, actor: Actor): void {
  for (const mention of actor.offices) {
    const { office, title, from, to } = mention;
    if (mention.loose) continue;
    const known = [...person.holdings].find(([, held]) => covers(held.office, office) || covers(office, held.office));
    const guessed = !office.organization || mention.organizationInferred;
    if (
      guessed &&
      ([...person.holdings.values()].some((held) => sameRole(held.office.role, office.role)) || BARE.test(office.role))
    )
      continue;
    const holding: Holding = { office, title, quote: between(sentence, from, to), inferred: doubtsOf(mention) };
    if (!known) person.holdings.set(JSON.stringify(office), holding);
    else if (!known[1].office.organization) person.holdings.set(known[0], { ...holding, quote: known[1].quote });
  }
}

const doubtsOf = ({ placeInferred, organizationInferred }: OfficeMention): Inference[] => [
  ...(placeInferred ? (['inferred-place'] as const) : []),
  ...(organizationInferred ? (['resolved-reference'] as const) : []),
];

/** Whether a held office is what another mention means: same role, and the same organisation where one is stated. */
function covers(held: Office, meant: Office): boolean {
  return (
    sameRole(held.role, meant.role) &&
    (!meant.organization || JSON.stringify(held.organization) === JSON.stringify(meant.organization))
  );
}

/** "Deputy Prime Minister" may be short for "Permanent Deputy Prime Minister". */
const sameRole = (a: string, b: string): boolean => a === b || plainRole(a) === plainRole(b);

const plainRole = (role: string): string => role.replace(/#role-(?:standing|permanent)-/, '#role-');

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
  return [...holdings.values()].map(({ office, title, quote, inferred }) => ({
    kind: 'holding',
    person: key,
    office,
    title: text.slice(title.start, title.end),
    evidence: [quote],
    rule: 'office-beside-name',
    inferred,
  }));
}
