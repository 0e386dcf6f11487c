import { ARTICLE, THIS } from '../meanings.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';
import { isConsequence } from './consequences.ts';

/** "In her opinion, the department has to …": the sentence tells the view of whoever has the word. */
const IN_WHOSE_VIEW = /^["-]?(?:t,)?4[I_]?,(?=f*(?:P?O|[Z3]))/;
/** "Ditunjukkannya, …": a passive of saying at the head that has its speaker in its ending. */
const SAID_BY_SAME = 'goes on';

/** Whether the head of a sentence says that it is told by whoever has the word. */
export const isSpeakers = ({ sentence: { letters, spans } }: Scene): boolean =>
  IN_WHOSE_VIEW.test(letters) || spans[0]?.value === SAID_BY_SAME;

/** What stands before a need, and the last word of saying there; behind a semicolon whoever was asked has a clause of its own: "…; localities were asked to …". */
export function beforeNeed({ sentence: { letters, spans } }: Scene, cue: number): { before: string; speaks: number } {
  const said = spans[0]?.value === SAID_BY_SAME ? 1 : 0;
  const clause = spans[cue]?.value === 'asked' ? letters.lastIndexOf(';', cue) + 1 : said;
  const before = letters.slice(clause, cue);
  return { before, speaks: clause > said ? -1 : lastSaying(before, clause) };
}

/** The last word of saying, or "according to", of a clause that begins at a span. */
function lastSaying(before: string, clause: number): number {
  const last = Math.max(before.lastIndexOf('s'), before.lastIndexOf('4'));
  return last < 0 ? last : last + clause;
}

/** What stands before a need that nobody asks for. */
const NOT_ASKED: ReadonlySet<string> = new Set(['not', 'still']);

/** Whether nobody is told to do what is needed: it is not needed, goes on, or follows from something else. */
export const isNoTask = ({ sentence }: Scene, cue: number): boolean =>
  isConsequence(sentence, cue) || isUndone(sentence, cue) || isRemark(sentence, cue);

/** "This should be a warning", "hal ini harus menjadi pelajaran": what something just told of is to be taken for. */
const isRemark = ({ letters, spans }: Sentence, cue: number): boolean => {
  const { value = '' } = spans[cue - 1] ?? {};
  const isBe = /^[j=]/.test(letters.slice(cue + 1)) || spans[cue + 1]?.value === ARTICLE;
  return (value === THIS || value === IT) && isBe && !/[V#]/.test(letters.slice(cue));
};
/** The value of "it" before a verb. */
const IT = 'it';

/** "need not know", "still have to pay": what is not needed or goes on asks for nothing; "is assigned only 500": neither does a figure. */
const isUndone = ({ letters, spans }: Sentence, cue: number): boolean =>
  NOT_ASKED.has(spans[cue - 1]?.value ?? '') ||
  // "isolation is necessary and …"
  (letters[cue - 1] === '=' && /^[&,.]/.test(letters.slice(cue + 1))) ||
  // "was assigned to be concurrently Director": an office, no task.
  (spans[cue]?.value === 'asked' && /^(?:K?#|[;.)]|V?Õ_?f?R)/.test(letters.slice(cue + 1)));

/** "In 2025, (he said,) the province has to …": the year that a sentence begins with stands over what is needed. */
const YEAR_FIRST = /^["-]?(?:t,?)?[fymC_b]{0,4}z?Y(?=_{0,5},)|^[^;]*(?:[:.]["-]?|[,s]j?)f?zY(?=,?b*n)/;

/** The year that stands over what is needed. */
export const yearBefore = ({ letters, spans }: Scene['sentence']): { period: string } | object => {
  const match = YEAR_FIRST.exec(letters);
  const year = match && spans[match[0].length - 1]?.value;
  return year ? { period: year } : {};
};

/** "nhấn mạnh: Năm 2024 phải …": the year that stands right before a need. */
export const yearAt = (sentence: Sentence, need: number): { period: string } | object =>
  /Y,?b*$/.test(sentence.letters.slice(0, need)) ? yearBefore(sentence) : {};
