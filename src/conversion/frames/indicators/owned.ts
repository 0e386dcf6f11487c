import { HAS } from '../../meanings.ts';
import type { Frame } from './frame.ts';
import { isAside, isNumbered } from './no-measures.ts';

/** Parts and facilities of a body: they measure only what somebody has or has set up. */
const PARTS: ReadonlySet<string> = new Set([
  'participants',
  'teams',
  'clubs',
  'units',
  'agencies and units',
  'divisions',
  'sub-departments',
  'associations',
  'branches',
  'members',
  'sites',
  'vaccination sites',
  'vaccination points',
]);

/** "has 8 divisions", "có 50 câu lạc bộ", "has a total of 24 clubs", "the structure includes 11 departments". */
const VERB = /(?:[8V]b?|=[_b]?|(?<=[_OZ3I1]b?)e)(?:f?Sf?)?K?$/;
/** ", 3 sub-departments", "and 40 sites": the next of a list, whose first figure a verb stands before. */
const NEXT = /#[^#;:.+^!=8]{1,12}[,;&]{1,2}(?:e:?)?K?$/;
const LONGEST_LIST = 8;
const NEAR = 24;
/** Who is at an occasion, or in a delegation, is none of its parts. */
const OCCASION = /[EahĐ]/u;

/** "30 tim telah dibentuk", "90 đoàn kiểm tra đã đến": teams that did something or were set up. */
const SET_UP = /^#Đ[_V]{0,3}8[_V]/u;

/** "99 new units joined": nothing behind that they joined for the day. */
const JOINED = /^#_{2}a(?=[,.;]|$)/;

/** "15 participants at the conference" */
const AT_OCCASION = /^#[^&,;.s8]{0,6}[Eh]/;

/** Whether somebody is said to have what a figure counts, or what the first figure of its list does. */
export function isOwned({ sentence: { letters, spans }, story: { context } }: Frame, at: number): boolean {
  const rest = letters.slice(at, at + 8);
  if (SET_UP.test(rest) || JOINED.test(rest)) return true;
  if (AT_OCCASION.test(rest)) return false;
  for (let figure = at, listed = 0; listed < LONGEST_LIST; listed++) {
    const before = letters.slice(Math.max(0, figure - NEAR), figure);
    const verb = VERB.exec(before);
    if (verb) {
      const span = spans[figure - verb[0].length];
      return (span?.type !== 'verb' || span.value === HAS) && !OCCASION.test(clauseOf(before));
    }
    const next = NEXT.exec(before) ?? withMore({ letters, spans }, figure, context.language.pack.withWord);
    if (!next) return false;
    figure -= next[0].length;
  }
  return false;
}

/** "has 21 units with nearly 4,500 employees": behind "with" the list goes on. */
const WITH_MORE = /#[^#;:.,+^!=8]{1,9}_K?$/;

function withMore(
  { letters, spans }: Pick<Frame['sentence'], 'letters' | 'spans'>,
  figure: number,
  word: string | undefined,
): RegExpExecArray | null {
  const at = letters[figure - 1] === 'K' ? figure - 2 : figure - 1;
  return word !== undefined && spans[at]?.value === word
    ? WITH_MORE.exec(letters.slice(Math.max(0, figure - NEAR), figure))
    : null;
}

/** The words before a figure from the last mark on. */
const clauseOf = (before: string): string =>
  before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);

/** The value of "health insurance participants", who are at no event. */
const INSURED = 'insurance participants';
const INSURED_WITHIN = 4;

/** What is counted around an event, says where, or is a part of a body that nobody is said to have and that is not numbered. */
export function isBeside(frame: Frame, at: number, unit: string): boolean {
  const { letters, spans } = frame.sentence;
  const before = letters.slice(0, at);
  if (spans.slice(at + 1, at + INSURED_WITHIN).some(({ value }) => value === INSURED)) return false;
  return (
    isAside(unit, before, letters.slice(at, at + 14)) || (PARTS.has(unit) && !isNumbered(before) && !isOwned(frame, at))
  );
}
