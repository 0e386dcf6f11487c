import type { Span } from '../../../grammar/span.ts';
import type { ObservationFact } from '../../facts.ts';
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
/** "96.8 % of children …, not reaching the 98 % target", "…, while the target of Resolution No. 20 is 70 %": the clause behind, however far. */
const CLAUSE_BEHIND = /^(?:[^#;.(:]|#(?=[_z]|&K)){0,40}?[,&]((?:[^#;.,()&]|#(?=[zC_])){1,16}?\(?)(#)(U?)/;
/** "95.9 % of the population holds a card (the figure assigned for 2025 is 95.5 %)": what a bracket behind the clause says is required. */
const IN_BRACKET = /^(?:[^#;.(:+!^,]|#(?=_)){0,24}(\([^#;()*<]{0,12})(#)(U?)/;
const REQUIRED = /^\([_fw]{0,3}(?:[ROCZ]{1,2}P?)?[TAkL][fYz=j:y_]{0,8}$/;
/** "88.7 %/95 %", "95.2 %/plan 94 %": the value and its target by a stroke. */
const STROKE = /^\.([TL]?f?)(#)(U)/;
/** "…, but the target of 15 per cent had not been achieved". */
const NOT_REACHED = /^[_CO]{0,2}[8_=]{0,2}(?:!|b[_=8]{0,2}\+)/;

/** "14.8 %, down 0.6 points but still over the planned 14 %": what changed stands between the value and its target. */
const CHANGED_BUT = /^,\*[fK]?#U(?:<_?)?(?=[_b]{1,2}[K!^])/;

const TIMES: ReadonlySet<string> = new Set(['years', 'hours', 'days', 'minutes']);

/** "… of those under 5 years old", "from 6 to 59 months", "aged one to five, …", "within 48 hours": ages and times, before which nothing is aimed at, reached or missed. */
const isAgeBehind = (rest: string, at: number, unit: string | undefined): boolean =>
  ((rest[at + 1] === 'U' && TIMES.has(unit ?? '')) ||
    /^#(?:z|[m-]#[_zU8,])/.test(rest.slice(at, at + 4)) ||
    rest[at - 1] === 'm' ||
    rest[at - 1] === '-') &&
  !/[TLA!^(]/.test(rest.slice(0, at));

const PERCENT = 'percent';

/** "achieving the goal of keeping it below 0.3 %": a ceiling is kept, not exceeded. */
const UNDER_CEILING = /\+[^!^]*TV?[^!^]*K$/;

/** The target behind a value: "(target 12)", ", exceeding the assigned target of 93.2 %", ", below the planned 100 %". */
export function targetBehind(
  { sentence: { letters, spans }, story }: Frame,
  { to, unit }: { readonly to: number; readonly unit: string },
): TargetBehind | undefined {
  const { text } = story.reading;
  // "the Resolution of the 14th Congress", "trẻ dưới 1 tuổi": an ordinal or age is no target.
  const rest = letters
    .slice(to + 1, to + 80)
    // "The number of nurses (18.5) was below the planned 20": a value in brackets is told of behind them.
    .replace(/^\)(?=[!^+=_])/, ',')
    .replace(CHANGED_BUT, (clause) => `${'_'.repeat(clause.length - 1)},`)
    .replace(/#(?=[_Uzm8-])|(?<=[_#]m)#(?=,)/g, (figure, at: number, all: string) =>
      isAgeBehind(all, at, spans[to + 2 + at]?.value) || /\p{L}/u.test(text[spans[to + 1 + at]?.end ?? 0] ?? '')
        ? '_'
        : figure,
    );
  const match =
    (spans[to + 1]?.value === '/' ? STROKE.exec(rest) : null) ??
    [BEHIND, CLAUSE_BEHIND, IN_BRACKET]
      .map((pattern) => pattern.exec(rest))
      .find((found) => found && (isTarget(rest, found) || isLeast(found, spans.slice(to + 1))));
  if (!match) return undefined;
  const words = match[1] ?? '';
  const at = to + match[0].length - (match[3] ? 1 : 0);
  const target = amountOf(spans[at]?.value);
  // "and Project 5": a number right behind a document is its own.
  if (!match[3] && /&f*L$/.test(words)) return undefined;
  // "eight communes …, but coverage had not met the 95 percent": another one's target.
  if (!Number.isFinite(target) || (match[3] && spans[at + 1]?.value === PERCENT && unit !== PERCENT)) return undefined;
  const behind = rest.slice(match[0].length, match[0].length + 9);
  const said = saidBetween(words, { behind, bound: spans[at - 1]?.value ?? '' });
  // What somebody asks for is told as asked too: the figure alone is the value's.
  return { target, at, to: words.includes('k') && ASKED.test(words) ? to : to + match[0].length, said };
}

/** What the words between a value and its target say of the two. */
function saidBetween(words: string, { behind, bound }: { behind: string; bound: string }): ObservationFact['status'] {
  if (words.includes('!') || NOT_REACHED.test(behind)) return 'missed';
  if (words.includes('^')) return 'exceeded';
  return UNDER_CEILING.test(words) && bound.startsWith('<') ? 'met' : undefined;
}

/** A target, a plan, something that is missed or assigned, or a document that sets a figure: ", while Plan No. 5 requires 80 %". */
const TARGET_WORDS =
  /T|[<K][_f]{0,2}w[=j:]?K?$|A[yfROZPSj=:(K]{0,6}$|^[_bf&]{0,2}w[=j:]?$|^[_bf&]{1,4}w.*[=j:]K?f?$|(?:^|[(^K<]|!_?)f*L(?!.*,)|^[_f&]{0,3}L[SxMfOPR]{0,6}[Vk=j]{1,2}f?K?$|![_SWCf]{0,4}[kK]?$|!f*O?k?\($|\^f?[_SWC]{1,3}f?K?$/;

/** ", whereas the Government had asked for 95 %", ", padahal diharuskan minimal 30%": somebody asks for another figure, or it is required. */
const ASKED = /^[_bf&]{0,4}[ROCZ_]{0,2}P?8?[=_]?[kn](?:f[ROCZ]{1,2}P?)?[=fj]?K?f?$/;

/** ", vượt mức Thủ tướng giao là 95,5 %": whoever assigns a figure stands before it. */
const SOMEBODYS = /[!^K][_f]{0,2}[RO]{1,2}P?k[=j:(f]{0,2}$/;

/** "… that the Government assigned", "required by the Ministry", "mà Kế hoạch … đặt ra", "in Resolution 03": who sets the figure before it. */
const SET_BEHIND =
  /^(?:[k_]yf{0,2}[ROLTC]|[jf_]{0,3}(?:[ROZCI_]{1,2}P?)?8?[kAng]|[jf]{0,2}[TL]|[jf_]{1,2}L[^#;.,]{0,12}[Ak]|[RO]{1,2}P?V(?=[,.;)]|$))/;

/** "…, while the rule is at least 30 %", ", trong khi quy định tối thiểu là 30 %": a clause that only says the least or the most. */
const LEAST = /^[_CfS]{0,6},[_bf4]{1,5}(?:V?(?:n[+=]?)?|=)K=?#U$/;
const BOUNDS = /^[<>]=$/;

const isLeast = ([whole]: RegExpExecArray, behind: readonly Span[]): boolean =>
  LEAST.test(whole) && BOUNDS.test(behind[whole.lastIndexOf('K')]?.value ?? '');

/** "trong khi kế hoạch 5 tháng là 45 %": a plan for some months. */
const PLAN_FOR = /^[_f&]{0,3}L#_{1,2}[j=:]/;

/** Words of a target or plan stand before the figure, or it is compared with something "assigned" or "planned". */
function isTarget(rest: string, { 0: whole, 1: said = '' }: RegExpExecArray): boolean {
  const words = said.replace(/#.*$/, '');
  // ", up from 90.1 %": a change measures on its own.
  if (/\*(?!f*[TL])/.test(words)) return false;
  // Behind a semicolon another item begins, unless it says that it is the target.
  if (whole.startsWith(';') && !/T|^[_bf&]{0,2}w[=j:]?$/.test(words)) return false;
  // "…, the target on health insurance reached 94.1 %": another one's value.
  if (/(?:T[^(]*|L[^(]*[COP][^(]*)\+$/.test(words)) return false;
  // ", which beats the target by 1.1 points": how far above it.
  if (/T[^(]{0,3}y$/.test(words)) return false;
  if ([TARGET_WORDS, ASKED, REQUIRED, SOMEBODYS].some((one) => one.test(words))) return true;
  if (PLAN_FOR.test(said) || /^\(f*L/.test(rest)) return true;
  const behind = rest.slice(whole.length, whole.length + 18);
  if (words === '(' || (words === '' && whole.startsWith('('))) return /^[ATk]\)/.test(behind);
  return /[K^!<][^,]*$/.test(words) && SET_BEHIND.test(behind);
}
