import { flatOf } from '../../grammar/flat.ts';
import { LETTERS } from '../../grammar/span.ts';
import { hgov } from '../../vocabulary/index.ts';
import type { Capacity } from '../facts.ts';
import type { Scene, Story } from '../story.ts';
import { cuesAt, type Found } from './found.ts';
import { isAnswer } from './keeping-the-word.ts';

/** An article of questions and answers: at which event somebody does something that happens, for all it knows, `there`. */
export interface Answers {
  eventOf(person: string, capacity: Capacity, there: string | undefined): string | undefined;
}

/**
 * "Dr. X: On 5 May we held a conference": who is asked speaks in the interview, whatever he tells of; nobody else does
 * anything in it. Everything is where it happens where the article reports on something else.
 */
export function answersOf(story: Story): Answers {
  const [main] = story.events.facts;
  const told = main?.evidence[0];
  if (!told || !main.type.endsWith('#Interview')) return { eventOf: (_person, _capacity, there) => there };
  const asked = intervieweesOf(story, told.start);
  return {
    eventOf: (person, capacity, there) =>
      capacity === 'speaker' && asked.has(person) ? main.key : there === main.key ? undefined : there,
  };
}

/** Who is named where the interview is told of, or answers in it. */
function intervieweesOf({ scenes, people }: Story, told: number): ReadonlySet<string> {
  const keys = scenes
    .filter(({ sentence }) => isAnswer(sentence) || (sentence.start <= told && told < sentence.end))
    .flatMap(({ sentence, actors }) => {
      const ends = isAnswer(sentence) ? sentence.letters.indexOf(LETTERS.colon) : sentence.letters.length;
      return actors.filter(({ to }) => to <= ends).flatMap((actor) => people.keyOf(actor) ?? []);
    });
  return new Set(keys);
}

const INTERVIEW = hgov.Interview.value;
/** "cuộc phỏng vấn bà X", "an interview with Dr. X" */
const WITH_WHOM = /^E_?f?(?:R[fO]{0,4})?H*N/;

/** Who is interviewed speaks: whoever stands behind the words for it, else the last one named before ("X, whom the newspaper interviewed"). */
export function interviewed({ sentence: { letters, spans }, actors }: Scene): Found[] {
  return flatOf(cuesAt(letters, 'E'), (at): Found[] => {
    if (spans[at]?.value !== INTERVIEW) return [];
    const behind = WITH_WHOM.exec(letters.slice(at));
    const actor = behind
      ? actors.find(({ name }) => name?.at === at + behind[0].length - 1)
      : actors.findLast(({ name, to }) => name && to < at);
    return actor ? [{ actor, capacity: 'speaker', from: at, to: at, rule: 'answers' }] : [];
  });
}
