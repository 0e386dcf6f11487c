import { matchesOf } from '../grammar/matches.ts';
import { ITS } from './bare-titles.ts';
import { ARTICLE } from './meanings.ts';
import { OFFICE, officeAt } from './office.ts';
import { asFormer, mentionWith, type OfficeMention } from './office-mention.ts';
import type { ActorContext } from './organizations.ts';
import type { Sentence } from './reading.ts';

/** "was appointed", "giữ chức vụ", "được UBND tỉnh bổ nhiệm giữ chức": the office that someone takes stands behind it. */
export const TAKES = '[,-]?(?:fC?|=s)?(?:[b8_]{0,2}9(?:Rf?)?OP?(?=V))?[b89m=_&V,]{0,5}Õ{1,2}[_V]?f{0,2}F?';
/** "the officer for immunization, Dr. X", "Direktur Regional WHO untuk Pasifik Barat, Dr. X": what a title is for. */
const FOR = '(?:f[_C]{1,3}(?=,))?';
/** "relieved of the post of Vice Chairman … Mr. X": whom it concerns stands behind a word for that. */
const CONCERNING = '(?:z?Y?(t)(?=H))?';
const LEFT = new RegExp(
  `(${OFFICE}(?:(?:,&?|&|-|,?[FÕ]|;)f?F?${OFFICE})*)(?:\\([^()]{1,4}\\))?(?:-(?=H|$))?${FOR}${CONCERNING}(,?)(H*)$`,
  'u',
);
/** "X was re-elected Director", "X, hiện là Giám đốc", "ông X là Trưởng khoa của", "X has been chosen Director", "relieved X of the post of Director"; a degree or an age may stand between: "X, PhD, Director". */
const IS_MADE = '8?[b_]?=_?f?F?|,8?b?=f?(?=R)|8?j(?=Rf?[OG])|8[_b]{1,2}(?=f?R)|f{1,2}_f{0,2}(?=R)';
const RIGHT = new RegExp(
  `^(?:\\([^)]*\\))?(?:[,-][_#](?=,))*(?:[,-](?:f_?|t(?=f?R))?F?C{0,2}|\\(|${IS_MADE}|${TAKES}|(?=R))(${OFFICE}(?:(?:[,;]&?|&|-|,?F|(?:fG)?${TAKES})f?F?${OFFICE})*)`,
  'u',
);
/** "Deputy Minister A, Secretary of …, B, Head of …, Ms. C, and guests": behind a titled name each further office stands before its name, if the last name has none behind it. */
const BEFORE_NAMES = new RegExp(`^(?:,f?${OFFICE},H*N)+(?:[.;)]|,?f*[&_KV#]|$)`, 'u');
const EACH = new RegExp(OFFICE, 'gu');
/** How far before a name its offices are looked for, in spans. */
export const FARTHEST = 60;

/** The offices that stand before a name (from its span index back to `from`), and where the first begins. */
export function officesBefore(
  sentence: Sentence,
  { from, name }: { from: number; name: number },
  context: ActorContext,
): { offices: OfficeMention[]; start: number; apposed: boolean } | undefined {
  const { letters } = sentence;
  const first = Math.max(from, name - FARTHEST);
  const left = leftAt(sentence, first, name);
  if (!left?.[1]) return undefined;
  const start = first + left.index;
  const offices = leftOf(officesIn(sentence, start, start + left[1].length, context), letters);
  return { offices, start, apposed: left[3] === ',' };
}

/** The value of the words for what something concerns: "đối với". */
const CONCERNS = 'about';

/** The value of the verbs of receiving a guest. */
const RECEIVES = 'receives';

/** The value of words for whom somebody stands for. */
const BEHALF = 'behalf';

/** The offices before a name; behind "by" or "of" and before a comma they are another's: "authorised by the Minister, X …". */
function leftAt({ letters, spans }: Sentence, from: number, name: number): RegExpExecArray | null {
  const left = LEFT.exec(letters.slice(from, name));
  const start = from + (left?.index ?? 0);
  if (left?.[2])
    return /[_V]$/.test(letters.slice(0, start)) && spans[name - 1 - (left[4] ?? '').length]?.value === CONCERNS
      ? left
      : null;
  if (left?.[3] !== ',') return left;
  // "Thay mặt Chủ tịch nước, đồng chí X …": for whom somebody speaks or acts is another.
  if (spans[start - 1]?.value === BEHALF) return null;
  if (isDoer({ letters, spans }, start, name)) return left;
  // "the Minister of Health, X, said …": an article stands before an office in apposition too.
  const article = letters[start - 1] === 'f' && spans[start - 1]?.value === ARTICLE;
  const closed = /^[,&]/.test(letters.slice(name + 1));
  const foreign = article && closed ? /[fV_]f$/ : article ? /[yfV_]f$/ : /(?:[yfVL]|(?<!E)_|[_1]&)f*$/;
  return foreign.test(letters.slice(0, start)) ? null : left;
}

