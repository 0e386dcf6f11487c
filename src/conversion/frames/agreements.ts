import { flatOf } from '../../grammar/flat.ts';
import { PLAN } from '../actions.ts';
import { type Actor, actorAt } from '../actor.ts';
import type { Sentence } from '../reading.ts';
import type { Scene, Story } from '../story.ts';

/** "Under the memorandum", "Theo nội dung ký kết": the value of what stands in an agreement. */
export const AGREED = 'agreed';
/** The value of "accordingly", which follows from what the sentence before tells. */
const ACCORDINGLY = 'accordingly';

/** Whether a sentence tells what two sides have agreed on: it says so, or goes on behind who signed. */
const isOnAgreement = ({ spans }: Sentence, before: Scene | undefined): boolean =>
  spans.slice(0, 2).some(({ value }) => value === AGREED) ||
  (spans[0]?.value === ACCORDINGLY && before?.sentence.letters.includes('Š') === true);

/** Whose plan stands in an agreement: the programme that was signed, else the first body that signed it, else whoever holds the event that the article is on, or both sides. */
export function agreementOf(
  { documents, events, scenes }: Pick<Story, 'documents' | 'events' | 'scenes'>,
  sentence: Sentence,
  before: Scene | undefined,
): Actor | undefined {
  if (!isOnAgreement(sentence, before)) return undefined;
  const signings = scenes.filter(({ sentence: { letters, index } }) => index < sentence.index && letters.includes('Š'));
  const isSigned = (at: number): boolean => signings.some((scene) => signedAt(scene) < at && at < scene.sentence.end);
  const programme = documents.facts.find(({ type, evidence: [quote] }) => type === PLAN && isSigned(quote.start));
  if (programme) return actorAt(0, 0, { ref: { kind: 'document', key: programme.key } });
  const signer = flatOf(signings, ({ actors }) => actors).find(({ ref }) => ref?.kind === 'organization');
  const host = events.facts[0]?.organizer;
  return signer ?? actorAt(0, 0, { ref: host ? { kind: 'organization', organization: host } : SIDES });
}

/** Nobody else is named. */
const SIDES = { kind: 'group', name: 'both sides' } as const;

/** Where a sentence says that something is signed. */
const signedAt = ({ sentence: { letters, spans } }: Scene): number => spans[letters.indexOf('Š')]?.end ?? 0;
