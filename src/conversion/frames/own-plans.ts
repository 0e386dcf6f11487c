import type { ActorRef, OrganizationRef } from '../facts.ts';
import type { Scene, Story } from '../story.ts';
import type { Opening } from './openings.ts';

/** What is undertaken, by what body or area, and who has the word. */
interface Undertaken {
  readonly opening: Pick<Opening, 'kind' | 'subject'>;
  readonly by: ActorRef;
  readonly speaker: ActorRef | undefined;
  readonly speaking: boolean;
  readonly replying: boolean;
}

/** "Answering the voters, the Head of the Agency said …. The Agency will …", "She said …. The province pledges …": the speaker's own word. */
export function isOwnWord(
  story: Story,
  { sentence: { letters } }: Scene,
  { opening: { kind, subject }, by, speaker, speaking, replying }: Undertaken,
): boolean {
  if (speaker?.kind !== 'person' || !subject) return false;
  const quoted = QUOTED.test(letters.slice(0, subject.from));
  if (kind === 'plan') return (replying || (speaking && quoted)) && isOwnBody(story, by, speaker.key);
  const isArea = subject.from === subject.to && /[3ZG]/.test(letters[subject.from] ?? '');
  return (
    kind === 'pledge' &&
    speaking &&
    (isArea || isOwnBody(story, by, speaker.key) || (quoted && isLedSector(story, by, speaker.key)))
  );
}

/** In direct speech: whoever leads a body says "The Institute will …" of what he undertakes himself. */
const QUOTED = /^[^"]*"[^"]*$/;

/** Whether a body is one that a person holds an office in. */
function isOwnBody({ people }: Story, body: ActorRef, person: string): boolean {
  if (body.kind !== 'organization') return false;
  const key = keyOf(body.organization);
  return people.bodiesOf(person).some((own) => keyOf(own) === key);
}

/** '"The health sector pledges …," said the Director of the Department of Health': in direct speech whoever leads a sector means the own. */
const isLedSector = ({ people }: Story, body: ActorRef, person: string): boolean =>
  body.kind === 'organization' &&
  SECTOR.test(keyOf(body.organization)) &&
  people.bodiesOf(person).some((own) => LEADS_SECTOR.test(keyOf(own)));
const SECTOR = /#org(?:type)?-health-sector/;
const LEADS_SECTOR = /#org(?:type-department|-ministry)-of-health$/;

/** A body is one's own whatever area is told beside it: what kind it is of, else which it is. */
const keyOf = (body: OrganizationRef): string =>
  body.kind === 'concept' ? body.iri : body.kind === 'local' ? body.type : body.name;
