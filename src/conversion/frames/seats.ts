import { LETTERS, type Span } from '../../grammar/span.ts';
import type { Context } from '../context.ts';
import type { OrganizationRef } from '../facts.ts';
import { provinceIn } from '../organizations.ts';
import type { Sentence } from '../reading.ts';

/** Where the organiser is at home: nowhere in particular for a central body, unless it is a province's branch that meets. */
export function seatOf(
  organizer: OrganizationRef | undefined,
  sentence: Sentence,
  { home, language }: Context,
): string | undefined {
  if (organizer?.kind === 'concept') return branchIn(sentence) ?? receiverIn(sentence);
  if (!organizer && sentence.letters.includes(LETTERS.bridge)) return undefined;
  if (!organizer && CENTRAL_LEAD.test(sentence.letters) && isCentral(sentence.spans, language)) return undefined;
  const place = organizer?.kind === 'local' ? organizer.place : undefined;
  return place ?? home;
}

/** "The Health Trade Union of Binh Dinh": the province whose branch of a central body holds the event. */
function branchIn({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>): string | undefined {
  const body = letters.search(/O(?:f?P)/);
  const next = letters[body + 1] === 'f' ? body + 2 : body + 1;
  const owned =
    body >= 0 && body === letters.indexOf('O') && letters[body - 1] !== 'R' && spans[body + 1]?.value !== 'at';
  return owned ? provinceIn(spans.slice(next, next + 1)) : undefined;
}

/** "UNICEF handed over refrigerators to the Ha Giang CDC": the province whose body receives something. */
const GIVES = /p#[_CTVSU]{1,8}[fm]{1,2}(?:PO|Of?P)/;

function receiverIn({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>): string | undefined {
  const given = letters.includes(LETTERS.present) ? GIVES.exec(letters) : null;
  return given ? provinceIn(spans.slice(given.index, given.index + given[0].length)) : undefined;
}

/** "At the Ministry of Health's headquarters, the conference …": a place that begins the sentence. */
const CENTRAL_LEAD = /^[^E]*f[f_C]{0,4}O[^E]*E/;

/** Whether the first body of a sentence is one of the whole country. */
const isCentral = (spans: readonly Span[], { concepts }: Context['language']): boolean =>
  concepts.get(spans.find(({ type }) => type === 'organization')?.value ?? '')?.kind === 'organization';
