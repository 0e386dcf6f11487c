import type { LanguagePack } from '../grammar/language.ts';
import { foldWord } from '../grammar/name-forms.ts';
import { changed, type Span, type SpanType } from '../grammar/span.ts';
import { actionType, isReachable, PLAN, RECEIVES } from './actions.ts';
import { askType, voiceType } from './ask-types.ts';
import { besideOthers } from './beside-others.ts';
import { delegated } from './delegates.ts';
import { eventMet } from './events-met.ts';
import { heldThing } from './held-things.ts';
import { takesUp } from './takes-up.ts';
import { taskType } from './task-words.ts';
import { withUnknownWords } from './unknown-words.ts';

/** A title before no name is a pronoun ("ông") or a plain word ("doctor"); what a body has assigned is no ask. */
export function retyped(read: readonly Span[], letters: string, pack: LanguagePack): Span[] {
  const pronouns = pack.cues.pronoun ?? [];
  const lastColon = letters.lastIndexOf(':');
  return withCount(withUnknownWords(read, letters, pack), letters, pack).map((span, at) => {
    const other = replaced(span, read, letters, { at, pack });
    if (other) return other;
    const type =
      taskType(read, at, letters, pack) ??
      wordType(span, read, { at, letters, pack, lastColon }) ??
      voiceType(span, read[0], letters, at) ??
      (span.type === 'honorific' ? honorificType(span, letters, { at, pronouns }) : typeOf(span, letters, at));
    if (type === 'event') return eventMet(span, read, { at, letters });
    if (type === span.type) return span;
    const value = VALUES[`${span.type} ${type}`];
    return changed(span, value ? { type, value } : { type });
  });
}

/** What a span means as another one: "localities are urged to" tells of a need that somebody has told. */
const VALUES: Readonly<Record<string, string>> = {
  'target documentType': PLAN,
  'speak word': 'reports',
  'documentType speak': 'dictates',
  'inPerson verb': 'direct',
  'reach inspect': RECEIVES,
  'ask need': 'asked',
};

/** What stands for another thing altogether: a delegate for a deputy, a training for an event. */
const replaced = (
  span: Span,
  read: readonly Span[],
  letters: string,
  place: { readonly at: number; readonly pack: LanguagePack },
): Span | undefined => delegated(span, read, letters, place) ?? heldThing(span, letters, place.at, place.pack.held);

/** "Satu, mengubah …", "Two, …": a number at the head of a sentence, before a comma, counts what is told. */
function withCount(spans: readonly Span[], letters: string, { one }: LanguagePack): readonly Span[] {
  const [first, ...rest] = spans;
  const isCount =
    first &&
    letters[1] === ',' &&
    ((first.type === 'number' && /^(?:\d|10)$/.test(first.value)) ||
      (first.type === 'capitalised' && foldWord(first.value) === one));
  return isCount ? [changed(first, { type: 'continuation', value: 'ordinal' }), ...rest] : spans;
}

interface Around {
  readonly at: number;
  readonly letters: string;
  readonly pack: LanguagePack;
  /** Where no list is announced any more. */
  readonly lastColon: number;
}

/** The value of "underlined the importance of": an ask where a deed stands behind, a view where a thing does. */
const IMPORTANCE = 'importance';
const isDeed = (span: Span | undefined, { gerund }: LanguagePack): boolean =>
  span?.type === 'verb' || (span?.type === 'word' && gerund?.test(span.value) === true);

/** "the following tasks:" announces a list; the "and" of "dan melaporkannya" joins words. */
function wordType({ type, value }: Span, read: readonly Span[], around: Around): SpanType | undefined {
  const { at, letters, pack, lastColon } = around;
  if (type === 'documentType') return isSaid(letters, at) ? 'speak' : undefined;
  const next = read[at + 1];
  if (value === IMPORTANCE) return isDeed(next, pack) ? undefined : 'speak';
  if (type === 'and') return takesUp(next, letters.slice(at - 1), pack) ? 'word' : undefined;
  return type === 'word' &&
    at < lastColon &&
    /^(?:[_bfnzYT]{0,4}|f{1,2}P?O)e?:/.test(letters.slice(at + 1, at + 7)) &&
    pack.listNouns.includes(value)
    ? 'target'
    : undefined;
}

interface Titled {
  readonly at: number;
  readonly pronouns: readonly string[];
}

function honorificType({ value }: Span, letters: string, { at, pronouns }: Titled): SpanType {
  if (/^H+(?:[NC]|P[lskgpca])/.test(letters.slice(at, at + 6))) return 'honorific';
  return pronouns.includes(value) ? 'pronoun' : 'word';
}

/** "only" counts with a figure behind it, elsewhere it is a word like any other; so is the end of "Để đạt các chỉ tiêu trên, …". */
const isNoComparator = ({ value }: Span, letters: string, at: number): boolean =>
  value === 'only' ? !/^K?#/.test(letters.slice(at + 1, at + 3)) : /^TK[,;.:)]/.test(letters.slice(at - 1, at + 2));

function typeOf(span: Span, letters: string, at: number): SpanType {
  const beside = besideOthers(span, letters, at);
  if (beside) return beside;
  // "vượt mục tiêu", "did not reach the progress set": what is reached is a target, nobody sets out to do it.
  if (isReachable(span, letters[at + 1]) && /[+^!]f*$/.test(letters.slice(0, at))) return 'target';
  if (span.type === 'comparator' && isNoComparator(span, letters, at)) return 'word';
  // "21/22 chỉ tiêu được giao,", "không đạt chỉ tiêu được giao (90,4 %)": it tells whose targets they are.
  if (
    span.type === 'need' &&
    span.value === 'asked' &&
    ASSIGNED_TO.test(letters.slice(Math.max(0, at - 5), at)) &&
    /^[,;.:()]/.test(letters.slice(at + 1))
  )
    return 'assigned';
  // "the Division under the Department": it belongs there, nothing is compared.
  if (span.type === 'comparator' && span.value === '<' && isOfBody(letters, at)) return 'of';
  // "gave certificates" hands over; "gave two instructions" is a word like any other.
  if (span.type === 'present' && span.value === 'gives' && !GIVES.test(letters.slice(at)) && !isGiven(letters, at))
    return 'word';
  return actionType(span, letters, at) ?? (span.type === 'ask' ? askType(span, letters, at) : span.type);
}

/** "21/22 chỉ tiêu", "không đạt chỉ tiêu", "so với kế hoạch": targets that a figure counts, or that are reached, missed or compared with. */
const ASSIGNED_TO = /#[TC]$|[+^!*<]f*T$/;

/** A person with what tells who that is. */
const SAID_BY = /N(?:[,(-][ROPZ2f&,_cE]{1,16}[,)-])?$/;

/** "Ông X, Phó Chủ tịch UBND tỉnh, kết luận: …": right behind a person and before a colon nothing is a document. */
const isSaid = (letters: string, at: number): boolean =>
  (letters[at + 1] === ':' || letters[at + 1] === '"') && SAID_BY.test(letters.slice(0, at));

const GIVES = /^p[f#C]{0,4}(?:Q|Lm)/;
/** "Certificates of merit were given to …" */
const isGiven = (letters: string, at: number): boolean =>
  /Q[^;.]*=$/.test(letters.slice(0, at)) && letters[at + 1] === 'm';

const isOfBody = (letters: string, at: number): boolean =>
  letters[at - 1] === 'O' && /^f?O/.test(letters.slice(at + 1, at + 3));
