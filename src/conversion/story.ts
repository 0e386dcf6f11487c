import type { Actor } from './actor.ts';
import type { Context } from './context.ts';
import { draftMeant } from './drafts.ts';
import type { ActorRef, Inference, Office } from './facts.ts';
import type { Events } from './frames/events.ts';
import { ARTICLE } from './meanings.ts';
import { type Known, meantBy } from './meant.ts';
import type { Documents } from './mentioned-documents.ts';
import type { People } from './people.ts';
import type { Reading, Sentence } from './reading.ts';

/** A sentence with its actors. */
export interface Scene {
  readonly sentence: Sentence;
  readonly actors: readonly Actor[];
}

/** Everything the frames need to know of an article. */
export interface Story {
  readonly reading: Reading;
  readonly context: Context;
  readonly scenes: readonly Scene[];
  readonly people: People;
  readonly events: Events;
  readonly documents: Documents;
}

/** Whom an actor stands for, and what had to be concluded to know it. */
export interface Resolved {
  readonly actor: ActorRef;
  readonly inferred: readonly Inference[];
}

const REPRESENTATIVE = 'role-representative';

/** Whoever holds an office; a representative whom nobody names stands for the organisation: "A representative of the hospital asked …". */
function holding(people: People, office: Office): Resolved {
  const holder = people.holderOf(office);
  if (holder) return { actor: { kind: 'person', key: holder }, inferred: ['resolved-reference'] };
  return office.organization && office.role.endsWith(REPRESENTATIVE)
    ? { actor: { kind: 'organization', organization: office.organization }, inferred: [] }
    : { actor: { kind: 'office', office }, inferred: [] };
}

/** Whom an actor stands for: the person of a name, of an office, of a pronoun; else the office or organisation itself. */
export function resolve(story: Story, actor: Actor, known?: Known): Resolved | undefined {
  const { people, documents } = story;
  const key = people.keyOf(actor);
  if (key) return { actor: { kind: 'person', key }, inferred: [] };
  // "The director" alone is whoever has the word, where that is one.
  const meant = known && meantBy(people, actor, known);
  if (meant) return { actor: meant, inferred: ['resolved-reference'] };
  if (actor.pronoun) return undefined;
  const [mention] = actor.offices;
  // "The directors of the departments" are nobody whom the article names.
  if (mention?.each) return { actor: { kind: 'office', office: mention.office }, inferred: [] };
  if (mention) return holding(people, mention.office);
  if (actor.ref?.kind === 'document-of-type') {
    if (actor.ref.draft) {
      const draft = draftMeant(story, actor.ref);
      return draft && { actor: draft, inferred: ['resolved-reference'] };
    }
    const meant = documents.meant(actor.ref);
    return meant && { actor: { kind: 'document', key: meant.key }, inferred: ['resolved-reference'] };
  }
  if (actor.ref?.kind === 'document') {
    const known = documents.keyOf(actor.ref.key);
    return known === undefined ? undefined : { actor: { kind: 'document', key: known }, inferred: [] };
  }
  return actor.ref ? { actor: actor.ref, inferred: [] } : undefined;
}

/** A stretch between semicolons that names persons with their offices and says nothing of them: "Minister X; Director Y chaired". */
const ONLY_PERSONS = /(?:^|:)(?=[^;:]*N)[HNROPZG23f,&\-_C()]*$/;

/** The clause that a span stands in: from the last semicolon before it that parts more than persons. */
export function clauseStart(letters: string, at: number): number {
  let start = letters.lastIndexOf(';', at - 1) + 1;
  while (start > 0) {
    const before = letters.lastIndexOf(';', start - 2) + 1;
    if (!ONLY_PERSONS.test(letters.slice(before, start - 1))) return start;
    start = before;
  }
  return start;
}

/** "X, authorized by the Prime Minister, presented …": who gives the power stands in an aside. */
const AUTHORISED = /,(?:[_b]{1,2}yf{0,2}|[_fb]{1,4})$/;

/** Before the decision that another document was approved by. */
const APPROVED_BY = /[qV][_b]{0,2}[f@4y]{1,2}$/;

/** "Plan No. 5, approved by the province in Decision No. 6, sets …": the last that acts, not the decision that it was approved by. */
function approved(letters: string, before: readonly Actor[]): Actor | undefined {
  const last = before.at(-1);
  const isApproval = last?.ref?.kind === 'document' && APPROVED_BY.test(letters.slice(0, last.from));
  return (isApproval && before.findLast(({ ref, to }) => ref?.kind === 'document' && to < last.from)) || last;
}

/** The last actor before a span in its clause; none of an aside that tells by whose leave. */
export function subjectOf({ sentence, actors }: Scene, at: number): Actor | undefined {
  const { letters } = sentence;
  const from = clauseStart(letters, at);
  const before = actors.filter((actor) => actor.to < at && actor.from >= from);
  const last = approved(letters, before);
  return last &&
    !last.name &&
    before.length > 1 &&
    AUTHORISED.test(letters.slice(0, last.from)) &&
    letters[last.to + 1] === ','
    ? before.at(-2)
    : (ownedBy(sentence, last, before.at(-2)) ?? within(sentence, last, before.at(-2)) ?? last);
}

/** "Directive No. 8 of the Provincial People's Committee requires …", "Vice Chairman X of the Committee had …": the document or person acts, not whose it is. */
const ownedBy = (
  { letters, spans }: Sentence,
  owner: Actor | undefined,
  before: Actor | undefined,
): Actor | undefined =>
  before &&
  owner &&
  (before.ref?.kind === 'document' || (before.name && owner.ref && spans[before.to + 1]?.value === 'of')) &&
  (owner.ref ? /^f{0,2}$/ : /^f{1,2}$/).test(letters.slice(before.to + 1, owner.from))
    ? before
    : undefined;

/** Where those stand who are in an area: "in", "trên địa bàn". */
const IN_AREA = /^(?:f{1,2}|K__)$/;

/** "các bệnh viện trên địa bàn tỉnh sẽ …": those act who are in the area, not the area. */
const within = ({ letters, spans }: Sentence, area: Actor | undefined, before: Actor | undefined): Actor | undefined =>
  area?.ref?.kind === 'group' &&
  before?.ref &&
  /^[3Z]/.test(letters.slice(area.from)) &&
  IN_AREA.test(letters.slice(before.to + 1, area.from)) &&
  // "told delegates the city would …": an article alone does not say where.
  spans[before.to + 1]?.value !== ARTICLE
    ? before
    : undefined;
