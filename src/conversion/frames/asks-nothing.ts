import { ARTICLE, DIRECT, WHICH } from '../meanings.ts';
import type { Sentence } from '../reading.ts';
import { DECISION } from './document-shape.ts';

/** "… 96 %, above the level that the Prime Minister assigned (95.5 %)": the figure that a value is held against, also where its brackets are left out. */
const isOfFigure = (letters: string, cue: number): boolean =>
  /^(?:f?[=j:(]{0,2}K?#U?[);,.]|_{3,6}[;,.])/.test(letters.slice(cue + 1, cue + 9)) &&
  /[!^K][_f]{0,2}[RO]{1,2}P?$/.test(letters.slice(Math.max(0, cue - 8), cue));

/** "Decision No. 12 on assigning the hospital to …": behind the number of a document, what it is about. */
const OF_TITLE = /M[tf]_{0,2}$/;

/** "bảo đảm yêu cầu, …", "theo yêu cầu của …": what is met or followed is a noun. */
const IS_NOUN = /^(?:.?V|.?4)k[,f]/;

/** "đúng kế hoạch Chính phủ giao, đến năm 2030 …": whose targets they are that are reached. */
const WHOSE_TARGETS = /[+^!T][_f]{0,2}(?:P?OP?|R[Of]{0,2}P?|Z)[89b]{0,2}k[,)]$/;

/** "handed over the decision assigning the hospital as …": what a document that is handed over says. */
const HANDED = /p[^,;s]{0,4}L$/;

/** "list the students, in order to be able to call on them": what is asked one day is what for something is done. */
export const isForPurpose = (letters: string, cue: number): boolean =>
  FOR_PURPOSE.test(letters.slice(Math.max(0, cue - 5), cue));
const FOR_PURPOSE = /u[=_b]{0,3}$/;

/** "the level that the Government assigned;", what a title or a figure tells: nothing is asked there. */
const asksNothing = (letters: string, cue: number): boolean =>
  /[;.]/.test(letters[cue + 1] ?? '.') ||
  // "is tasked with recommending …", "must ask …": what somebody is to ask for.
  letters[cue - 1] === 'n' ||
  isForPurpose(letters, cue) ||
  IS_NOUN.test(letters.slice(Math.max(0, cue - 2), cue + 2)) ||
  isOfFigure(letters, cue) ||
  WHOSE_TARGETS.test(letters.slice(Math.max(0, cue - 9), cue + 2)) ||
  (letters[cue - 1] === 'L' && HANDED.test(letters.slice(Math.max(0, cue - 6), cue)));

/** Whether a cue stands in a title; "Dispatch No. 5, which asks …" does itself what it tells. */
const isInTitle = ({ letters, spans }: Sentence, cue: number): boolean =>
  OF_TITLE.test(letters.slice(Math.max(0, cue - 4), cue)) && spans[cue - 1]?.value !== WHICH;

/** "As for the Department, X asked …": whom it is for stands before whoever asks. */
const FRONTED = /^["-]?(?:C?[D_]{1,2},)?[tfa_C]{1,2}(?:P?OP?|Z),(?=[^,]*N)/;

/** Behind whom it is for and whoever asks, what is asked stands right behind the cue, whatever its verb. */
export const askedOfFronted = (letters: string, cue: number): number | undefined =>
  FRONTED.test(letters) && /^[b_V]{2}/.test(letters.slice(cue + 1)) ? cue + 1 : undefined;

/** "Opinions proposed many solutions to improve the quality": the solutions serve something, nobody is asked for it. */
const MEANS = /^[f_bC]{1,5}(?=mb*V)/;

export function offersMeans({ letters, spans }: Sentence, cue: number, listNouns: readonly string[]): boolean {
  const things = letters[cue] === 'k' ? MEANS.exec(letters.slice(cue + 1)) : null;
  return things !== null && listNouns.includes(spans[cue + things[0].length]?.value ?? '');
}

/** "mendorong lingkungan yang menguntungkan": a thing that does something is not asked to. */
const OF_THING = /^[_C]{1,4}f(?=V)/;

function furthersThing({ letters, spans }: Sentence, cue: number): boolean {
  const thing = spans[cue]?.value === DIRECT ? OF_THING.exec(letters.slice(cue + 1)) : null;
  return thing !== null && spans[cue + thing[0].length]?.value === WHICH;
}

/** "the determination of the province": nobody pledges. */
const isNounOf = ({ letters, spans }: Sentence, cue: number): boolean =>
  letters[cue] === 'g' && /^f[OZPR]/.test(letters.slice(cue + 1)) && spans[cue + 1]?.value !== ARTICLE;

/** "The ministry had asked the Government to …" tells of work done, nothing is asked now; what an article begins with, perhaps behind its dateline, is its news, and so is what somebody "has asked" a body to do. */
export const isPast = ({ letters, spans, index }: Sentence, from: number, cue: number): boolean =>
  letters.slice(from, cue).includes('8') &&
  !(letters[cue - 1] === '8' && spans[cue - 1]?.value !== BEFORE_THEN && TO_DO.test(letters.slice(cue))) &&
  !isSent({ letters, spans }, cue) &&
  index > (DATELINE.test(letters) ? 2 : 0);
const DATELINE = /^P(?:\(C{1,3}\))?-/;
/** The value of words for what was done before something else. */
const BEFORE_THEN = 'past';
const TO_DO = /^kf*[POZR31_C][^;.]*?mb*V/;

/** Whether a cue goes on from what is sent: "has sent a dispatch to localities, asking". */
export const isSent = ({ letters, spans }: Pick<Sentence, 'letters' | 'spans'>, cue: number): boolean =>
  (letters[cue - 1] === ',' && spans[cue]?.value === DIRECT && SENT.test(letters.slice(0, cue))) ||
  sendsTo({ letters, spans }, cue) >= 0;
const SENT = /L_?m[^;]*,$/;

/** The value of "sent", "gửi"; behind it to whom, right before the ask: "gửi các địa phương, trong đó yêu cầu". */
const SENDS = 'sends';
const TO_WHOM = /^[^;:.sNR"]{0,12}[OZP13][OPZ13&,f]{0,8}[,te_f]{0,3}$/;

/** No more spans stand between what is sent and the ask. */
const FARTHEST = 26;

/** Where something is sent to whoever stands right before a cue, −1 where nothing is. */
export function sendsTo({ letters, spans }: Pick<Sentence, 'letters' | 'spans'>, cue: number): number {
  const first = Math.max(0, cue - FARTHEST);
  const at = first + spans.slice(first, cue).findLastIndex(({ value }) => value === SENDS);
  return at >= first && TO_WHOM.test(letters.slice(at + 1, cue)) ? at : -1;
}

/** The value of a pledge that one is asked as often as promises. */
export const ENSURES = 'ensures';
/** "the localities need to ensure", "need to follow A, ensure B", "the work of ensuring food safety": what is needed, told of by a noun, or the last of what something is about, nobody promises. */
const NO_PROMISE = /nb?$|^[^kgw;]*nb?[V_][^;.kgw]*,&?b*$|[^ORNIPZ1]_$|q[^Vskgw;]*,$/;

/** Whether a word of ensuring promises nothing. */
export const onlyEnsures = ({ letters, spans }: Sentence, cue: number): boolean =>
  spans[cue]?.value === ENSURES && NO_PROMISE.test(letters.slice(0, cue));

/** "the decision of the Department assigning Dr X to run the hospital": what a decision makes of somebody is no task. */
const OF_DECISION = /L(?:[xS]?M)?(?:f{0,2}[OG](?:f?P)?){0,2}[mf]{0,2}$/;
const SOMEBODY = /^f?H*N/;
function appoints({ letters, spans }: Sentence, cue: number): boolean {
  const said = SOMEBODY.test(letters.slice(cue + 1)) ? OF_DECISION.exec(letters.slice(0, cue)) : null;
  return said !== null && spans[said.index]?.value === DECISION;
}

/** Whether a cue of asking or pledging is none where it stands: a noun, what a title tells, or what only serves a thing. */
export const opensNothing = (sentence: Sentence, cue: number, listNouns: readonly string[]): boolean =>
  isNounOf(sentence, cue) ||
  furthersThing(sentence, cue) ||
  asksNothing(sentence.letters, cue) ||
  isInTitle(sentence, cue) ||
  appoints(sentence, cue) ||
  offersMeans(sentence, cue, listNouns);

/** "noted that the election takes place right behind …": what nobody does. */
export const happens = ({ spans }: Sentence, at: number | undefined): boolean =>
  at !== undefined && spans[at]?.value === 'happens';
