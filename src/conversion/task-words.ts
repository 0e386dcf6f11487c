import type { LanguagePack } from '../grammar/language.ts';
import { oncePer } from '../grammar/once.ts';
import type { Span } from '../grammar/span.ts';
import { RECEIVES } from './actions.ts';

/** "promised not to accept", "meminta dokter tidak menerima": what is not to be received is a task. */
const NOT_TO = /[gkmn](?:f{0,2}[_O13HC])?b$/;

/** The value of a word that makes an adverb of the next one. */
const LEADS = 'leads';
/** What a task stands right behind. */
const TASK = /[kgOG,;:mnw]b?$/;
/** Nobody hands anything over in a promise. */
const PROMISED = /gb?$/;
/** What is handed over is given at an event, it is no task. */
const HANDED = /^p[f#C]{0,4}(?:Q|Lm)/;
/** What an adverb stands behind where a task begins; at the head of a sentence nothing or a mark. */
const BEGINS = /^["-]?$|[kOPZ31,;:&mnwg]$/;
/** Behind an adverb no verb, but what it is done to. */
const OBJECT = /^b(?:[_CXWTSQL#]|f_)/;

/** Behind a hope a body or person that is to do something soon, or something at all. */
const HOPED = /^(?:[f_]{1,4},)?j?f{0,2}(?:OZ?|Z|1|3|H*N|_?R(?:f?OP?)?)(?:w?(b?)(?:[Vkhlpc]|=_|mV)|w(?=b))/;
/** The values of a hope, of a wish that is as often none, and of what is to be done soon. */
const WISHES = 'wishes';
const HOPES: ReadonlySet<string> = new Set(['hopes', WISHES]);
/** The value of "strives", which one is asked to do as well. */
const INTENDS = 'intends';
const SOON = 'soon';

/** Whether a hope is an ask: "mong tỉnh sớm có chính sách"; that somebody may go on as before is only hoped. */
function isAsked(read: readonly Span[], at: number, letters: string): boolean {
  const match = HOPED.exec(letters.slice(at + 1, at + 16));
  const last = match && read[at + match[0].length]?.value;
  if (match && match[1] === undefined) return read[at]?.value === WISHES && last === INTENDS;
  return match !== null && (match[1] === '' || read[at + match[0].length - 1]?.value === SOON);
}

/** The value of "first", "second"; an ordinal between "to" and a number, or "and" and whom it sends from somewhere, is a verb. */
const ORDINAL = 'ordinal';
const SECONDS = /^.?mt#|^[^t]&t_K/;

/** "to direct the investor to …", "that the Committee direct schools to …": behind "to", or whom an ask is for, nobody meets directly. */
const DIRECTS = /(?:[mnw][bV]?|jf?(?:P?OP?|Z))i[f_O31&]$/;

/** What a word is where a task begins: an adverb is the verb where none follows, giving is a verb, the word behind "secara" makes the adverb, a hope of what a body is to do is an ask. */
export function taskType(
  read: readonly Span[],
  at: number,
  letters: string,
  pack: LanguagePack,
): 'verb' | 'adverb' | 'ask' | undefined {
  const { type, value } = read[at] as Span;
  if (isTold({ type, value }, { at, letters }, pack)) return 'verb';
  if (type === 'inPerson' && pack.presentVerbs && DIRECTS.test(letters.slice(Math.max(0, at - 6), at + 2)))
    return 'verb';
  if ((type === 'word' || type === 'speak') && HOPES.has(value)) return isAsked(read, at, letters) ? 'ask' : undefined;
  if (type === 'word') return letters[at - 1] === 'b' && read[at - 1]?.value === LEADS ? 'adverb' : undefined;
  if (type !== 'adverb' && type !== 'present' && type !== 'continuation') return undefined;
  const around = { behind: letters.slice(Math.max(0, at - 2), at), ahead: letters.slice(at, at + 8) };
  return isVerb({ type, value }, around, pack) ? 'verb' : undefined;
}

/** The verbs of tasks, some of which also tell what somebody says. */
const verbsOf = oncePer(({ cues }: LanguagePack): ReadonlySet<string> => new Set(cues.verb));
/** "đề nghị huyện làm rõ …, đồng thời đánh giá …": behind an ask and whom it is for, what is to be done, also what is to be done at the same time. */
const TOLD_TO =
  /kf?(?:P?OP?|[Z3])(?:(?:,&?|&)f*(?:P?O|[Z31])){0,3}(?:b?|[^k;.]{1,24},t)$|^[^;:]*R[^;:]*k[^VNR;:.]{1,24}b$/;
const REACH = 32;

/** "kêu gọi mọi tầng lớp nhân dân tham gia …": people whom no list names, in plain words; within what is asked it is no ask of its own. */
const CALLED_TO = /^[^kVnwg;]*kf{0,2}_[_f]{0,6}$/;

/** Whether a word that also tells what somebody says, or that somebody is there, is what one is asked to do. */
function isTold(
  { type, value }: Pick<Span, 'type' | 'value'>,
  { at, letters }: { readonly at: number; readonly letters: string },
  pack: LanguagePack,
): boolean {
  if (type === 'inspect') return value === RECEIVES && NOT_TO.test(letters.slice(0, at));
  if ((type !== 'speak' && type !== 'attend') || !verbsOf(pack).has(value)) return false;
  if (TOLD_TO.test(letters.slice(Math.max(0, at - REACH), at))) return true;
  return type === 'attend' && CALLED_TO.test(letters.slice(0, at));
}

interface Around {
  readonly behind: string;
  readonly ahead: string;
}

function isVerb(
  { type, value }: Pick<Span, 'type' | 'value'>,
  { behind, ahead }: Around,
  { actingAdverbs, presentVerbs }: LanguagePack,
): boolean {
  if (type === 'adverb') return actingAdverbs?.has(value) === true && BEGINS.test(behind) && OBJECT.test(ahead);
  // "to second 60 doctors": what stands there is no ordinal.
  if (type === 'continuation') return value === ORDINAL && presentVerbs !== undefined && SECONDS.test(behind + ahead);
  return (value === 'gives' || PROMISED.test(behind)) && !presentVerbs && TASK.test(behind) && !HANDED.test(ahead);
}
