import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';
import { PLAN } from './document-shape.ts';
import { isRange } from './document-titles.ts';

/** A document as a pattern found it. */
interface Found {
  readonly match: RegExpExecArray;
  readonly rule: string;
  readonly type: string;
  readonly isNumbered: boolean;
}

/** The years that a document is for, where they stand outside its name: in its title in quotation marks, before it, or behind it. */
export function periodOf(sentence: Sentence, { match, rule, type, isNumbered }: Found): string | undefined {
  const from = match.index;
  const to = from + match[0].length - 1;
  if (isNumbered) return periodBehind(sentence, { to, approves: type === PLAN });
  const quoted = match.groups?.quoted ? quotedPeriod(sentence.spans.slice(from, to)) : undefined;
  const ahead = rule === 'plan-named' ? periodAhead(sentence, from) : undefined;
  return quoted ?? ahead ?? (type === PLAN ? carriedOut(sentence, to) : undefined);
}

/** "the 2027 Work Plan": the years of a plan right before its name. */
function periodAhead({ spans, letters }: Sentence, from: number): string | undefined {
  const word = spans[from - 2];
  const isOwn = /^[_f]Y$/.test(letters.slice(Math.max(0, from - 2), from)) && word?.value !== 'at';
  return isOwn ? spans[from - 1]?.value : undefined;
}

/** The period in a quoted title; "tầm nhìn 2045", how far a plan looks, is not what it is for. */
const quotedPeriod = (title: readonly Span[]): string | undefined =>
  title.findLast(({ type }, at) => type === 'period' && title[at - 1]?.type !== 'vision')?.value;

/** ", which will be carried out from 2018 to 2021", ", được triển khai từ năm 2018 đến năm 2021": the first and the last year of a plan, in a clause of their own. */
const CARRIED_OUT = /^,[_fw9b]{1,4}V?_{0,3}[Kf]?z?Y[m_]z?Y(?=[,.;)]|$)/;

function carriedOut({ spans, letters }: Sentence, to: number): string | undefined {
  const clause = CARRIED_OUT.exec(letters.slice(to + 1, to + 20));
  const years = clause ? spans.slice(to + 1, to + 1 + clause[0].length).filter(({ type }) => type === 'period') : [];
  return years.length > 1 ? `${years[0]?.value}-${years[1]?.value}` : undefined;
}

/** "Plan No. 61/KH-UBND on disease prevention in 2019": the title behind a number tells which time it plans for. */
const TITLED = /^[,(]?(?:[_fU]?D)?(?:f{0,2}[OR]P?)?(?:[_fU]?D)?[qft][^,;.:()#LMkwngs+=!^]{0,24}?(?:,(?=z))?f{0,2}z?Y/;
/** "Plan No. 118/KH-UBND for the 2030-2035 period". */
const AT_ONCE = /^f{0,2}z?Y/;
/** "Resolution on doctors 2023-2025 (Resolution No. 14/2023/NQ-HĐND)": the title stands before the number. */
const BEFORE = /[Lλ][^,;.:#LλM"]{1,14}?(?:,[^,;.:#LλM"]{1,14}?)?f{0,2}z?Yz?\([Lλ][xS]?:?M$/;

const ABOUT = /^[,(]?(?:[_fU]?D)?(?:f{0,2}[OR]P?)?(?:[_fU]?D)?[ft](?!.*q)/;

/** The period of a numbered plan's title, which stands behind its number. */
function periodBehind(
  { letters, spans }: Sentence,
  { to, approves }: { readonly to: number; readonly approves: boolean },
): string | undefined {
  const behind = letters.slice(to + 1, to + 36);
  const once = AT_ONCE.exec(behind);
  const range = spans[to + (once?.[0].length ?? 0)];
  if (once && range && isRange(range)) return range.value;
  const title = TITLED.exec(behind);
  if (!title)
    return (
      rangeBehind({ letters, spans }, to, approves ? [FAR_RANGE, ON_PLAN_RANGE] : [REGULATES]) ??
      periodBefore({ letters, spans }, to)
    );
  // "Decision No. 5 approving the programme for 2021-2025": the time is that of the programme.
  const isOn = ABOUT.test(title[0]) || (/^q[^q]*$/.test(title[0]) && spans[to + 1]?.value === 'about');
  return approves || isOn ? spans[to + title[0].length]?.value : undefined;
}

/** "Plan No. 5 of the Committee, issued in June 2021 to improve … in the 2021-2025 period". */
const FAR_RANGE = /^[^;.:"()LMλ#kwgsn]{1,36}?(?:zY|Yz)/;
/** "Plan No. 5 on the implementation of the National Strategy on tuberculosis for the 2024-2030 period": what carries out another plan is for its time. */
const ON_PLAN_RANGE = /^(?:[_fU]{0,2}D)?[tf]{1,2}[_V]{1,2}f{0,2}L[^;.:"()LMλ#kwgsn,]{1,24}?(?:zY|Yz)/;
/** "Resolution No. 5 regulating how doctors are attracted, trained and paid in the 2026-2030 period": the title of a resolution, with commas between its words. */
const REGULATES =
  /^(?:f{0,2}OP?)?(?:[_fU]{0,2}D)?(?:[ft]{0,2}V|t|f{1,2}(?=_))(?:[^,;.:"()LMλ#kwgsn8=+!^DEq]|,(?=[_V3RC&z])){1,36}?(?:zY|Yz)/;

function rangeBehind(
  { letters, spans }: Pick<Sentence, 'letters' | 'spans'>,
  to: number,
  patterns: readonly RegExp[],
): string | undefined {
  const behind = letters.slice(to + 1, to + 46);
  for (const pattern of patterns) {
    const words = pattern.exec(behind)?.[0].length ?? 0;
    const range = spans.slice(to + 1, to + 1 + words).findLast(({ type }) => type === 'period');
    if (range && isRange(range)) return range.value;
  }
  return undefined;
}

function periodBefore({ letters, spans }: Pick<Sentence, 'letters' | 'spans'>, to: number): string | undefined {
  if (!letters.includes('(')) return undefined;
  const from = Math.max(0, to - 30);
  const title = BEFORE.exec(letters.slice(from, to + 1));
  return title ? spans.slice(from + title.index, to).findLast(({ type }) => type === 'period')?.value : undefined;
}
