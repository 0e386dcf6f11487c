import { hgov } from '../../vocabulary/index.ts';
import type { Reading, Sentence } from '../reading.ts';
import { INTERVIEW, type Mention } from './event-types.ts';
import { isAnswer } from './keeping-the-word.ts';

/** So many questions, or answers, make an interview. */
const SEVERAL = 2;

const questionsIn = (body: readonly Sentence[], { text }: Pick<Reading, 'text'>): Sentence[] =>
  body.filter(({ end }) => text[end - 1] === '?');

/** Questions and answers are an interview that no noun needs to name; it stands where its person is introduced. */
export function interviewIn(body: readonly Sentence[], reading: Pick<Reading, 'text'>): Mention | undefined {
  const sentence = body.find(({ letters }) => letters.includes('N'));
  if (questionsIn(body, reading).length < SEVERAL || !sentence) return undefined;
  return { sentence, at: sentence.letters.indexOf('N'), type: hgov.Interview.value };
}

/** "Dr. X talks to the newspaper. [Question, answer: On 5 May we held a conference.]": an interview that the head tells is what an article reports on, whatever is told in it. */
export function interviewFirst(
  body: readonly Sentence[],
  mentions: readonly Mention[],
  { reading, first }: { reading: Pick<Reading, 'text'>; first: Mention | undefined },
): Mention | undefined {
  const told = mentions.find(({ type, sentence: { kind } }) => type === INTERVIEW && kind === 'paragraph');
  if (!told?.sentence.letters.includes('N') || (first && first.sentence.index < told.sentence.index)) return undefined;
  return told.sentence.index < firstAsked(body, reading) ? told : undefined;
}

/** Where questions and answers begin. */
function firstAsked(body: readonly Sentence[], reading: Pick<Reading, 'text'>): number {
  const begins = [questionsIn(body, reading), body.filter(isAnswer)].flatMap(([one, ...others]) =>
    one && others.length + 1 >= SEVERAL ? [one.index] : [],
  );
  return begins.length > 0 ? Math.min(...begins) : Number.NEGATIVE_INFINITY;
}
