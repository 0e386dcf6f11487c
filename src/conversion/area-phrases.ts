import { COMMON_NAMES, foldWord, isSyllable } from '../grammar/name-forms.ts';
import { areaName } from './areas.ts';
import { firstOf, type Phrase } from './phrase.ts';
import { isArea, isNoPerson, isNumberedArea, isTown } from './phrase-checks.ts';
import { provinceOfTown } from './towns.ts';

/** First a province with its area word, then smaller areas by theirs. */
export const AREA_PHRASES: readonly Phrase[] = [
  // "in Đông Hà", "tại Mỹ Tho", "tại Buôn Ma Thuột": a town whose name is a person's, a country's or several words.
  {
    pattern: /(?<=f)(?:2C|C{1,2}N|N|CC{1,2})(?!3|-C|[,(]?R)/g,
    needs: 'f',
    type: 'place',
    value: (_, words) => `place:${words}`,
    accept: (_, words) => provinceOfTown(words) !== undefined,
  },
  { pattern: /Zf?P|P(?:Z(?!P))/g, needs: 'ZP', type: 'place', value: firstOf('place') },
  // "An Khe ward": a name that begins as the article does.
  {
    pattern: /(?<=.)f(?=(?:C{1,2}|N)3)/g,
    needs: 'f3',
    type: 'capitalised',
    value: (_, words) => words,
    accept: (_, words) => words === 'An',
  },
  { pattern: /3P/g, needs: '3P', type: 'place', value: firstOf('place'), accept: isArea },
  // "of An Phu Ward Tran Thi Ba": where the area word stands behind, a person's name goes on.
  {
    pattern: /(?<=Of)C{1,3}3(?=N)/g,
    needs: 'C3N',
    type: 'place',
    nounLast: true,
    value: (spans) => `place:${areaName(spans)}`,
  },
  {
    pattern: /3(?:N|C{1,3})|(?<!H)N3|C{1,3}3(?![PNC])/g,
    needs: '3',
    type: 'place',
    value: (spans) => `place:${areaName(spans)}`,
    accept: isNoPerson,
  },
  {
    pattern: /(?:N|C{1,3})Z(?![PNC])|Zf(?:N|C{1,3})(?![CNG])/g,
    needs: 'Z',
    type: 'place',
    value: (spans) => `place:${areaName(spans.filter(({ type }) => type !== 'areaWord' && type !== 'of'))}`,
    accept: isTown,
  },
  // "tỉnh Hủa Phăn,": an area abroad whose name has a person's form; the head of a province has offices before the word.
  {
    pattern: /(?<!R)ZN(?=[,;.)8(-]|$)/g,
    needs: 'ZN',
    type: 'place',
    value: (spans) => `place:${spans[1]?.value}`,
    accept: ([, name]) => name !== undefined && /^\S+ \S+$/u.test(name.value) && isNoFamily(name.value),
  },
  // "các huyện Lộc Ninh và Bù Gia Mập", "xã Lập Lễ": a name that begins as a verb does.
  {
    pattern: /(?<=3|P[,&]3?|fN&)V(?:C{1,2}|N)(?![PNC3])/g,
    needs: 'V',
    type: 'place',
    value: (_, words) => `place:${words}`,
    accept: (_, words) => words.split(' ').every((word) => /^\p{Lu}/u.test(word) && isSyllable(word)),
  },
  // "Savannakhet province, Laos", "Sở Y tế tỉnh Savannakhet (Lào)", "Savannakhet's Department of Health, Laos": an area of another country, which is named with it.
  {
    pattern: /(?<=f)C{1,2}Z?(?=[,(]C?2)|(?<=O)C(?=[,(]C?2)|(?<=[fO])ZC{1,2}(?=[,(]C?2)|(?<=f)C{1,2}(?=fO,2)/g,
    needs: 'C2',
    type: 'place',
    value: (spans) => `place:${areaName(spans.filter(({ type }) => type !== 'areaWord'))}`,
  },
  // "Dam Rong 3 commune", "xã Đam Rông 3": areas of one name are told apart by numbers.
  {
    pattern: /(?:N|C{1,3})#3(?![PNC])/g,
    needs: '#3',
    // "Cả 8 xã" counts communes: where nouns come first, the number stands behind the name.
    nounLast: true,
    type: 'place',
    value: (spans) => `place:${areaName(spans)}`,
    accept: isNumberedArea,
  },
  {
    pattern: /P#(?=[,;.:)N=89&HR-]|$)/g,
    needs: 'P#',
    type: 'place',
    value: (spans) => spans.map(({ value }) => value).join(' '),
    accept: isNumberedArea,
  },
  // "of An Phu and Chau Doc": beside another name of an area, a short name in a person's form is an area's too.
  {
    pattern: /(?<=f(?:C{1,3},){0,4}C{1,3},?&)N(?![,(]?f?[RHON]|-)/g,
    needs: 'C&N',
    type: 'place',
    value: (spans) => `place:${areaName(spans)}`,
    accept: (_, words) => /^\S+ \S+$/u.test(words) && isSyllable(words.slice(words.indexOf(' ') + 1)),
  },
];

/** Whether a name begins with no common family name. */
function isNoFamily(name: string): boolean {
  return !COMMON_NAMES.has(foldWord(name.slice(0, name.indexOf(' '))));
}
