import { EACH } from '../../grammar/language.ts';
import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';
import { isCapitalAt } from './title-letters.ts';

/** A run of spans that a pattern found. */
interface Run {
  readonly match: RegExpExecArray;
  readonly rule: string;
}

const isRange = ({ value }: { readonly value: string }): boolean => /^\d{4}-\d{4}$/.test(value);

/** "National Strategy", "Program Target Nasional": more than a kind of document. */
const NATIONAL = /^\p{Lu}\S* (?:\S+ )?\p{Lu}\p{Ll}+$/u;

const DEED_UNTIL = /^λ[Æf]f?[V_].*[m_][zf]{0,2}Y$/;
/** "circulars on …": more than one has no name. */
const PLURAL = /s$/;
/** What a document in small letters must say that it is on. */
const ABOUT_WORDS: ReadonlySet<string> = new Set(['on', 'about']);
const isLoud = (words: string): boolean => words.includes(' ') && words === words.toUpperCase();

/** The value of words behind what was named before. */
const THIS = 'this';

/** A lower-case "project" is named only by a range of years or a hospital that it builds. */
export function isNamed(text: string, { spans }: Sentence, { match, rule }: Run): boolean {
  const run = spans.slice(match.index, match.index + match[0].length);
  const [first, last] = [run[0], run.at(-1)];
  // "Program Aksi tersebut": what was named before is not named by that.
  if (run.slice(1, 4).some(({ value }) => value === THIS)) return false;
  if (match.groups?.national) return first !== undefined && NATIONAL.test(text.slice(first.start, first.end));
  switch (rule) {
    // "Hội nghị công bố Quyết định …": among capitalised words only an event says that it is announced.
    case 'decision-on-body':
      return match.index < 2 || isAnnounced(text, spans[match.index - 1] as Span);
    case 'plan-of-hospital':
      return run.some(
        ({ type, value, start }) =>
          type === 'organization' && /hospital|named:/.test(value) && /\p{Lu}/u.test(text.slice(start, start + 2)),
      );
    case 'document-on-subject':
      if (!match[0].startsWith('λ') && !match.groups?.on) return true;
      return isOn(run) && !PLURAL.test(text.slice(first?.start, first?.end));
    // "CAO BANG LAUNCHES PLAN": a headline in capitals names nothing.
    case 'plan-named':
      return !first || !last || !isLoud(text.slice(first.start, last.end));
    // "the draft decree on … in the third quarter of 2024": a single year says when it is drafted.
    case 'draft-named':
      return !match.groups?.period || run.some(isRange);
    case 'resolution-of-congress':
      return run.slice(1, 10).some(({ type, value }) => type === 'event' && value.endsWith('#Congress'));
    case 'document-amending':
      return run.findLast(({ type }) => type === 'documentType')?.value === first?.value;
    // "các dự án … giai đoạn 2021-2025": many have no name.
    case 'plan-with-period':
      if (match[0].startsWith('λ') && spans[match.index - 1]?.value === EACH) return false;
      return isNamedByPeriod(run, match[0]) || run.some(isRange);
    default:
      return true;
  }
}

/** A capitalised plan without commas or targets is named by a single year too; a project in small letters by a deed and how far it goes. */
function isNamedByPeriod(run: readonly Span[], letters: string): boolean {
  if ((letters.includes(',') && !PAIR_UNTIL.test(letters)) || run.some(({ type }) => type === 'target')) return false;
  return !/^[C_]*λ/.test(letters) || (DEED_UNTIL.test(letters) && isOn(run));
}

const isAnnounced = (text: string, { type, start }: Span): boolean => type === 'event' || !isCapitalAt(text, start);

/** "phù hợp các vùng, đối tượng đến năm 2030": two that belong together, up to how far the plan goes. */
const PAIR_UNTIL = /^L[^,]*f[_3]{1,2},[_3]{1,2}_zY$/;

const isOn = (run: readonly Span[]): boolean => ABOUT_WORDS.has(run[1]?.value ?? '');

/** "Plan No. 61/KH-UBND on disease prevention in 2019": the title behind a number tells which time it plans for. */
const TITLED = /^[,(]?(?:f{0,2}[OR]P?)?(?:[_f]?D)?[qft][^,;.:()#LMkwngs+=!^]{0,24}?(?:,(?=z))?f{0,2}z?Y/;
/** "Plan No. 118/KH-UBND for the 2030-2035 period". */
const AT_ONCE = /^f{0,2}z?Y/;
/** "Resolution on doctors 2023-2025 (Resolution No. 14/2023/NQ-HĐND)": the title stands before the number. */
const BEFORE = /[Lλ][^,;.:#LλM"]{1,14}?(?:,[^,;.:#LλM"]{1,14}?)?f{0,2}z?Yz?\([Lλ][xS]?:?M$/;

const ABOUT = /^[,(]?(?:f{0,2}[OR]P?)?(?:[_f]?D)?[ft](?!.*q)/;

/** The period of a numbered plan's title, which stands behind its number. */
export function periodBehind(
  { letters, spans }: Sentence,
  { to, approves }: { readonly to: number; readonly approves: boolean },
): string | undefined {
  const behind = letters.slice(to + 1, to + 36);
  const once = AT_ONCE.exec(behind);
  const range = spans[to + (once?.[0].length ?? 0)];
  if (once && range && isRange(range)) return range.value;
  const title = TITLED.exec(behind);
  if (!title)
    return (approves ? rangeBehind({ letters, spans }, to) : undefined) ?? periodBefore({ letters, spans }, to);
  // "Decision No. 5 approving the programme for 2021-2025": the time is that of the programme.
  const isOn = ABOUT.test(title[0]) || (/^q[^q]*$/.test(title[0]) && spans[to + 1]?.value === 'about');
  return approves || isOn ? spans[to + title[0].length]?.value : undefined;
}

/** "Plan No. 5 of the Committee, issued in June 2021 to improve … in the 2021-2025 period". */
const FAR_RANGE = /^[^;.:"()LMλ#kwgsn]{1,36}?(?:zY|Yz)/;

function rangeBehind({ letters, spans }: Pick<Sentence, 'letters' | 'spans'>, to: number): string | undefined {
  const match = FAR_RANGE.exec(letters.slice(to + 1, to + 42));
  const range = match && spans.slice(to, to + 1 + match[0].length).findLast(({ type }) => type === 'period');
  return range && isRange(range) ? range.value : undefined;
}

function periodBefore({ letters, spans }: Pick<Sentence, 'letters' | 'spans'>, to: number): string | undefined {
  if (!letters.includes('(')) return undefined;
  const from = Math.max(0, to - 30);
  const title = BEFORE.exec(letters.slice(from, to + 1));
  return title ? spans.slice(from + title.index, to).findLast(({ type }) => type === 'period')?.value : undefined;
}

/** "(Law No. 51/2024/QH15)", "(51/2024/QH15)" right behind a law's name: the number is that law's own. */
const OWN_NUMBER = /^[_fr]{0,3}\((?:[Lλ][xS]?)?M/;
/** "Law No. 51/2024/QH15 amending a number of articles of": the law behind it is what it amends. */
const AMENDS = /M[_,&f]{0,2}r[r_&,fC#S]{0,10}$/;

/** Whether a law's name belongs to the number of another mention: its own, or that of the law that amends it. */
export const isOfNumber = (
  { letters }: Sentence,
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  OWN_NUMBER.test(letters.slice(to + 1, to + 8)) || AMENDS.test(letters.slice(Math.max(0, from - 14), from));
