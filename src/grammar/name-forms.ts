import { remembered } from './remembered.ts';

const LAST_ASCII = 0x7e;

/** Most words of English and Indonesian need no folding; a look at each letter tells so sooner than an expression. */
function isPlain(word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    if (code > LAST_ASCII || code < 0x20) return false;
  }
  return true;
}

const foldedMarks = remembered((word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/gu, 'd')
    .toLowerCase(),
);

/** Folds a word or some words: no marks, đ as d, lower case. */
export function foldWord(word: string): string {
  if (isPlain(word)) return word.toLowerCase();
  // Word by word, since the words of a name are remembered and the whole of it may be too long for that.
  return word.includes(' ') ? word.split(' ').map(foldWord).join(' ') : foldedMarks(word);
}

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
  /^(?:ngh|ng|nh|gh|gi|bhl?|dh|kb|kh|kp|kr|kđ|kd|ml|rch|rm|zr|ph|pl|kl|th|tr|ch|qu|br|bl|dr|đr|[bcdđghklmnpqrstvxfjw])?[aeiouyăâêôơư]{1,3}(?:ng|nh|ch|[cmnptkh])?$/u;
const MINORITY_FIRST = /^(?:[HYK]['’‘ʼ]\p{Lu}|[YA]$)/u;

/** The family names that most people have: behind "district" too they begin a person's name. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly'.split(' '),
);

/** Family names that seldom begin the name of a district or commune; before two more syllables they begin a person's. */
export const SELDOM_AREAS: ReadonlySet<string> = new Set(
  'truong dinh doan trinh dao ta trieu vuong to tong phung quach nghiem tieu khong thach danh giang sung lo thao siu ksor rcom rah ro kpa rmah kpuih nie mlo eban alang khuat luu ton hua ma nong lau vang luc chu'.split(
    ' ',
  ),
);
/** What tells areas of one name apart: "Tân Phú Đông", "Hàm Thuận Nam". */
const SIDES: ReadonlySet<string> = new Set('dong tay nam bac thuong ha trung'.split(' '));

/** Whether three or four words behind an area word are a person's name rather than the area's. */
export function isNameBehindArea(words: readonly string[]): boolean {
  if (words.length < 3 || words.length > 4) return false;
  const folded = words.map(foldWord);
  if (COMMON_NAMES.has(folded[0] as string)) return true;
  return SELDOM_AREAS.has(folded[0] as string) && !SIDES.has(folded.at(-1) as string);
}

/** Words that look like family names once their marks are gone: heads of titles and bodies. */
const NO_FAMILY_NAMES: ReadonlySet<string> = new Set('trưởng trường tổng phó bộ tổ đảng vụ lễ đồng'.split(' '));

/** Whether a word has the form of one Vietnamese syllable, with or without its marks. */
export function isSyllable(word: string): boolean {
  return SYLLABLE.test(foldWord(word));
}

/** Middle names that only a person's name has: whatever stands before them is a family name. */
export const MIDDLE_NAMES: ReadonlySet<string> = new Set(['thị', 'văn', 'thi', 'van']);

/** What the form of a capitalised word tells of its part in a person's name. */
export interface NameForm {
  /** A family name, and with its marks no title or body. */
  readonly family: boolean;
  /** A family name that most people have. */
  readonly common: boolean;
  /** The first part of a minority's name: H'Yim, Y. */
  readonly minority: boolean;
  readonly middle: boolean;
  readonly syllable: boolean;
  /** All in capitals. */
  readonly loud: boolean;
  /** One capital with small letters behind it. */
  readonly plain: boolean;
}

/** Equal forms are one object: thousands of words share some dozens of them. */
const FORMS = new Map<string, NameForm>();

/** The form of a word whose key is known. */
export function nameFormOf(printed: string, key: string): NameForm {
  const folded = foldWord(key);
  const form: NameForm = {
    family: FAMILY_NAMES.has(folded) && !NO_FAMILY_NAMES.has(key),
    common: COMMON_NAMES.has(folded),
    minority: MINORITY_FIRST.test(printed),
    middle: MIDDLE_NAMES.has(key),
    syllable: isSyllable(printed),
    loud: printed === printed.toUpperCase(),
    plain: /^\p{Lu}\p{Ll}+$/u.test(printed),
  };
  const id = Object.values(form).join();
  const known = FORMS.get(id) ?? form;
  FORMS.set(id, known);
  return known;
}
