import { LETTERS } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';
import { AREA, BODY_WHEN, leads, WHEN_AND_WHERE } from './event-leads.ts';
import { firstOf } from './first-of.ts';

/** "The Department of Health and the Social Insurance signed …", "A memorandum between the Ministry and KOICA was signed …", "Sở Y tế và Bảo hiểm xã hội tỉnh tổ chức ký kết …" */
const BOTH_SIGN = new RegExp(`O${AREA}(?:,f?P?O${AREA}){0,4}(?:,?&|[Vh]_)f?P?O${AREA}${WHEN_AND_WHERE}[h=9]?Š`);
/** "An agreement was signed on 5 May between the hospital and the university": two bodies that sign stand behind. */
const SIGNED_BY = /^[^;skENR]{0,12}[=9]Š(?=(?:[^;skENR]{0,12}[y_]f{0,2})?P?O(?:f*P)?,?&f{0,2}P?[OC])/;

/** "The Department of Health signed an agreement with the hospital" */
const SIGNS_WITH = new RegExp(`${BODY_WHEN}h?Š(?=[^;skEOŠ]{0,14}_f?P?O)`);

/** "Minister X and Chief Representative Y put their names to an agreement" */
const PERSONS_SIGN = /N[^;.Es]{0,12}&[^;.EsN]{0,12}N[^;.Es]{0,14}Š/;

/** "The signing of the programme between … took place on 5 May" */
const IS_SIGNED = /^[fC_bUDd,]{0,5}Š[^;skE]*h/;

/** Two bodies sign something on some day, in the lead: a signing ceremony that no noun names. */
export function signingIn(sentences: readonly Sentence[]): { sentence: Sentence; at: number } | undefined {
  return firstOf(leads(sentences), (sentence) => {
    const { letters } = sentence;
    if (!letters.includes(LETTERS.sign) || !/[Dd]/.test(letters)) return undefined;
    const signs =
      BOTH_SIGN.exec(letters) ??
      SIGNS_WITH.exec(letters) ??
      IS_SIGNED.exec(letters) ??
      SIGNED_BY.exec(letters) ??
      PERSONS_SIGN.exec(letters);
    return signs ? { sentence, at: signs.index + signs[0].length - 1 } : undefined;
  });
}

/** "The ceremony took place in A on 5 May", right behind "X and Y have signed an agreement": it is where they signed. */
const IS_WHERE = /^[fC"]{0,2}E_?,?[8b]?[h=]/;

/** Whether a ceremony is told of right behind the sentence that says who signs something, as its own. */
export function isOfSigning({ index, letters }: Sentence, sentences: readonly Sentence[]): boolean {
  const before = sentences[index - 1]?.letters;
  return IS_WHERE.test(letters) && before !== undefined && (BOTH_SIGN.test(before) || SIGNS_WITH.test(before));
}
