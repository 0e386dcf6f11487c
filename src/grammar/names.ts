import { remembered } from './remembered.ts';
import type { Token } from './tokens.ts';

/** Most words of English and Indonesian need no folding. */
const ASCII = /^[ -~]*$/;

const foldedMarks = remembered((word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase(),
);

/** Folds a word: no marks, đ as d, lower case. */
export const foldWord = (word: string): string => (ASCII.test(word) ? word.toLowerCase() : foldedMarks(word));

/** Vietnamese family names (folded), most frequent first, with those of the ethnic minorities: a closed class of the language. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  `nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh truong lam doan mai trinh dao luong cao ha quach thai ta trieu chu vuong
  tong to mac lo vi kieu luu phung nghiem ton dam tieu au khuc la giang thach son danh kim chau diep han cu cung giap khuat lai lieu luc lu ninh nong phi
  phu quan quang sam tang than thieu tien tu tung ung vien hua hau hoa khong khuu bach banh be ca cam canh cat chung co cong cuong dau dieu dong duc ma
  man mau mong nham nhan nhu no nhieu pho phuong sa sung tan tat thang thoi thong tri trang tuan uong vang vinh vong xa ya yen y a phun lau tao hu seo po
  pờ bo lò vừ thị tẩn lý sần lồ cư giàng rah ksor siu rcom nay r'com rơ chảo hoàng quàng tòng cầm lường lèng sùng vàng mùa thào hạng tráng cứ phàn ko del
  lang chamalea kpa bhnuoc alang briu zoram zo cil ka kator pinang arat riah coor bling ploong poloong hoih ating blup pupur taro mlo nie eban nhu doan ngu rmah kpuih touprong prong nghe xeo chang cheo`
    .split(/\s+/)
    .map(foldWord),
);

const SYLLABLE =
  /^(?:ngh|ng|nh|gh|gi|kh|kr|kđ|kd|ph|pl|th|tr|ch|qu|br|bl|dr|đr|[bcdđghklmnpqrstvxfjw])?[aeiouyăâêôơư]{1,3}(?:ng|nh|ch|[cmnptk])?$/u;
const MINORITY_FIRST = /^(?:[HYK]['’‘ʼ]\p{Lu}|[YA]$)/u;

/** The family names that most people have: behind "district" too they begin a person's name. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly'.split(' '),
);

/** Words that look like family names once their marks are gone: heads of titles and bodies. */
const NO_FAMILY_NAMES: ReadonlySet<string> = new Set('trưởng trường tổng phó bộ tổ đảng vụ lễ đồng'.split(' '));

/** Whether a word has the form of one Vietnamese syllable, with or without its marks. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(foldWord(word));
}

/** A sentence in tokens, with what is known to be no name. */
/** Middle names that only a person's name has: whatever stands before them is a family name. */
const MIDDLE_NAMES: ReadonlySet<string> = new Set(['thị', 'văn', 'thi', 'van']);

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
/** Names that stand for ideas, orders and places more than for a person of today's news. */
const NO_PERSONS: ReadonlySet<string> = new Set(['ho chi minh']);

/**
 * How many tokens a Vietnamese person's name has that begins at `index`, 0 if none does: a family name or the first
 * part of a minority name (H'Yim, Y Thanh), then one to four capitalised syllables.
 */
export function nameLengthAt(reader: NameReader, index: number): number {
  const { text, tokens } = reader;
  const first = tokens[index];
  if (!first?.capitalised || first.kind === 'number') return 0;
  const word = text.slice(first.start, first.end);
  const minority = MINORITY_FIRST.test(word);
  const family = isFamilyName(first) || hasMiddleName(reader, index);
  if (!minority && !(family && first.kind === 'word')) return 0;
  if (isNoPerson(reader, index)) return 0;
  let length = 1;
  while (length < LONGEST && continues(reader, index + length, { minority, length })) length++;
  return length > 1 ? length : minority && word.length > 3 ? 1 : 0;
}

/** "A National Programme" begins as "A Plenh Dung" does: of a name one of the next two words has the form of a syllable. */
const isNamedBehind = ({ text, tokens }: NameReader, from: number): boolean =>
  tokens.slice(from, from + 2).some(({ start, end, capitalised }) => capitalised && isSyllable(text.slice(start, end)));

/** Whether an article or the name of an idea begins at a token. */
function isNoPerson(reader: NameReader, index: number): boolean {
  const { tokens, little, known } = reader;
  if (little?.(index) && (known?.(index + 1) || !isNamedBehind(reader, index + 1))) return true;
  const words = tokens.slice(index, index + 3).map(({ key }) => foldWord(key));
  return NO_PERSONS.has(words.join(' '));
}

/** Whether a word is a family name, and with its marks no title or body. */
const isFamilyName = ({ key }: Token): boolean => FAMILY_NAMES.has(foldWord(key)) && !NO_FAMILY_NAMES.has(key);

/** "Lang Thị Mai": a capitalised syllable before a middle name and a given name. */
function hasMiddleName({ text, tokens, stops }: NameReader, index: number): boolean {
  const [first, middle, given] = tokens.slice(index, index + 3);
  if (!first || !middle?.capitalised || !given?.capitalised || stops(index)) return false;
  return (
    MIDDLE_NAMES.has(middle.key) &&
    isSyllable(text.slice(first.start, first.end)) &&
    middle.start - first.end === 1 &&
    given.start - middle.end === 1
  );
}

function continues(
  { text, tokens, stops, known }: NameReader,
  index: number,
  { minority, length }: { minority: boolean; length: number },
): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (!token?.capitalised || token.kind === 'number' || !before || token.start - before.end !== 1 || stops(index))
    return false;
  const word = text.slice(token.start, token.end);
  if (word.length > 1 && word === word.toUpperCase() && before.end - before.start > 1 && !isUpper(text, before))
    return false;
  return (
    minority ||
    isSyllable(word) ||
    MINORITY_FIRST.test(word) ||
    (length >= 2 && known !== undefined && !known(index) && /^\p{Lu}\p{Ll}+$/u.test(word))
  );
}

function isUpper(text: string, { start, end }: Token): boolean {
  const word = text.slice(start, end);
  return word === word.toUpperCase();
}
