import { flatOf } from '../../grammar/flat.ts';
import { hgov } from '../../vocabulary/index.ts';
import type { Scene, Story } from '../story.ts';
import { cuesAt, type Found } from './found.ts';
import { isAnswer } from './keeping-the-word.ts';

/** Whom an interview is with: who is named where it is told of, or answers in it; undefined where the article reports on something else. */
export function intervieweesOf({ events, scenes, people }: Story): ReadonlySet<string> | undefined {
  const [main, ...others] = events.facts;
  const told = main?.evidence[0];
  if (!told || others.length > 0 || !main.type.endsWith('#Interview')) return undefined;
  const keys = scenes
    .filter(({ sentence }) => isAnswer(sentence) || (sentence.start <= told.start && told.start < sentence.end))
    .flatMap(({ actors }) => actors.flatMap((actor) => people.keyOf(actor) ?? []));
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
