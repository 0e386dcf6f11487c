import type { DocumentOfType } from './actor-refs.ts';
import type { ActorRef } from './facts.ts';
import type { Story } from './story.ts';

/** How many sentences back a draft may have been called by what it is a draft of. */
const REACH = 40;

/** What a bill provides is law for everybody; nobody plans it, unless it lays down how much of something there is to be. */
const LAW = /#document-type-(?:law|decree|circular)$/;

/** "The draft sets …": the draft that the article names by its title, else a draft of what the article says it is one of. */
export function draftMeant(story: Story, { type, at, laysDown }: DocumentOfType): ActorRef | undefined {
  const noun = type ? { type, at } : nounBefore(story, at);
  if (!noun || (LAW.test(noun.type) && !laysDown)) return undefined;
  const titled = story.documents.facts.findLast(
    (fact) => fact.rule === TITLED && fact.type === noun.type && fact.evidence[0].start <= at,
  );
  if (titled) return { kind: 'document', key: titled.key };
  const name = englishOf(story, noun);
  return name === undefined ? undefined : { kind: 'group', name: `draft ${name}` };
}

const TITLED = 'draft-named';

type Noun = Pick<DocumentOfType, 'type' | 'at'>;

/** What the last draft before was one of. */
function nounBefore({ scenes }: Story, at: number): Noun | undefined {
  const last = scenes.findLastIndex(({ sentence }) => sentence.start <= at);
  for (let index = last; index >= Math.max(0, last - REACH); index--) {
    const { letters = '', spans = [] } = scenes[index]?.sentence ?? {};
    for (
      let draft = letters.lastIndexOf('J');
      draft >= 0;
      draft = draft > 0 ? letters.lastIndexOf('J', draft - 1) : -1
    ) {
      const noun = spans[draft + 1]?.type === 'of' ? spans[draft + 2] : spans[draft + 1];
      if (noun?.type === 'documentType' && noun.start < at) return { type: noun.value, at: noun.start };
    }
  }
  return undefined;
}

/** What a kind of document is called in English: as it is printed there, translated where a language's words tell all of it. */
function englishOf(
  { reading: { text, sentences }, context: { language } }: Story,
  { type, at }: Noun,
): string | undefined {
  const span = sentences.findLast(({ start }) => start <= at)?.spans.find(({ start }) => start === at);
  const printed = span && text.slice(span.start, span.end);
  if (printed && language.pack.tag === 'en') return printed;
  const capitalised = printed && `${printed.charAt(0).toUpperCase()}${printed.slice(1)}`;
  return (
    (capitalised && language.pack.programmes?.heads.get(capitalised)) ?? language.concepts.get(type)?.labels.en?.[0]
  );
}
