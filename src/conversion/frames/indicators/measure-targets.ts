import type { ObservationFact } from '../../facts.ts';
import type { Language } from '../../language.ts';
import { amountOf } from './figures.ts';
import type { Frame } from './frame.ts';

/** "the share of communes that meet the criteria is …": the word is part of what is measured. */
const IN_NAME = /S[^T,;:(.+^!]*T[^T,;:(.]*$/;

/** A figure behind "target" is the target of another, unless the word is part of an indicator's name. */
export function isTargetFigure({ sentence: { letters }, mentions }: Frame, at: number): boolean {
  const before = letters.slice(Math.max(0, at - 40), at);
  const word = at - before.length + before.lastIndexOf('T');
  if (mentions.some(({ from, to }) => from <= word && word <= to) || IN_NAME.test(before)) return false;
  return (
    /T[=:f_AyO]{0,5}K?f*$/.test(before) && !/[+^][^T]{0,6}$/.test(before.slice(0, before.lastIndexOf('T')).slice(-3))
  );
}

/** A target that stands behind a value, and what the words between say of the two. */
interface TargetBehind {
  readonly target: number;
  readonly at: number;
  readonly to: number;
  readonly said: ObservationFact['status'];
}

const BEHIND = /^(?:[_CfS]{0,3}[,(;&]|[,(;]?)([^#;.]{0,14}?(?:#_{1,2}[j=:(]{1,2}K?)?)(#)(U?)/;
/** "96.8 % of children from 6 to 59 months took vitamin A, not reaching the 98 % target". */
const FAR_BEHIND = /^[^;.(:+!^U]{0,40}?,([_bfK&]{0,3}[!^+<][^#;.,()]{0,10})(#)(U)/;
/** "9 communes meet the criteria of Decision No. 5, short of the plan of 12 communes": a count, however far behind. */
const COUNT_BEHIND = /^[^#;.(:!^,]{1,40},([_bfK&]{0,3}[!^]f*[TLA]{1,2}[^#;.,()]{0,6})(#)(?=[3_])()/;
/** "61 % of the stations provide …, while the target of Resolution No. 20 is 70 %": words may stand between, if the target has its own "is". */
const OWN_CLAUSE =
  /^(?:[^#;.(:+!^,]|#(?=[z_])){0,40},([_bf&]{1,4}[TLwA](?:[^#;.,()]|#(?=[zC_])){0,12}[=j:]K?f?|[_bf&S]{1,5}A[yf]{0,2}[RO]P?=K?f?)(#)(U)/;
/** "95.9 % of the population holds a card (the figure assigned for 2025 is 95.5 %)": what a bracket behind the clause says is required. */
const IN_BRACKET = /^(?:[^#;.(:+!^,]|#(?=_)){0,24}(\([^#;()*<]{0,12})(#)(U?)/;
const REQUIRED = /^\([_fw]{0,3}(?:[ROZ]{1,2}P?)?[TAkL][fYz=j:y_]{0,8}$/;
/** "88.7 %/95 %", "95.2 %/plan 94 %": the value and its target by a stroke. */
const STROKE = /^\.([TL]?f?)(#)(U)/;
/** "…, but the target of 15 per cent had not been achieved". */
const NOT_REACHED = /^[_CO]{0,2}[8_=]{0,2}(?:!|b[_=8]{0,2}\+)/;

/** "… of those under 5 years old": years before which nothing is aimed at, reached or missed. */
const isAgeBehind = (letters: string, unit: string | undefined, { to, at }: { to: number; at: number }): boolean =>
  unit === 'years' && !/[TLA!^(]/.test(letters.slice(to + 1, to + 1 + at));

/** The target behind a value: "(target 12)", ", exceeding the assigned target of 93.2 %", ", below the planned 100 %". */
export function targetBehind({ sentence: { letters, spans }, story }: Frame, to: number): TargetBehind | undefined {
  const { text } = story.reading;
  // "the Resolution of the 14th Congress", "trẻ dưới 1 tuổi": an ordinal or age is no target.
  const rest = letters
    .slice(to + 1, to + 80)
    // "The number of nurses (18.5) was below the planned 20": a value in brackets is told of behind them.
    .replace(/^\)(?=[!^+=_])/, ',')
    .replace(/#(?=[_U])/g, (figure, at: number) =>
      isAgeBehind(letters, spans[to + 2 + at]?.value, { to, at }) ||
      /\p{L}/u.test(text[spans[to + 1 + at]?.end ?? 0] ?? '')
        ? '_'
        : figure,
    );
  const match =
    (spans[to + 1]?.value === '/' ? STROKE.exec(rest) : null) ??
    [BEHIND, FAR_BEHIND, COUNT_BEHIND, OWN_CLAUSE, IN_BRACKET]
      .map((pattern) => pattern.exec(rest))
      .find((found) => found && isTarget(rest, found));
  if (!match) return undefined;
  const words = match[1] ?? '';
  const at = to + match[0].length - (match[3] ? 1 : 0);
  const target = amountOf(spans[at]?.value);
  if (!Number.isFinite(target)) return undefined;
  const isMissed = words.includes('!') || NOT_REACHED.test(rest.slice(match[0].length, match[0].length + 9));
  const said = isMissed ? 'missed' : words.includes('^') ? 'exceeded' : undefined;
  // What somebody asks for is told as asked too: the figure alone is the value's.
  return { target, at, to: ASKED.test(words) ? to : to + match[0].length, said };
}

/** A target, a plan, something that is missed or assigned, or a document that sets a figure: ", while Plan No. 5 requires 80 %". */
const TARGET_WORDS =
  /T|^[_bf&]{0,2}w[=j:]?$|^[_b&]{0,4}=?[nA]K?$|^[_bf&S]{1,5}A[yf]{0,2}[RO]P?=K?f?$|(?:^|[(^!K<])f*L(?!.*,)|^[_bf&]{1,4}w.*[=j:]K?f?$|![_SWCf]{0,4}[kK]?$|!\($|\^f?[_SWC]{1,3}f?K?$|!f*O?[kA]\($|L[^,;(]*A[j=:]?f?K?$|^[_f&]{0,3}L[SxMfOPR]{0,6}[Vk=j]{1,2}f?K?$/;

/** ", whereas the Government had asked for 95 %", ", padahal peraturan mewajibkan minimal 30%": somebody asks for another figure. */
const ASKED = /^[_bf]{1,3}[ROZ_]{0,2}P?8?k[fj]?K?f?$/;

/** ", vượt mức Thủ tướng giao là 95,5 %": whoever assigns a figure stands before it. */
const SOMEBODYS = /[!^K][_f]{0,2}[RO]{1,2}P?[kA][=j:(f]{0,2}$/;

/** Words of a target or plan stand before the figure, or it is compared with something "assigned" or "planned". */
function isTarget(rest: string, { 0: whole, 1: said = '' }: RegExpExecArray): boolean {
  const words = said.replace(/#.*$/, '');
  // ", up from 90.1 %": a change measures on its own.
  if (/\*(?!f*[TL])/.test(words)) return false;
  // Behind a semicolon another item begins, unless it says that it is the target.
  if (whole.startsWith(';') && !/T|^[_bf&]{0,2}w[=j:]?$/.test(words)) return false;
  // "…, the target on health insurance reached 94.1 %": another one's value.
  if (/T[^(]*\+$/.test(words)) return false;
  if (
    TARGET_WORDS.test(words) ||
    ASKED.test(words) ||
    REQUIRED.test(words) ||
    SOMEBODYS.test(words) ||
    /^\(f*L/.test(rest)
  )
    return true;
  return isSetBehind(words, { whole, behind: rest.slice(whole.length, whole.length + 4) });
}

/** "only 11.3 %, against 15 % required", "(95 % planned)", "vượt mức 92 % Chính phủ giao": whose target a figure is stands behind it. */
function isSetBehind(words: string, { whole, behind }: { whole: string; behind: string }): boolean {
  if (words === '(' || (words === '' && whole.startsWith('('))) return /^[ATk]\)/.test(behind);
  if (words.includes('<') && /^[kAn]/.test(behind)) return true;
  if (/[K^!<]/.test(words) && /^[OR]P?[kA]/.test(behind)) return true;
  // "below the 95 % required by the Ministry"
  if (/[K^!<][^,]*$/.test(words) && /^ky/.test(behind)) return true;
  return /[K^!<][^,]*$/.test(words) && (/^[TL]/.test(behind) || words.includes('A') || behind.includes('A'));
}

interface Compared {
  readonly value: number;
  readonly target: number;
  readonly said: ObservationFact['status'];
  readonly indicator: ObservationFact['indicator'];
  /** The words before the value, where the indicator has no name of its own. */
  readonly words: string;
}

/** Value against target decides; for what should be low, less is better. What the words say decides where they say it. */
export function statusOf(
  { value, target, said, indicator, words }: Compared,
  language: Language,
): ObservationFact['status'] {
  const { concepts, pack, tag } = language;
  const named = 'iri' in indicator ? concepts.get(indicator.iri)?.labels[tag]?.[0] : `${words} ${indicator.name}`;
  const low = pack.lowIsGood.test((named ?? '').toLowerCase());
  // "below the target" is good news of what should be low.
  if (said && !low) return said;
  if (value === target) return 'met';
  return value > target !== low ? 'exceeded' : 'missed';
}
