import { LETTERS } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';
import { elsewhereIn } from './elsewhere.ts';
import { CAMPAIGN, CEREMONY, INTERVIEW, type Mention, SIGNING_CEREMONY, WORKING_SESSION } from './event-types.ts';

const REACH = 12;
/** "a signing ceremony of the agreement was held", "lễ công bố quyết định cũng được tiến hành": told of an event's noun that begins a clause. */
const IS_HELD = /^[^E;skRDYwngl.]{0,28}h/;
/** "a conference on …, combined with a meeting to …", "konferensi …, sekaligus upacara …" */
const ALSO = /[&t][_f]{0,2}$/;
/** "Tại hội nghị đã diễn ra lễ ký kết", "at the conference the department also held a ceremony" */
const WITHIN = /E[^;skRDY]{0,8}h[^;skR,E]{0,6}$/;
/** "Dalam rangkaian acara, berlangsung pula upacara …", "nhân dịp này, đã diễn ra lễ ký kết": no one is said to hold it. */
const TAKES_PLACE = /^[^;skRDYEwngl]{1,10},[8b]?h[_b]{0,2}$/;
/** "The signing ceremony took place during an ASEAN workshop", "lễ ký kết diễn ra bên lề hội nghị": what a ceremony is a part of. */
const AROUND = /E[^;skR,ENh]{0,12}h[_fOCtUd]{1,6}$/;
/** "A signing ceremony for the plan followed, at which …", "Tiếp sau đó là lễ ký": what comes behind the main event. */
const FOLLOWED = /^[^;skRDwngl.E]{0,14}[_V](?=,|\.|$)/;
const COMES_NEXT = /^[_Ctdbf,]{1,6}[=jh]f?$/;
const FOLLOWS: ReadonlySet<string> = new Set(['followed', 'menyusul']);

function isNext({ letters, spans }: Sentence, at: number): boolean {
  if (COMES_NEXT.test(letters.slice(0, at))) return true;
  const behind = FOLLOWED.exec(letters.slice(at + 1));
  return behind !== null && FOLLOWS.has(spans[at + behind[0].length]?.value ?? '');
}

/** "witnessed the signing of the agreement" */
const WITNESSED = /a[f_]{0,2}$/;

const CEREMONIES: ReadonlySet<string> = new Set([CEREMONY, SIGNING_CEREMONY]);

/** "On its sidelines, the paper had an interview with Dr. X" */
const HAD_WITH = /^[^E]*[8h=][_f]{0,2}E_?f?(?:R[fO]{0,4})?H*N/;
/** "On this occasion, Mr. X launched the campaign …": not one of those that the day is held for. */
const LAUNCHED = /^[^;E]*N[^;NEskg]*l[f"]{0,3}(?:[C_fb=&]{1,8}"[C_f]{0,2})?$/;

