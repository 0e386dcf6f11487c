import { ledByLetters } from '../grammar/first-letters.ts';
import type { Phrase } from './phrase.ts';
import {
  isForeignName,
  isForeignPerson,
  isHyphenated,
  isOfMiddleName,
  isOfSyllables,
  isOfThree,
} from './phrase-checks.ts';

/** Persons whose names no list of family names knows: what stands around capitalised words tells that they are one. */
export const PERSONS: readonly Phrase[] = [
  {
    pattern: ledByLetters(
      /(?<=H)C{1,4}(?![CNG])|(?<=RC?(?:[fm]*[OP2]Z?)+-?)C{2,4}(?=[^CNGL_V]|$)|(?<=[O2]R)C{2,3}(?=[^CNGL_V]|$)|(?<=RC?(?:[fm]*[OP2]Z?)+,)C{2,3}(?=[,;.&(s]|$)|(?<=^|[^CNPR])(?!(?<=f)C{2,4},(?:[OPZ2]f*)*R(?:[fm]*[OP2])*N)C{2,4}(?=,(?:[OPZ2]f*)*R)|(?<=^|[;&])C{2,4}(?=,[V_b]{1,2}(?:[OPZ2]f*)*R)/g,
    ),
    needs: 'C',
    type: 'name',
    value: (_, words) => words,
  },
  // "Haneul President Min Ji-woo", "Australian surgeon Owen Barclay-Tran": only persons' names end in two parts so.
  {
    pattern: /(?<=R|2_|(?:^|[;,&y])f?)C{2,3}(?=[^CNG3ZEO]|$)/g,
    needs: 'C',
    type: 'name',
    accept: isHyphenated,
    value: (_, words) => words,
  },
  // "Martin Keller, a health financing adviser at the World Bank": whom a title with its field follows, by words that no Vietnamese name has.
  {
    pattern: /(?<=^|[,;&=asVyk_])C{2,3}(?=,f{0,2}[_OVCLt]{0,4}R)/g,
    needs: 'C,R',
    type: 'name',
    accept: isForeignPerson,
    value: (_, words) => words,
  },
  // "WHO Regional Director for the Western Pacific X Y": behind the two words of a region that a title is for.
  {
    pattern: /(?<=Rf{1,2}(?:Of{1,2})?C{2})C{2}(?=[^CNGL_V]|$)/g,
    needs: 'RC',
    type: 'name',
    accept: isForeignPerson,
    value: (_, words) => words,
  },
  // "announced Lars Berg, Chief of Health at UNICEF": whom a title in capitals follows that no scheme has.
  {
    pattern: /(?<=[sV=&]|,)C{2,3}(?=,f?[C_]{1,2}fC{0,3}f?O)/g,
    needs: 'CfO',
    type: 'name',
    accept: isForeignName,
    value: (_, words) => words,
  },
  // "Anna Kowalska of the World Health Organization praised …": whoever speaks is of a body that others have too.
  {
    pattern: /(?<=^|[,;&])C{2,3}(?=f{1,2}O[b8]{0,2}[skgpca])/g,
    needs: 'CfO',
    type: 'name',
    accept: isForeignName,
    value: (_, words) => words,
  },
  // "ông Xổm Bun Vông Sa Lát, Tỉnh trưởng": of a Lao or Khmer name some syllables can be a Vietnamese name, and there are more of them.
  {
    pattern: /(?<=H)(?:C{1,5}NC{0,2}|NC{2,3}|C{5,7})(?=[,;(-]|$)/g,
    needs: 'HC',
    type: 'name',
    accept: isOfSyllables,
    value: (_, words) => words,
  },
  // "TS Vũ Xuân Đảng": of a name of two syllables the last may be a body's word.
  { pattern: /(?<=H)NO(?=[,.;)&]|$)/g, needs: 'HNO', type: 'name', accept: isOfThree, value: (_, words) => words },
  // "Jamar Thi Lieu": the first syllable is unknown, the second is never the first.
  { pattern: /CN/g, needs: 'CN', type: 'name', accept: isOfMiddleName, value: (_, words) => words },
  // "Ibu Cong Tang Ton Nu Hoai Thuong": a name longer than most goes on up to the mark behind it.
  { pattern: /(?<=H)NC(?=[,;]|$)/g, needs: 'NC', type: 'name', value: (_, words) => words },
];