/** "dibuka oleh Kepala Dinas Kesehatan, dr. X.", "opened by the Director of the Department, Dr. X.": by whom something is done, the name in apposition; "its Director, X", "received the Director, X". */
function isDoer({ letters, spans }: Pick<Sentence, 'letters' | 'spans'>, start: number, name: number): boolean {
  const before = spans[start - 1]?.value === ARTICLE ? start - 2 : start - 1;
  const closed = /^(?:[,&.;)]|$)/.test(letters.slice(name + 1));
  return spans[start - 1]?.value === ITS || spans[before]?.value === RECEIVES || (closed && letters[before] === 'y');
}

/** All but the last office before a name are loose when a noun stands right before them. */
function leftOf(offices: readonly OfficeMention[], letters: string): OfficeMention[] {
  const loose = /(?:[_LCVTWm]f*|^["f]?[sV])$/.test(letters.slice(0, offices[0]?.from ?? 0));
  return offices.map((office, at) => (loose && at < offices.length - 1 ? mentionWith(office, { loose }) : office));
}

/** "Regarding Dr. X, the Vice Chairman asked …": whom something concerns, then who says it. */
const CONCERNED = /^["-]?tH*$/;
const ASKS = /^[b_]{0,2}[ksg]/;

/** The offices behind a name; the last one belongs to the next name if it stands before it as the first name's own does. */
export function officesBehind(
  sentence: Sentence,
  { name, apposed, titled }: { readonly name: number; readonly apposed: boolean; readonly titled: boolean },
  context: ActorContext,
): OfficeMention[] {
  const rest = sentence.letters.slice(name + 1);
  const right = RIGHT.exec(rest);
  if (!right?.[1] || (titled && BEFORE_NAMES.test(rest))) return [];
  const end = name + 1 + right[0].length;
  if (CONCERNED.test(sentence.letters.slice(0, name)) && ASKS.test(sentence.letters.slice(end))) return [];
  const offices = untilGroup(sentence, officesIn(sentence, end - right[1].length, end, context));
  const next = apposed ? /^[,:]?H*N/ : /^:?H*N/;
  const tail = sentence.letters.slice(end);
  if (next.test(tail)) {
    const own = untilSemicolon(sentence.letters, offices);
    return own.length < offices.length ? own : offices.slice(0, -1);
  }
  return /^,H*N/.test(tail) ? untilSemicolon(sentence.letters, offices) : offices;
}

/** "A, member of …; Director of …, B": what stands between a semicolon and the next name is that one's. */
function untilSemicolon(letters: string, offices: readonly OfficeMention[]): OfficeMention[] {
  const own = offices.findIndex(({ from }) => /;&?f?$/.test(letters.slice(Math.max(0, from - 3), from)));
  return own < 0 ? [...offices] : offices.slice(0, own);
}

/** "…; leaders of the Department of Health": behind a semicolon a title that many bear is no longer this person's. */
function untilGroup({ letters }: Sentence, offices: readonly OfficeMention[]): OfficeMention[] {
  const group = offices.findIndex(
    ({ office, from, each }) =>
      ((each || PLURAL.test(office.role)) && /;&?f?$/.test(letters.slice(Math.max(0, from - 3), from))) ||
      (OTHERS.test(office.role) && letters[from - 1] === '&'),
  );
  return group < 0 ? [...offices] : offices.slice(0, group);
}

/** "X, Director of …, and representatives of …": behind "and" others are there. */
const OTHERS = /#role-(?:representative|leader)$/;
/** Titles that several bear at a time. */
export const PLURAL = /#role-(?:member|representative|delegate|leader|deputy|officer|reporter|expert|nurse|.*-deputy)$/;

/** The offices of a run of spans. */
export function officesIn(sentence: Sentence, from: number, to: number, context: ActorContext): OfficeMention[] {
  const offices = matchesOf(sentence.letters.slice(from, to), EACH).map((match) =>
    officeAt(sentence, from + match.index, from + match.index + match[0].length - 1, context),
  );
  const first = offices[0];
  if (!first?.office.former || /F/.test(sentence.letters.slice(from - 2, to))) return offices;
  // "left the post of Director of A to become Director of B": what is taken up behind it is held now.
  return offices.map((mention) => (isTakenUp(sentence, first.to, mention.from) ? mention : asFormer(mention)));
}

/** Whether between two offices the second is taken up; one that is joined to the first was held with it. */
const isTakenUp = ({ letters, spans }: Sentence, from: number, to: number): boolean =>
  /[^,;&]Õ/.test(letters.slice(from, to)) ||
  spans.slice(from, to).some(({ type, value }) => type === 'takeOffice' && value !== 'former' && value !== 'joins');
