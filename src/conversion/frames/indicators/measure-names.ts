import { WHILE } from '../../actions.ts';
import { isMoney } from '../../money.ts';
import type { Frame } from './frame.ts';
import { TIMES } from './years.ts';

/** A measure without a known indicator is called by the words behind its figure, or, where only its unit stands there, by those before. */
export function nameOf(frame: Frame, at: number, to: number): string {
  const { letters, spans } = frame.sentence;
  // "no deaths": a figure that says what it counts.
  if (spans[at]?.value.includes(' ')) return words(frame, at, Math.max(to, at));
  const run = /^[_CfOUZ3G1]{0,6}/.exec(letters.slice(at + 1))?.[0].length ?? 0;
  // "đạt 40 % trong khi kế hoạch là 45 %": another clause begins.
  const other = spans.slice(at + 1, at + 1 + run).findIndex(({ value }) => value === WHILE);
  const length = other < 0 ? run : other;
  const last = other < 0 ? Math.max(to, at + length) : at + length;
  const unit = letters[at + 1] === 'U' ? 1 : 0;
  // The unit, and the little words that join it to what it is a share or a sum of.
  const joined = unit + (unit ? (/^f*/.exec(letters.slice(at + 2, last + 1))?.[0].length ?? 0) : 0);
  const behind = letters.slice(at + 1 + joined, last + 1);
  const isTimes = unit === 0 && spans[at + 1]?.value === TIMES;
  // A preposition alone begins what says where or when; behind a sum rather stands what it is for.
  const isNamed = behind !== '' && !/^f+$/.test(behind) && !isTimes;
  if (isNamed && !isMoney(spans[at + 1])) return words(frame, at + 1 + joined, last);
  return namedBefore(frame, at) ?? words(frame, isNamed ? at + 1 + joined : Math.min(at + 1, last), last);
}

const words = ({ sentence: { spans }, story }: Frame, from: number, to: number): string =>
  story.reading.text.slice(spans[from]?.start, spans[to]?.end).trim();

/** What stands before the verb of a value, from the last mark on. */
const SUBJECT = /((?:[^;,.:()+*=^!V#]|#(?=z)){1,16})(?:,[_bt]{1,2},)?(?:b?[+*=^V]{1,3})[fK_]{0,3}$/;
/** ", down 2.4 times", "; tăng 12 %": how what was told just before has changed. */
const CHANGE = /[,;&](?<how>_?\*[_fK]{0,3}|V)$/;
/** "tỷ lệ tiêm mũi 3 cho người từ 18 tuổi trở lên là …": a rate with figures in its name. */
const RATE = /(S(?:[^;:()#]|#(?!U))*?)[=+*^jKbf9,!t]*(?:K?#U[,&])?$/;
/** "Vốn đến cuối tháng 10 mới giải ngân được …", "Tunggakan iuran masih …": all of the clause up to the figure. */
const CLAUSE = /([_CVOSf][^;:,().#NsjRe]*?)[=+*^jKbf98,!]*$/;
/** A noun, which is not all that little words are. */
const HAS_NOUN = /[_CVOS]/;

/** What a figure without a noun of its own measures, by the words before it; what changed by its name and how: `cases of dengue fever (down)`. */
function namedBefore(frame: Frame, at: number): string | undefined {
  const before = frame.sentence.letters.slice(0, at);
  const { groups, index = 0 } = CHANGE.exec(before) ?? {};
  const previous = before.lastIndexOf('#', index);
  if (groups?.how && previous >= 0) {
    const name = changing(frame, previous);
    return name && `${name} (${words(frame, index + 1, at - 1)})`;
  }
  const subject = SUBJECT.exec(before);
  // Behind the unit of another figure stands what that one is of; behind an age in the name of a rate, the rest of the name.
  const isWhole = subject && !(before[subject.index - 1] === '#' && before.includes('S'));
  const isOther = subject?.[1]?.startsWith('U') && isWhole;
  const named = isOther
    ? undefined
    : ((isWhole ? subject : null) ?? RATE.exec(before) ?? subject ?? CLAUSE.exec(before));
  const [, said] = named ?? [];
  return named && said && HAS_NOUN.test(said) ? words(frame, named.index, named.index + said.length - 1) : undefined;
}

/** The name of what a change is told of: the indicator of the figure before, or what that one counts. */
function changing(frame: Frame, at: number): string | undefined {
  const named = frame.mentions.findLast(({ to }) => to < at);
  if (named && !/[;.]/.test(frame.sentence.letters.slice(named.to, at))) return words(frame, named.from, named.to);
  const name = nameOf(frame, at, at);
  return /\p{L}/u.test(name) ? name : undefined;
}
