import { LETTERS, type Span } from '../../grammar/span.ts';
import type { Reading, Sentence } from '../reading.ts';
import { cuesAt } from './found.ts';

const HGOV = 'https://w3id.org/hgov#';
/** The type of a visit that no noun names. */
export const WORKING_SESSION = `${HGOV}WorkingSession`;

/** The words that name an event: a span of a sentence, and the type that it has. */
export interface Mention {
  readonly sentence: Sentence;
  readonly at: number;
  readonly type: string;
}

/** Where a sentence names an event, and by which type. */
export const mentionsIn = (sentence: Sentence): Mention[] =>
  cuesAt(sentence.letters, LETTERS.event).map((at) => ({ sentence, at, type: sentence.spans[at]?.value ?? '' }));

/** "a ceremony to launch the campaign" is the campaign's event, a ceremony where something is signed a signing ceremony. */
export function typeAt({ spans, letters }: Sentence, at: number, { text, language }: Reading): string {
  const type = spans[at]?.value ?? '';
  if (type !== `${HGOV}Ceremony`) return type;
  const campaign = spans.slice(at + 1, at + 5).find((span) => span.value === `${HGOV}Campaign`);
  const words = campaign ? text.slice((spans[at] as Span).start, campaign.start).toLowerCase() : '';
  if (campaign && language.pack.cues.launch?.some((cue) => words.includes(cue))) return `${HGOV}Campaign`;
  return letters.includes('Š') ? `${HGOV}SigningCeremony` : type;
}
