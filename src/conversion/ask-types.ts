import type { Span } from '../grammar/span.ts';

/** "targets assigned by the Government", "the assigned targets"; "what is asked is to …" tells of a need. */
export function askType(
  { value }: Span,
  letters: string,
  at: number,
): 'ask' | 'assigned' | 'need' | 'target' | 'verb' | 'word' {
  const before = letters.slice(Math.max(0, at - 24), at);
  // "chưa đạt yêu cầu": what is reached or missed is a target, nobody asks for it.
  if (/[+^!]f*$/.test(before)) return 'target';
  if (
    /[9y]f*P?OP?$|9[^,;.kswg"]{1,8}$/.test(before) ||
    (/^"?s1?$/.test(before) && /^[E_f]{0,3},/.test(letters.slice(at + 1))) ||
    letters[at + 1] === 'T' ||
    (value === 'direct' && ASSIGNED_TARGET.test(before)) ||
    isSet(before, letters.slice(at + 1))
  )
    return 'assigned';
  if (BY_RIGHT.test(letters.slice(at + 1)) && !/[=98]$/.test(before)) return 'word';
  if (value === 'direct' && COUNTED.test(before)) return 'word';
  if (value === 'direct' && TO_DIRECT.test(before)) return 'verb';
  return letters[at - 1] === '=' ? 'need' : 'ask';
}

/** "500,000 severe cases requiring care": what is counted asks nobody. */
const COUNTED = /#[_CU]{1,3}$/;

/** "cần quan tâm nghiên cứu chỉ đạo …", "sẽ phối hợp với ngành giáo dục vận động …": to direct is what is needed or planned, whoever does it asks nobody here. */
const TO_DIRECT = /(?:[nw]b*V[V_b]{0,4}|wf_{1,3}|[nw]b*V_f?(?:P?OP?|[Z31])(?:[,&]f?(?:P?OP?|[Z31])){0,4})$/;

/** "lower than the target (that) the Government assigned": whose target it is, up to the cue. */
const ASSIGNED_TARGET = /(?:T[_bt]{0,3}|!)f?P?OP?b?$/;

/** "as required by Decision No. 5,": behind the cue, what it rests on; "ordered that by the end of 2027," tells until when. */
const BY_RIGHT = /^yf?(?:L|[^m.;YDz]{1,12},)/;

/** "targets (that) the National Assembly assigned", "the assigned 93 %". */
const isSet = (before: string, rest: string): boolean =>
  (/[T!](?:[^,;.:kw]{0,12}OP?)?$/.test(before) && /^(?:$|[,;.:()]|_{0,2}z?Y?[,;.:()+^!]|fL)/.test(rest)) ||
  (/[<^!K(]f*$/.test(before) && rest.startsWith('#')) ||
  (/[<^!K]S?f*#U?[_f]?OP?$/.test(before) && /^[,;.)]/.test(rest));

/** "Therefore, the committee directs the department to …": only behind an ordinal is what a body is to do told so. */
const TURN = /^["]?t,P?O[OP_]{0,2}b*$/;

/** What an order is right behind a turn and a body; undefined elsewhere. */
const turnType = (
  span: Span,
  head: Span | undefined,
  letters: string,
  at: number,
): ReturnType<typeof askType> | undefined =>
  span.type === 'ask' && span.value === 'direct' && head?.value !== 'ordinal' && TURN.test(letters.slice(0, at))
    ? askType(span, letters, at)
    : undefined;

/** The value of verbs at the head of a point that ask whoever stands behind them. */
const ASSIGNS = 'assigns';
/** At the head of a sentence; then whom somebody assigns to do something. */
const AT_HEAD = /^["-]*$/;
const SOMEBODY_TO = /^Vf*(?:P?OP?|[Z3])(?:[,&]{1,2}f*(?:P?O|[Z3])){0,3}mb*V/;

/** The value of words by which a person agrees to do something. */
const AGREES = 'agrees';
/** A person, perhaps with the office behind the name. */
const PERSON = /(?:N(?:[,-][ROPZ2f&,]{1,16}[,-]?)?|R(?:f?P?OP?)?|I)b?$/;

/** "1. Assign the Department of Finance to …" asks; "X agreed to send …" pledges. */
const ownType = ({ type, value }: Span, letters: string, at: number): 'ask' | 'pledge' | undefined => {
  if (type === 'verb' && value === ASSIGNS)
    return AT_HEAD.test(letters.slice(0, at)) && SOMEBODY_TO.test(letters.slice(at)) ? 'ask' : undefined;
  const isAgreed = value === AGREES && PERSON.test(letters.slice(0, at)) && /^.b?V/.test(letters.slice(at));
  return isAgreed ? 'pledge' : undefined;
};

/** What words of asking and agreeing are where they stand, behind a turn or at the head of a point; undefined elsewhere. */
export const voiceType = (
  span: Span,
  head: Span | undefined,
  letters: string,
  at: number,
): ReturnType<typeof askType> | 'pledge' | undefined => turnType(span, head, letters, at) ?? ownType(span, letters, at);
