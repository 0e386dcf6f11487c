import { isSyllable } from '../grammar/name-forms.ts';
import type { Span } from '../grammar/span.ts';
import { isAreaName } from './areas.ts';

/** Behind an area word or in a body's name ("Bệnh viện Phương Nam") a name is no person's, unless it is long and begins with a common family name. */
export function isNoPerson(spans: readonly Span[]): boolean {
  const last = spans.at(-1);
  // "of Nguyen Trai Hospital": only a house bears a person's name in front.
  if (spans[0]?.type === 'name' && last?.type === 'organization') return HOUSE.test(last.value);
  return last?.type !== 'name' || isAreaName(last.value);
}

const HOUSE = /#orgtype-(?:hospital|clinic)$/;

/** Whether one of two bodies is a hospital without a name, and the other a university. */
export function isUniversityHospital(spans: readonly Span[], words: string): boolean {
  const [first, last] = [spans[0]?.value ?? '', spans[1]?.value ?? ''];
  if (!words.split(' ').every((word) => /^\P{Ll}/u.test(word))) return false;
  return (HOSPITAL.test(first) && UNIVERSITY.test(last)) || (HOSPITAL.test(last) && UNIVERSITY.test(first));
}
const HOSPITAL = /#orgtype-hospital$/;
const UNIVERSITY = /[Uu]niversit/;

/** "Ha Long city": a town's name beside the word for a town. */
export const isTown = (spans: readonly Span[]): boolean =>
  spans.every(({ type, value }) =>
    type === 'areaWord' ? value === 'city' : type === 'of' || value.split(' ').every(isSyllable),
  ) && spans.every(({ type, value }) => type !== 'name' || isAreaName(value));

/** Whether each word is spelled out: "CK2" and "II" belong to a title. */
export const isSpelledOut = (_: readonly Span[], words: string): boolean =>
  words.split(' ').every((word) => /^\p{L}/u.test(word) && /\p{Ll}/u.test(word) && !/\d/.test(word));

/** Whether the place behind an area word is that area, not a province. */
export const isArea = (spans: readonly Span[]): boolean => spans.at(-1)?.value.startsWith('place:') === true;

/** Whether the number in an area's name is one digit: "Dam Rong 3 commune", no "3 communes". */
export const isNumberedArea = (spans: readonly Span[], words: string): boolean =>
  /\p{L} \d(?!\d)/u.test(words) &&
  /^\p{Lu}|^(?:\S+ )?\p{Ll}+ \p{Lu}/u.test(words) &&
  (spans.at(-1)?.type === 'districtWord' ? !/s$/.test(words) : spans[0]?.value.startsWith('place:') === true) &&
  spans.every((span) => span.type !== 'name' || isAreaName(span.value));

/** "Jane Smith", "Min Ji-woo", "Peter O'Brien": words of a name, none that many titles go on with. */
export const isForeignName = (_: readonly Span[], words: string): boolean =>
  words.split(' ').every((word) => /^(?:[\p{Lu}]['’])?\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)*$/u.test(word)) &&
  !NO_NAME.test(words);
const NO_NAME =
  /\b(?:Ho Chi|States?|Nations?|Office|General|Board|Council|Party|Ministry|Department|Hospital|Committee|Health|Assembly|Government|Region|Conference|Meeting|Award|Day|Session)\b/;

/** A name with a word that is no syllable of Vietnamese: no district's or commune's. */
export const isForeignPerson = (spans: readonly Span[], words: string): boolean =>
  isForeignName(spans, words) && !words.split(' ').every(isSyllable);

/** Whether all words are capitalised syllables and none is one that titles have: "ông Trưởng Khu Lê Văn An". */
export const isOfSyllables = (_: readonly Span[], words: string): boolean =>
  words.split(' ').every((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && isSyllable(word)) && !IN_TITLES.test(words);
const IN_TITLES =
  /(?:^| )(?:Trưởng|Phó|Chánh|Tổng|Bộ|Ban|Khoa|Phòng|Khu|Đội|Đoàn|Hội|Chuyên|Ủy|Uỷ|Viên|Viện|Trung|Bệnh|Sở|Cục|Vụ)(?: |$)/u;

/** Whether a name's words are joined by a hyphen, as in Korean and double names: "Min Ji-woo", "Ellison-Maro". */
export const hasHyphen = (spans: readonly Span[], words: string): boolean =>
  isForeignName(spans, words) && /\p{Ll}-\p{L}\p{Ll}/u.test(words);

/** "Noor Aini binti Yusof", "Marieke van der Berg": small words that belong to a name. */
const PARTICLES =
  /^\S+(?: \p{Lu}\S*)*(?: (?:binti|bin|ibn|bint|von|van|der|den|de|da|dos|del|la|al|el|ter))+(?: \p{Lu}\S*)+$/u;
export const hasParticle = (_: readonly Span[], words: string): boolean => PARTICLES.test(words);

/** The family name before a minority name that begins with one letter: "Lò A Páo". */
export const isMinorityName = (spans: readonly Span[]): boolean => /^\p{L} /u.test(spans.at(-1)?.value ?? '');

/** "Vũ Xuân Đảng": three syllables, each with a capital. */
export const isOfThree = (_: readonly Span[], words: string): boolean =>
  /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(words);

/** "Jamar Thi Lieu": the middle name of women stands second. */
export const isOfMiddleName = (_: readonly Span[], words: string): boolean =>
  /^\p{Lu}\p{Ll}+ Th[iị] \p{Lu}/u.test(words);

/** "Danh Sô Phát": a capitalised verb at the end of a name is a part of it. */
export const isCapitalised = (_: readonly Span[], words: string): boolean =>
  words.split(' ').every((word) => /^\p{Lu}\p{Ll}/u.test(word));

/** "Min Ji-woo", "Ruth Ellison-Maro": the last word of a name is often two. */
export const isHyphenated = (_: readonly Span[], words: string): boolean =>
  /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \p{Lu}\p{Ll}+-\p{L}\p{Ll}+$/u.test(words);
