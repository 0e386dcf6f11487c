import type { Run } from '../../grammar/lists.ts';
import { FUTURE } from '../../grammar/single.ts';
import type { Sentence } from '../reading.ts';

/** An item from its head: with its "not", its year or the verb in the future that announces it. */
export const fromHead = (sentence: Sentence, letters: string, run: Run): Run =>
  withFuture(sentence.spans, withYear(letters, withNegation(sentence, withoutSaying(letters, run))));

/** "…, yang menetapkan bahwa mulai 2027 …": that a document sets something is no part of what it sets. */
const withoutSaying = (letters: string, { from, to }: Run): Run =>
  letters.startsWith('qj', from) && to - from > SAYING ? { from: from + SAYING, to } : { from, to };
const SAYING = 2;

/** "by 2030, the province has 15 doctors": how many there are to be, in the area that the whole list is on. */
export function withoutArea({ spans, letters }: Sentence, { from, to }: Run): Run {
  const has = from + (AREA.exec(letters.slice(from, to + 1))?.[0].length ?? 0);
  const verb = spans[has];
  const isHad = has > from && (verb?.type !== 'verb' || verb.value === HAS);
  return { from: isHad ? has + 1 : from, to };
}
const AREA = /^f?_?[ZP]P?(?=[8=V]K?#[_CORU])/;
const HAS = 'has';

/** "asked the department not to delay it": without its "not" an item would say the opposite. */
function withNegation({ spans, letters }: Sentence, { from, to }: Run): Run {
  // "…, bersama dengan pimpinan Departemen memberi masukan": with whom it is to be done.
  if (letters.slice(from - 2, from) === ',&' && TOGETHER.test(letters.slice(from, to + 1)))
    return { from: from - 1, to };
  const at = letters[from - 1] === 'm' ? from - 2 : from - 1;
  if (spans[at]?.value === NEGATION) return { from: at, to };
  // "perlu ditugaskan setidaknya satu dokter": what needs to be done is told in the passive.
  if (letters[from - 1] === 'n' && letters[from - 2] === 'n' && spans[from - 1]?.value === ASKED)
    return { from: from - 1, to };
  // "…; answer to the Chairman": whom somebody answers to is no task without the verb.
  const verb = letters[from - 1] === 'f' ? from - 2 : from - 1;
  return spans[verb]?.value === ANSWERS && !TASK.test(letters[from] ?? '') ? { from: verb, to } : { from, to };
}

const TOGETHER = /^_{1,3}[GO]P?b*V|^_{2}\+/;
const NEGATION = 'not';
const ANSWERS = 'answers';
const TASK = /[Vhlpckg6+]/;
const ASKED = 'asked';

/** "in 2027: 91 %; in 2028: 92 %": a figure alone says nothing without its year. */
function withYear(letters: string, { from, to }: Run): Run {
  const year = FIGURE.test(letters.slice(from, to + 1))
    ? YEAR_OF.exec(letters.slice(Math.max(0, from - 4), from))
    : null;
  return { from: from - (year?.[0].length ?? 0), to };
}
const FIGURE = /^K?#U?$/;
const YEAR_OF = /f?z?Y:$/;

/** A verb in the future is the action that it announces: "formera les médecins". */
const withFuture = (spans: Sentence['spans'], { from, to }: Run): Run => {
  let at = from - 1;
  while (spans[at]?.type === 'of') at--;
  const isFuture = spans[at]?.type === 'will' && spans[at]?.value === FUTURE;
  return isFuture ? { from: at, to } : { from, to };
};
