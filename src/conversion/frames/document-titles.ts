import { EACH, type LanguagePack } from '../../grammar/language.ts';
import type { Span } from '../../grammar/span.ts';
import { THIS } from '../meanings.ts';
import type { Sentence } from '../reading.ts';
import { isCapitalAt } from './title-letters.ts';

/** A run of spans that a pattern found. */
interface Run {
  readonly match: RegExpExecArray;
  readonly rule: string;
  /** What deeds are called, where the language has a form for them. */
  readonly deeds?: LanguagePack['deedNouns'];
}

/** Whether a span is a range of years. */
export const isRange = ({ value }: { readonly value: string }): boolean => /^\d{4}-\d{4}$/.test(value);

/** "National Strategy", "Program Target Nasional": more than a kind of document. */
const NATIONAL = /^\p{Lu}\S* (?:\S+ )?\p{Lu}\p{Ll}+$/u;

const DEED_UNTIL = /^λ[Æf]f?[V_].*[m_][zf]{0,2}Y$/;
/** "circulars on …": more than one has no name. */
const PLURAL = /s$/;
const isPluralAt = (text: string, word: Span | undefined): boolean => PLURAL.test(text.slice(word?.start, word?.end));
/** What a document in small letters must say that it is on. */
const ABOUT_WORDS: ReadonlySet<string> = new Set(['on', 'about']);
const isLoud = (words: string): boolean => words.includes(' ') && words === words.toUpperCase();

/** A lower-case "project" is named only by a range of years or a hospital that it builds. */
export function isNamed(text: string, { spans }: Sentence, { match, rule, deeds }: Run): boolean {
  const run = spans.slice(match.index, match.index + match[0].length);
  const [first] = run;
  // "Program Aksi tersebut": what was named before is not named by that.
  if (run.slice(1, 4).some(({ value }) => value === THIS)) return false;
  if (match.groups?.national) return first !== undefined && NATIONAL.test(text.slice(first.start, first.end));
  if (rule === 'plan-named' || rule === 'plan-open') return isNamedPlan(text, run, { match, rule, deeds });
  switch (rule) {
    // "Hội nghị công bố Quyết định …": among capitalised words only an event says that it is announced.
    case 'decision-on-body':
      return isOneDecision(text, first, spans[match.index < 2 ? -1 : match.index - 1]);
    case 'plan-of-hospital':
      return run.some((span) => isHospital(text, span));
    case 'document-on-subject':
      return (!match[0].startsWith('λ') && !match.groups?.on) || (isOn(run) && !isPluralAt(text, first));
    // "the draft decree on … in the third quarter of 2024": a single year says when it is drafted.
    case 'draft-named':
      return !match.groups?.period || run.some(isRange);
    case 'resolution-of-congress':
      return run.slice(1, 10).some(({ type, value }) => type === 'event' && value.endsWith('#Congress'));
    case 'document-amending':
      return run.findLast(({ type }) => type === 'documentType')?.value === first?.value;
    // "các dự án … giai đoạn 2021-2025": many have no name.
    case 'plan-with-period':
      return (
        !(match[0].startsWith('λ') && spans[match.index - 1]?.value === EACH) &&
        (isNamedByPeriod(run, match[0]) || run.some(isRange))
      );
    default:
      return true;
  }
}

/** "Proyek perluasan skrining": a plan by its deed; a headline in capitals ("CAO BANG LAUNCHES PLAN") names none. */
function isNamedPlan(text: string, run: readonly Span[], { match, rule, deeds }: Run): boolean {
  const [first, last] = [run[0], run.at(-1)];
  if (isOfEvent(run)) return false;
  if (match.groups?.between) return run.some(({ value }) => value === BETWEEN);
  if (rule === 'plan-open') return isDeed(match.groups?.deed, run[1], deeds);
  return !first || !last || !isLoud(text.slice(first.start, last.end));
}

/** The value of "between", "giữa", "antara", "entre". */
const BETWEEN = 'between';

/** "Program Sidang", "Chương trình Đại hội": what an event goes by. */
const isOfEvent = ([paper, event]: readonly Span[]): boolean =>
  paper?.type === 'documentType' && event?.type === 'event' && GATHERING.test(event.value);
const GATHERING = /#(?:Congress|Session|Conference|Meeting)$/;

/** A capitalised plan without commas or targets is named by a single year too; a project in small letters by a deed and how far it goes. */
function isNamedByPeriod(run: readonly Span[], letters: string): boolean {
  if ((letters.includes(',') && !PAIR_UNTIL.test(letters)) || run.some(({ type }) => type === 'target')) return false;
  return !/^[C_]*λ/.test(letters) || (DEED_UNTIL.test(letters) && isOn(run));
}

/** "handed over the decision on …", not "decisions on personnel work". */
const isOneDecision = (text: string, word: Span | undefined, before: Span | undefined): boolean =>
  !isPluralAt(text, word) && (!before || isAnnounced(text, before));

const isHospital = (text: string, { type, value, start }: Span): boolean =>
  type === 'organization' && /hospital|named:/.test(value) && isCapitalAt(text, start);

/** Whether what a pattern takes for a deed is called by a word for one. */
function isDeed(taken: string | undefined, word: Span | undefined, deeds: LanguagePack['deedNouns']): boolean {
  const { value = '' } = word ?? {};
  return taken === undefined || (deeds?.pattern.test(value) === true && !deeds.except.has(value));
}

const isAnnounced = (text: string, { type, start }: Span): boolean => type === 'event' || !isCapitalAt(text, start);

/** "phù hợp các vùng, đối tượng đến năm 2030": two that belong together, up to how far the plan goes. */
const PAIR_UNTIL = /^L[^,]*f[_3]{1,2},[_3]{1,2}_zY$/;

const isOn = (run: readonly Span[]): boolean => ABOUT_WORDS.has(run[1]?.value ?? '');

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