/** "Ngày 9/12, tại kỳ họp thứ 8, HĐND tỉnh đã thông qua …": a session of which an answer tells. */
const PASSED = /^E[_#fC]{0,4},f?O[_C]{0,3}[8b]?(?:q|_f?L)/;

/** Whether a mention beside the main event is an event of its own: it is held, held along with the main one, or a ceremony that somebody holds or sees. */
export function isFurther({ sentence, at, type }: Mention, main: Mention): boolean {
  const { letters, kind } = sentence;
  const answers = main.type === INTERVIEW;
  if (kind !== 'paragraph' && !(answers && kind === 'list-item') && !ADDED.test(letters)) return false;
  if (answers && PASSED.test(letters.slice(at)) && letters.slice(0, at).includes('D')) return true;
  if (type === INTERVIEW) return main.type !== INTERVIEW && HAD_WITH.test(letters.slice(Math.max(0, at - 4)));
  return (type === CAMPAIGN && LAUNCHED.test(letters.slice(0, at))) || isMeeting({ sentence, at, type }, main);
}

/** "Earlier the same day, at a school, X launched the campaign", "Also this morning, Phong Tho district held a ceremony": where that sentence tells of another part of the day or another place. */
export const isAside = ({ sentence, sentence: { letters }, at, type }: Mention): boolean =>
  elsewhereIn(sentence) !== undefined ||
  (type === CAMPAIGN && /^[^;NRE]{0,14}d[^NRE]*[NR]/.test(letters) && LAUNCHED.test(letters.slice(0, at)));

/** "A review conference on the plan took place in Hanoi on December 14, 2017": a day may stand behind. */
const HELD_ON = /^E(?:f?O(?:f?P)?)?[^;,skRNOEDYwnglhac.]{0,10}8?h(?=([^;skRNOEYwngl]{0,8}D)?)/;

const SPOKEN_AT = /^["-]?[C_]?s[f_]{1,4}$/;

/** Whether people meet once more: what is held, a later part of the day, or a ceremony. */
function isMeeting({ sentence, at, type }: Mention, main: Mention): boolean {
  const { letters } = sentence;
  if (isHeld(letters, at) || isHeldOn(sentence, at) || isLater({ sentence, at, type }, main, 1)) return true;
  const before = letters.slice(0, at);
  // A campaign is no place to speak at: "Speaking at an online meeting on 12 April, X asked …".
  if (main.type === CAMPAIGN && type !== CAMPAIGN && SPOKEN_AT.test(before) && letters.includes(LETTERS.date))
    return true;
  if (sentence === main.sentence && at > main.at && ALSO.test(before)) return /h[^;skRN]*E/.test(before);
  if (!CEREMONIES.has(type)) return CEREMONIES.has(main.type) && AROUND.test(before);
  // "The ceremony" speaks of the signing ceremony again.
  if (type === CEREMONY && main.type === SIGNING_CEREMONY) return false;
  if (WITHIN.test(before) || TAKES_PLACE.test(before) || isNext(sentence, at)) return true;
  if (type === SIGNING_CEREMONY && WITNESSED.test(before)) return true;
  return !/[DYR]/.test(before.slice(-REACH)) && IS_HELD.test(letters.slice(at + 1));
}

/** "Sore harinya, …", "Earlier, on the same morning, …", "Right after the ceremony, …": another part of the day. */
const LATER = /^(?:[^;NROGE]{0,8}d,?|[C_bf]{1,5}E[_K]{0,3},)(?=[^;E]*[E6])/;
const LATER_WORK = /^(?:[^;NROGE]{0,8}d,?|[C_bf]{1,5}E[_K]{0,3},)(?=[^;E6]*6)/;
/** "* Trước đó, sáng cùng ngày, …": a starred paragraph below the report. */
const ADDED = /^\.[_Cf]{0,3},?d/;
/** Who chairs, holds or has something then: "the delegation continued with a working session", "Also this morning, Phong Tho district held a ceremony". */
const THEN =
  /^(?:t_|GG?)[8b]{0,2}[Vh]_?$|^f?P[8bt_]{0,2}h[^;EskN]{0,4}$|[NROGĐI1](?:[^;Eskgjw]*[ch=8][^;ENskg]{0,6}|[^;Eskgjw]*[Va][_f]{0,2}|[_f]{1,4})$|O[8b]{0,2}$/;

/** A day has a morning, a noon and an afternoon; whatever is told of more of it is somebody else's. */
const MOST = 3;

/** "…, the delegation worked with leaders of the province": who goes on to work with others. */
const WORKS = /(?:[NROGĐI1Z]|^[fb_]{1,4})[8bm_]{0,2}$/;
/** "inspected a health station and, in the afternoon, had a working session with …": the same persons, later in the day. */
const AND_LATER = /[,&][f_,]{0,3}d,?[8bm_]{0,2}[ch=]?[8f_]{0,3}$/;

/** Whether what stands somewhere in a sentence is done later than what stands before it. */
export const isAlsoLater = (letters: string, at: number): boolean => AND_LATER.test(letters.slice(0, at));

/** Where a sentence of a later part of the day says, with no noun for it, that somebody works with somebody. */
export function worksIn(sentence: Sentence): Mention[] {
  const { letters, spans } = sentence;
  if (!letters.includes(LETTERS.inspect)) return [];
  const at = spans.findIndex(({ type, value }) => type === 'inspect' && value === 'works');
  return at > 0 && (LATER_WORK.test(letters) || isAlsoLater(letters, at))
    ? [{ sentence, at, type: WORKING_SESSION }]
    : [];
}

/** Whether the day goes on with something that has its own part of it; "at the ceremony" is no other part. */
export function isLater({ sentence, at }: Mention, main: Mention, count: number): boolean {
  const { letters, spans, kind } = sentence;
  if (sentence === main.sentence && at > main.at && main.type === WORKING_SESSION)
    return isAlsoLater(letters.slice(main.at), at - main.at);
  const head =
    count < MOST &&
    (kind === 'paragraph' || ADDED.test(letters)) &&
    sentence.index > main.sentence.index &&
    LATER.exec(letters)?.[0];
  if (!head || head.length > at) return false;
  const said = spans.slice(0, head.length);
  if (head.includes(LETTERS.event) && said.some(({ value }) => value === 'at')) return false;
  // "This morning, …" behind a title that tells of no day is the report's beginning, not the day going on.
  const goesOn = head.includes(LETTERS.event) || said.some(({ value }) => value === 'later');
  if (!goesOn && !/[Dd]/.test(main.sentence.letters)) return false;
  const then = letters[at] === LETTERS.inspect ? WORKS : THEN;
  return then.test(letters.slice(head.length, at));
}

/** A conference of which a sentence of its own says that it was held on some day; what it is held for is no plan. */
function isHeldOn({ letters }: Sentence, at: number): boolean {
  const held = /[EskgwnNRO]/.test(letters.slice(0, at)) ? null : HELD_ON.exec(letters.slice(at));
  return held !== null && (held[1] !== undefined || letters.slice(0, at).includes(LETTERS.date));
}

/** "opens at least 6 training courses": how many there are tells of no event of its own. */
const COUNTED = /#[_U]?$/;

/** A further event needs its own holding verb beside it, and an organiser or a day. */
function isHeld(letters: string, at: number): boolean {
  const before = letters.slice(Math.max(0, at - REACH), at);
  // What is asked, promised or planned has not been held.
  const background = (/8[mb_]*h/.test(before) && !/[Dd]/.test(letters)) || /[kgwn]/.test(letters.slice(0, at));
  if (COUNTED.test(before)) return false;
  return (
    /h(?:[^;skR,E]{0,6}|[^;skR,E]{1,12}m[Vh]f?)$/.test(before) && !background && /[ONDd]/.test(letters.slice(0, at))
  );
}
