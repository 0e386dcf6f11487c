import { foldWord } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';
import type { ActorRef, OrganizationRef } from '../facts.ts';
import { resolve, type Scene, type Story } from '../story.ts';

/** Kinds of body that say nothing without a name. */
const BARE = /#orgtype-(hospital|clinic|health-centre|steering-committee)$/;
/** How many sentences back a body may have been named. */
const REACH = 24;

/** "The facility", "it": the name of the group that stands for the body spoken of last. */
export const BODY = 'body';
/** How many sentences back such a body may stand. */
const NEAR = 3;
/** A delegation that a sentence begins with. */
const DELEGATION = /^f?[_C6V]?Đ/;

/** "The hospital asked …": the body of that kind that the article named last, where it named one in full; "it asked …": the body spoken of last. */
export function bodyMeant(
  story: Story,
  scene: Scene,
  by: ActorRef,
  { at, speaker }: { readonly at: number; readonly speaker: ActorRef | undefined },
): ActorRef | undefined {
  const { index, spans } = scene.sentence;
  if (by.kind === 'group' && by.name === BODY) return spokenOf(story, index);
  const ministry = ownMinistry(story, by, { span: spans[at], speaker });
  if (ministry) return ministry;
  const kind = by.kind === 'organization' && by.organization.kind === 'local' && BARE.exec(by.organization.type)?.[1];
  if (!kind) return by;
  if (isOfAll(story, spans[at - 1])) return { kind: 'group', name: `${kind.replaceAll('-', ' ')}s` };
  const limit = spans[at]?.start ?? 0;
  // "The director said …. According to him, the hospital will": the one that whoever has the word is of.
  const own = speaker?.kind === 'person' && story.people.bodiesOf(speaker.key).find((body) => isOfKind(body, kind));
  const near = lastOf(scene, kind, limit);
  if (own && !near) return { kind: 'organization', organization: own };
  const organization = namedBefore(story, index, { kind, limit });
  return organization ? { kind: 'organization', organization } : by;
}

/** The body of a kind that was named last, with its area where one was. */
function namedBefore(
  { scenes }: Story,
  index: number,
  { kind, limit }: { readonly kind: string; readonly limit: number },
): OrganizationRef | undefined {
  let first: OrganizationRef | undefined;
  for (let back = index; back >= 0 && back > index - REACH; back--) {
    const scene = scenes[back];
    const found = lastOf(scene, kind, limit);
    if (scene && found && !isUnnamedIn(scene, found)) return found;
    first ??= found;
  }
  return first;
}

/** "the existing provincial hospital": a body of a kind whose area the sentence does not name beside it. */
const isUnnamedIn = ({ sentence: { letters }, actors }: Scene, body: OrganizationRef): boolean =>
  body.kind === 'local' &&
  actors.some(
    ({ ref, from, to }) =>
      ref?.kind === 'organization' && ref.organization === body && !letters.slice(from, to + 1).includes('P'),
  );

/** "All hospitals will …": every one of a kind, none that was named. */
const isOfAll = ({ context }: Story, before: Span | undefined): boolean =>
  before !== undefined && context.language.pack.all?.has(foldWord(before.value)) === true;

/** "The Minister said the ministry would …": that of whoever has the word. */
function ownMinistry(
  { reading: { text }, people }: Story,
  by: ActorRef,
  { span, speaker }: { readonly span: Span | undefined; readonly speaker: ActorRef | undefined },
): ActorRef | undefined {
  if (by.kind !== 'organization' || speaker?.kind !== 'person' || !isMinistry(by.organization)) return undefined;
  const organization = isOneWord(text, span) ? people.bodiesOf(speaker.key).find(isMinistry) : undefined;
  return organization && { kind: 'organization', organization };
}

const isMinistry = (body: OrganizationRef): boolean => body.kind === 'concept' && body.iri.includes('#org-ministry');

/** "The ministry": no more than the word for its kind. */
const isOneWord = (text: string, span: Span | undefined): boolean =>
  span !== undefined && /^\p{L}+$/u.test(text.slice(span.start, span.end));

/** The body or document that the sentences before are on: the first that one of them names, else that of whoever it names. */
function spokenOf(story: Story, index: number): ActorRef | undefined {
  const { scenes } = story;
  for (const { sentence, actors } of scenes.slice(Math.max(0, index - NEAR), index).toReversed()) {
    const delegation = DELEGATION.exec(sentence.letters)?.[0].length;
    if (delegation) return { kind: 'group', name: sentence.spans[delegation - 1]?.value ?? '' };
    const named = actors.find(({ ref }) => ref !== undefined && !(ref.kind === 'group' && ref.name === BODY));
    const meant = named && resolve(story, named)?.actor;
    if (meant) return meant;
    const organization = actors.flatMap(({ offices }) => offices).find(({ office }) => office.organization)
      ?.office.organization;
    if (organization) return { kind: 'organization', organization };
  }
  return undefined;
}

/** The last body of a kind that a sentence names, itself or as that of an office, before an offset. */
function lastOf(scene: Scene | undefined, kind: string, limit: number): OrganizationRef | undefined {
  if (!scene) return undefined;
  for (const { from, ref, offices } of scene.actors.toReversed()) {
    if ((scene.sentence.spans[from]?.start ?? 0) >= limit) continue;
    const bodies = offices.map(({ office }) => office.organization);
    const found = [ref?.kind === 'organization' ? ref.organization : undefined, ...bodies].find(
      (body) => body !== undefined && isOfKind(body, kind),
    );
    if (found) return found;
  }
  return undefined;
}

/** Whether a body is of a kind and says more than that: "Provincial General Hospital". */
function isOfKind(body: OrganizationRef, kind: string): boolean {
  if (body.kind === 'named') return hyphenated(body.name).includes(kind);
  const iri = body.kind === 'concept' ? body.iri : body.type;
  return iri.endsWith(`-${kind}`) && !BARE.test(iri);
}

const hyphenated = (name: string): string => name.toLowerCase().replaceAll(' ', '-');
