import type { Frame } from './frame.ts';
import { yearAt } from './years.ts';

/** How far back of a figure the words stand that tell whether it is planned: sentences may be endless. */
const NEAR = 160;
/** Someone asks, plans, pledges or must, and nothing is told as done or said since. */
const INTENDED = /(?:[kgn]|w(?![,;.)]))[^8]*$/;
/** Prizes, signatures, bridge points, who attends: such figures measure an occasion. */
const OCCASION =
  /[ŠQ](?![+=])[^;:8js]*$|a[yfK]{0,3}$|[RN]O?P?&K{0,2}$|[poB][^;:8js,+]*$|hf?E[^;:8js+=*^V]*$|Ef?_?[=a]f?K{0,2}$/;
/** "nearly 300 doctors and nurses from 12 hospitals attended". */
const ATTENDED = /^#[^;.#8=+]{0,24}?(?:#[^;.#8=+]{1,6})?a(?:f?E|[.,;]|f?_?[,.]|$)/;
/** "2 groups and 3 persons were awarded …". */
const AWARDED = /^[^;,.]{0,14}pQ/;

/** A document sets tasks and figures: "the plan assigns … to …". */
const DOCUMENT_SETS = /^[f_"]{0,4}[LT](?:[xS]?[M#])?[^,;8+#]{0,6}?(?<!f)V/;
/** "Under Resolution No. 15, the budget supports 30 % of …": what a document provides, nothing being told as done. */
const DOCUMENT_PROVIDES = /^[_Cb&]{0,2}[4Kf]L(?:[xS]?[M#])?[^,;8+=]{0,8},[^8+=*^#;]*[_VZOR][^8+=*^;]*$/;
/** "The main targets for 2025 are …". */
const TARGETS_ARE = /^[_fb]{0,4}T[^,;8+^W!]{0,8}Y[:=j]/;
/** A task of a list: "(2) Build 21 stations …". */
const TASK = /^(?:[(#).,-]{1,4})?V/;

/** "made three proposals: (1) the Government approve …; (2) the Ministry add 380 billion VND": what a numbered list asks of whom it names. */
const OPENS_ASKS = /^[^W+8=]*:\(#\)f?[ROZ]/;
const NUMBERED_ASK = /\(#\)f?[ROZ]{1,2}[^8=+;]{0,4}V[^8=+;]*$/;

/** "handed the new director several tasks: (1) …; (3) disburse more than 95 % of …": tasks that are numbered within a sentence. */
const OPENS_NUMBERED = /^[^W8+=]*[Tkgnwp][^W8+=]*:\(#\)/;
const NUMBERED_TASK = /\(#\)f?V[^8+;]*$/;

/** "… train 50 doctors”, he proposed": the asking stands behind what is quoted. */
const ASKED_BEHIND = /^#[^"]*"[,.]?[INRHOb_]{0,4}k/;

/** "In 2030: coverage above 95 %; 11 doctors per 10,000 people": the year of a list. */
const YEAR_HEADS = /^[fy_]{0,2}z?Y:/;

/** A figure in what is asked for, planned or still to come is a target, no value; so is a minimum or maximum. */
export function isPlanned(frame: Frame, at: number): boolean {
  const { sentence, now } = frame;
  const { letters } = sentence;
  const bound = boundBefore(sentence, at);
  if (bound === '>=' || bound === '<=') return true;
  if (isIntended(letters, at)) return true;
  if (
    TARGETS_ARE.test(letters) ||
    DOCUMENT_SETS.test(letters) ||
    frame.list === 'targets' ||
    (frame.list === 'tasks' && TASK.test(letters))
  )
    return true;
  const before = letters.slice(Math.max(0, at - 40), at);
  if (NUMBERED_ASK.test(before) && OPENS_ASKS.test(letters)) return true;
  if (NUMBERED_TASK.test(before) && OPENS_NUMBERED.test(letters)) return true;
  if (/^.{0,3}L/.test(letters) && DOCUMENT_PROVIDES.test(letters.slice(0, Math.min(at, NEAR)))) return true;
  if (ASKED_BEHIND.test(letters.slice(at, at + 60))) return true;
  const headed = YEAR_HEADS.exec(letters);
  const year = headed ? Number(sentence.spans[headed[0].length - 2]?.value) : yearAt(sentence, at, now);
  return now !== undefined && year !== undefined && year > now;
}

/** What is intended, in the figure's own clause or, where that begins with a verb too, in the ones before it. */
function isIntended(letters: string, at: number): boolean {
  const before = letters.slice(Math.max(0, at - NEAR), at).replace(ASSIGNED, 'A');
  const clause = before.slice(before.lastIndexOf(';') + 1);
  return INTENDED.test(clause) || (GOES_ON.test(clause) && INTENDED.test(before));
}

/** "… 96 %, above the level that the Prime Minister assigned (95.5 %)": who assigns a figure asks for nothing. */
const ASSIGNED = /(?<=[!^KT][_f]{0,2}[ROEZ]{1,2}P?)k(?=f?[=j:(]{0,2}K?#)/g;

/** "will screen …; treat 60,000 people". */
const GOES_ON = /^[bft_]{0,2}V[^8+=]*$|^[^8+=s!^*Vj]*$/;

/** A figure of the occasion that is reported on: prizes, bridge points, money that is signed for. */
export const isOfOccasion = ({ sentence: { letters } }: Frame, at: number): boolean =>
  OCCASION.test(letters.slice(Math.max(0, at - NEAR), at)) ||
  AWARDED.test(letters.slice(at, at + 18)) ||
  ATTENDED.test(letters.slice(at, at + 24)) ||
  isOfGuests(letters.slice(0, at));

/** "Attending were X, Vice Chairman of …; Y, …, together with nearly 300 doctors": the last of a list of guests. */
function isOfGuests(before: string): boolean {
  if (!/&K{0,2}f?$/.test(before) || /[8s+#]/.test(before)) return false;
  const attend = before.indexOf('a');
  return attend >= 0 && attend < before.indexOf('N');
}

/** The comparator right before a figure: "at least", "no more than". */
function boundBefore({ spans, letters }: Frame['sentence'], at: number): string | undefined {
  const before = /K(?=[fK]{0,2}$)/.exec(letters.slice(Math.max(0, at - 4), at));
  return before ? spans[Math.max(0, at - 4) + before.index]?.value : undefined;
}
