import type { Frame } from './frame.ts';

/** How far back of a figure the words stand that tell what it is of: sentences may be endless. */
const NEAR = 160;
/** A document sets tasks and figures: "the plan assigns … to …". */
const DOCUMENT_SETS = /^[f_"]{0,4}[LT](?:[xS]?[M#])?[^,;8+#!]{0,6}?(?<![ft])V/;
/** "Under Resolution No. 15, the budget supports 30 % of …": what a document provides, nothing being told as done. */
const DOCUMENT_PROVIDES = /^[_Cb&=]{0,2}[4Kf]L(?:[xS]?[M#])?[^,;8+=]{0,8},[^8+=*^#;]*[_VZOR][^8+=*^;]*$/;
/** "The main targets for 2025 are …", "The vision for 2045 is for …". */
const TARGETS_ARE = /^[_fb]{0,4}[T7][^,;8+^W!]{0,8}Y[:=j]/;
/** A task of a list: "(2) Build 20 stations …". */
const TASK = /^(?:[(#).,-]{1,4})?V/;

/** "made three proposals: (1) the Government approve …; (2) the Ministry add 380 billion VND": what a numbered list asks of whom it names. */
const OPENS_ASKS = /^[^W+8=]*:\(#\)f?[ROZ]/;
const NUMBERED_ASK = /\(#\)f?[ROZ]{1,2}[^8=+;]{0,4}V[^8=+;]*$/;

/** "handed the new director several tasks: (1) …; (3) disburse more than 95 % of …": tasks that are numbered within a sentence. */
const OPENS_NUMBERED = /^[^W8+=]*[Tkgnwp][^W8+=]*:\(#\)/;
const NUMBERED_TASK = /\(#\)f?V[^8+;]*$/;

/** "… train 50 doctors”, he proposed": the asking stands behind what is quoted. */
const ASKED_BEHIND = /^#[^"]*"[,.]?[INRHOb_]{0,4}k/;

/** A figure of a task or target that a document, a list or who is quoted sets. */
export function isOfTasks({ sentence, story, list }: Frame, at: number): boolean {
  const { letters } = sentence;
  if (
    TARGETS_ARE.test(letters) ||
    DOCUMENT_SETS.test(letters) ||
    list === 'targets' ||
    (list === 'tasks' && TASK.test(letters))
  )
    return true;
  const before = letters.slice(Math.max(0, at - 40), at);
  if (NUMBERED_ASK.test(before) && OPENS_ASKS.test(letters)) return true;
  if (NUMBERED_TASK.test(before) && OPENS_NUMBERED.test(letters)) return true;
  if (/^.{0,3}L/.test(letters) && DOCUMENT_PROVIDES.test(letters.slice(0, Math.min(at, NEAR))))
    return !isNow(story, sentence, at);
  return ASKED_BEHIND.test(letters.slice(at, at + 60));
}

/** "According to the plan, the province now has 96 stations": what a plan starts from. */
const isNow = ({ reading, context }: Frame['story'], { start, spans }: Frame['sentence'], at: number): boolean =>
  context.language.pack.yearly.now?.test(reading.text.slice(start, spans[at]?.start).toLowerCase()) === true;
