import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';

/** Whom it is for, then what that one does, in the present. */
const BODY_DOES = /^["-]?(?:t,)?f*P?O(?:f*P)?(b{0,2})(?=[Vck])(?!VH*N)(?!.*[8s=wn"])/;

/** "The Department of Health ensures …, and directs …" in an open list of asks: what it does it is to do, whatever it asks others for. */
export function toldBody(
  { sentence: { letters, spans }, actors }: Scene,
  { open, asking, listing, pack }: Pick<Before, 'open' | 'asking' | 'listing' | 'pack'>,
): Opening | undefined {
  const match = open === 'Directive' && (asking || listing) && pack.presentVerbs ? BODY_DOES.exec(letters) : null;
  const items = match?.[0].length ?? 0;
  const isPresent = letters[items] === 'k' ? listing : pack.presentVerbs?.has(spans[items]?.value ?? '') === true;
  const concerned = match && isPresent ? actors.find(({ ref, to }) => ref && to < items) : undefined;
  return concerned
    ? {
        kind: 'continue',
        rule: 'continued-by-addressee',
        subject: concerned,
        cue: items - 1,
        items: items - (match?.[1] ?? '').length,
        continues: true,
        whole: true,
      }
    : undefined;
}

/** "The hospitals rotate doctors …" right behind an ask in the paragraph: whom it is for, then what to do. */
const BODY_ACTS =
  /^["-]?(?:t,)?f*(?:P?OP?[CP_]{0,3}|[Z31]|P(?=b{0,2}V))(?:[,&]{1,2}f*P?[OZ3P1]P?){0,4}b{0,2}(?:V(?!H*N|_?:)|[ch]|\+(?![fK_]{0,2}#))(?![^u]*(?:[8sw"]|=(?!K?#)))/;

/** A body that is to do something, where the sentence before in the paragraph asked for something. */
export function bodyActs(
  scene: Scene,
  { open, asking, pack }: Pick<Before, 'open' | 'asking' | 'pack'>,
): Opening | undefined {
  if (open !== 'Directive' || !asking) return undefined;
  const letters = lettersOfTasks(scene.sentence, pack);
  const match = BODY_ACTS.exec(letters);
  const concerned = scene.actors.find(({ ref, from }) => ref && from <= 3);
  return match
    ? {
        kind: 'continue',
        rule: 'continued-by-addressee',
        ...(concerned ? { subject: concerned } : {}),
        cue: match[0].length - 2,
        items: match[0].length - 1,
        continues: true,
        letters,
      }
    : undefined;
}

/** The value of "chịu trách nhiệm", which is done like anything else. */
const ANSWERS = 'answers';

/** "In particular, units monitor …": how many spans may stand before who does it. */
const HEAD = 4;

/** Behind a word of reporting, the body that it is reported to. */
const TO_BODY = /^s[mf]{0,2}P?O/;
const REPORTS = 'informs';
/** "…, close the wells and report the results": among tasks what else would be said. */
const AMONG = /^[,&]s[_fTW#C]/;

/** The letters with words that tell of a task as verbs, and those who can only be units at the head as such. */
function lettersOfTasks({ letters, spans }: Scene['sentence'], { doers, cues }: Before['pack']): string {
  const tasks = letters.replaceAll(/[ws]/g, (letter, at: number) => {
    const value = spans[at]?.value ?? '';
    return (letter === 'w' ? value === ANSWERS : isTold(letters, at, { value, verbs: cues.verb })) ? 'V' : letter;
  });
  const unit = doers
    ? spans.findIndex(({ type, value }, at) => at < HEAD && type === 'word' && doers.has(value.replace(PLURAL, '')))
    : -1;
  return unit < 0 ? tasks : `${tasks.slice(0, unit)}1${tasks.slice(unit + 1)}`;
}
const PLURAL = /s$/;

/** Whether a word of saying tells of a task. */
const isTold = (
  letters: string,
  at: number,
  { value, verbs }: { value: string; verbs: readonly string[] | undefined },
): boolean =>
  (verbs?.includes(value) === true && /^s[^j":.,]/.test(letters.slice(at))) ||
  (value === REPORTS && TO_BODY.test(letters.slice(at))) ||
  AMONG.test(letters.slice(at - 1));
