import { foldWord } from './name-forms.ts';
import type { Token } from './tokens.ts';

/** A sentence in tokens, with what is known to be no name. */
export interface NameReader {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Whether something that is no name (an office, an organisation) begins at a token. */
  readonly stops: (index: number) => boolean;
  /** Whether the lexicon knows a phrase at a token. */
  readonly known?: (index: number) => boolean;
  /** Whether a little word of the language stands at a token, such as the article "Le" that is also a family name. */
  readonly little?: (index: number) => boolean;
}

const LONGEST = 5;
/** A family name, a middle name and a given name. */
const WHOLE = 3;
/** "Phươl", "Rol", "Sone": a Khmer given name has one syllable, if not of Vietnamese form. */
const ONE_VOWEL = /^[^aeiouy]*[aeiouy]+(?:[^aeiouy]*|[^aeiouy]e)$/;
/** Names that stand for ideas, orders and places more than for a person of today's news, by their first words. */
const NO_PERSONS: ReadonlyMap<string, string> = new Map([['ho', 'ho chi minh']]);

/**
 * How many tokens a Vietnamese person's name has that begins at `index`, 0 if none does: a family name or the first
 * part of a minority name (H'Yim, Y Thanh), then one to four capitalised syllables.
 */
export function nameLengthAt(reader: NameReader, index: number): number {
  const first = reader.tokens[index];
  const form = first?.word.name;
  if (!form || !(form.minority || form.family || hasMiddleName(reader, index))) return 0;
  if (!form.minority && first.word.kind !== 'word') return 0;
  if (isNoPerson(reader, index)) return 0;
  let length = 1;
  while (length < LONGEST && continues(reader, index + length, { minority: form.minority, length })) length++;
  return length > 1 ? length : form.minority && first.word.printed.length > 3 ? 1 : 0;
}

/** "A National Programme" begins as "A Plenh Dung" does: of a name one of the next two words has the form of a syllable. */
const isNamedBehind = ({ tokens }: NameReader, from: number): boolean =>
  tokens[from]?.word.name?.syllable === true || tokens[from + 1]?.word.name?.syllable === true;

/** A rare family name, and the word for "as". */
const AS = 'như';

/** Whether an article or the name of an idea begins at a token. */
function isNoPerson(reader: NameReader, index: number): boolean {
  const { tokens, little, known } = reader;
  if (little?.(index) && (known?.(index + 1) || !isNamedBehind(reader, index + 1))) return true;
  // "Như Thanh Niên đã thông tin": a paper, behind "as" at the head of a sentence.
  if (index === 0 && tokens[0]?.word.key === AS) return true;
  // "Nhân Ngày Thầy thuốc Việt Nam": the day that is kept.
  if (tokens[index + 1]?.word.key === 'ngày') return true;
  if (!NO_PERSONS.has(foldWord(tokens[index]?.word.key ?? ''))) return false;
  const words = tokens.slice(index, index + 3).map(({ word }) => foldWord(word.key));
  return NO_PERSONS.get(words[0] ?? '') === words.join(' ');
}

/** "Lang Thị Mai", "Pi Năng Thị Mai": one capitalised syllable or two before a middle name and a given name. */
function hasMiddleName(reader: NameReader, index: number): boolean {
  const { tokens, stops, known } = reader;
  const middle = tokens[index + 1];
  if (!middle?.word.name?.middle) {
    const isTwo = middle?.word.name?.family === false && tokens[index + 2]?.word.name?.middle === true;
    const isSyllable = isTwo && tokens[index]?.word.name?.syllable === true && known?.(index) !== true;
    return isSyllable && middle.start - (tokens[index]?.end ?? 0) === 1 && hasMiddleName(reader, index + 1);
  }
  const [first, given] = [tokens[index] as Token, tokens[index + 2]];
  return (
    given?.word.capitalised === true &&
    first.word.name?.syllable === true &&
    !stops(index) &&
    middle.start - first.end === 1 &&
    given.start - middle.end === 1
  );
}

function continues(
  { tokens, stops, known }: NameReader,
  index: number,
  { minority, length }: { minority: boolean; length: number },
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  const form = token?.word.name;
  if (!form || !before || token.start - before.end !== 1 || stops(index)) return false;
  const isAcronym = form.loud && token.end - token.start > 1 && before.end - before.start > 1;
  if (isAcronym && !before.word.name?.loud) return false;
  // "BỘ TRƯỞNG NGUYỄN VĂN AN LÀM VIỆC VỚI …": where all is in capitals, a phrase that is known ends a whole name.
  if (isAcronym && length >= WHOLE && known?.(index)) return false;
  if (minority || form.syllable || form.minority) return true;
  if (length < 2 || known === undefined || known(index) || !form.plain) return false;
  // "Vu Duc Minh Kunjungi …": behind a whole name a headline goes on in capitals, with words of more than one syllable.
  return length < WHOLE || ONE_VOWEL.test(foldWord(token.word.key));
}

/** Whether a capitalised word follows another in one name, or begins one within a sentence: "Ba To" is no infinitive, "of An Khe" has no article. */
export function isInName(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (before?.word.kind !== 'word' || token?.word.capitalised !== true) return false;
  return before.word.capitalised ? areBeside(before, token) : next?.word.capitalised === true && areBeside(token, next);
}

const areBeside = (token: Token, next: Token): boolean => next.word.kind === 'word' && next.start - token.end === 1;
