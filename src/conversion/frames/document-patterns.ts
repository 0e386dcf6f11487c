import type { LanguagePack } from '../../grammar/language.ts';
import { oncePer } from '../../grammar/once.ts';
import { RESOLUTION } from '../mentioned-documents.ts';
import { type DocumentPattern, isLaw, isPlan } from './document-shape.ts';
import { BY_DEED, DRAFTS, plansBySubject, QUOTED, SENTENCE_CASE } from './document-wordings.ts';
import { LAW_ABOUT, LAW_LAST } from './law-patterns.ts';
import { LAW_NAME, NAME, PERIOD } from './title-words.ts';

const isResolution = (type: string): boolean => type === RESOLUTION;

/** Documents by their number, the surest reading: "Resolution No. 57-NQ/TW", "Resolution 57", "57-NQ/TW". */
const NUMBERED: readonly DocumentPattern[] = [
  { needs: 'M', rule: 'document-number', pattern: /(?<type>[Lλ])[xS]?:?(?<number>M)/g },
  { needs: '#', rule: 'document-number', pattern: /(?<type>L)[xS]?(?<number>#)|(?<type2>λ)[xS](?<number2>#)/g },
  // "Resolusi Majelis Nasional No. 55/2020": whose it is stands before the number.
  { needs: 'x', rule: 'document-number', pattern: /(?<type>L)f{0,2}(?:RP?O?|O)P?x:?(?:(?<number>M)|(?<number2>#))/g },
  { needs: 'M', rule: 'document-number-alone', pattern: /(?<number>M)/g },
  { needs: '#', rule: 'document-number-alone', pattern: /(?<=L[xS]?#(?:,#){0,5}[,&])[xS]?(?<number>#)(?![U_OC%])/g },
];

/** "Law on Pharmacy No. 44/2024/QH15": the name stands between the type and the number. */
const NAMED_AND_NUMBERED: DocumentPattern = {
  rule: 'document-number',
  needs: 'M',
  pattern: /(?<type>L)[fq]{0,2}[CV_O][C_VGOPTWUSXEZb2&q]{0,11}(?:\([rV]\))?[,(]?f?[xS]?(?<number>M)/g,
  types: isLaw,
};

/** "Programme on reproductive health for 2021-2025": a field in small letters up to the period. */
const ON_UNTIL = `(?:[^,;.:#"LMλj()kwns9]|,(?=[C_V]{1,4}(?:,[C_V]{1,4})*,?&|&[C_V])){1,16}?(?<period>${PERIOD})`;

const PLAN_ON_LAST = `(?:[CP2]{1,4})?(?<type>L)[CO]{0,3}[Æqtf](?=f*_)${ON_UNTIL}`;
/** "Proyek Pengendalian Rasio Jenis Kelamin saat Lahir untuk periode 2023-2030": little words between capitalised ones. */
const PLAN_UNTIL_FIRST = `(?<type>L)C{1,7}(?:[_f]{1,2}C{1,5}){1,3}(?<period>${PERIOD})`;
const PLAN_ON_FIRST = `(?<type>L)[CO]{0,3}_{0,3}[Æqt](?=f*[_C])${ON_UNTIL}`;

const PLAN_NAME_LAST = `(?:[CP2]|O(?=C))${NAME}(?<type>L)(?:f+[CPO]${NAME})?|(?<type2>L)[fm]+[CPO]${NAME}`;
const PLAN_NAME_FIRST = `(?<type>L)(?:&(?=L[CPO&]))?(?!&[^L])(?:[CPO2]|[&fm](?=[CPO2])|(?<=C)q(?=C)|[fm](?=L[CPO&])|L(?=[CPO&])|(?<=C),(?=C{1,3}(?:,C{1,3}){0,2},?&C))+`;

/** How documents are written, the surest first, for languages whose nouns come last and first. */
export const documentPatterns = oncePer(
  ({ nounFirst, sentenceCaseTitles, lawsAbout }: LanguagePack): readonly DocumentPattern[] => {
    const plan = nounFirst ? PLAN_NAME_FIRST : PLAN_NAME_LAST;
    const bare = plan.replaceAll(/\?<\w+>/g, '?:');
    return [
      NAMED_AND_NUMBERED,
      ...NUMBERED,
      {
        rule: 'plan-of-document',
        needs: 'M',
        pattern: /(?<=.)(?<type>L)(?:f{0,2}[OR])?[mf]{0,2}[V_]{1,3}f{0,2}[Lλ][xS]?:?M/g,
        types: isPlan,
      },
      {
        rule: 'plan-of-document',
        needs: 'V#',
        pattern: /(?<=.)(?<type>L)[mf]{0,2}Vf{0,2}L[xS]?#(?![U_OC%])/g,
        types: isPlan,
      },
      {
        rule: 'plan-with-period',
        needs: 'LY',
        pattern: new RegExp(nounFirst ? PLAN_ON_FIRST : PLAN_ON_LAST, 'g'),
        types: isPlan,
      },
      {
        rule: 'plan-with-period',
        needs: 'λY',
        pattern: new RegExp(`(?<=f)[C_]{1,5}(?<type>λ)(?<period>${PERIOD})`, 'g'),
        types: isPlan,
      },
      {
        rule: 'plan-with-period',
        needs: '#Y',
        pattern: new RegExp(`(?<type>L)[CV][CV_]{0,4}#[_UC]{0,2}[OC_]{1,5}(?<period>${PERIOD})`, 'g'),
        types: isPlan,
      },
      ...(sentenceCaseTitles ? SENTENCE_CASE : []),
      ...(nounFirst && !sentenceCaseTitles
        ? [{ rule: 'plan-with-period', needs: 'LY', pattern: new RegExp(PLAN_UNTIL_FIRST, 'g'), types: isPlan }]
        : []),
      {
        rule: 'decision-approving',
        pattern: new RegExp(`(?:[RO]f?)?(?<type>[Lλ])(?:f{0,2}R?f{0,2}O?P?)?f*(?:q|(?<=[ROP])V)f*(?:${bare})`, 'g'),
        types: (type) => !isPlan(type) && !isLaw(type),
      },
      {
        needs: 'r',
        rule: 'law-amending',
        // "discussed a draft law amending a number of articles of the Law on …": in small letters too.
        pattern: new RegExp(`(?:Jf*)?(?<type>[Lλ])r[_fC#&RS]{0,7}L[fÆ]*C${LAW_NAME}`, 'g'),
        types: isLaw,
      },
      {
        rule: 'law-named',
        needs: 'LC',
        pattern: new RegExp(`(?<type>L)(?:q|f)*C${LAW_NAME}(?:\\([rV_]\\))?`, 'g'),
        types: isLaw,
      },
      ...(nounFirst ? [] : [LAW_LAST]),
      ...(lawsAbout ? [LAW_ABOUT] : []),
      { rule: 'plan-named', pattern: new RegExp(`(?<!R)(?:${plan})(?<period>${PERIOD})?`, 'g'), types: isPlan },
      {
        rule: 'plan-doing',
        needs: 'Y',
        pattern: new RegExp(`(?<=.)(?<type>L)f+V[^,;.:"#kwnsg]{1,12}?(?<period>${PERIOD})`, 'g'),
        types: isPlan,
      },
      {
        rule: 'plan-doing',
        needs: 'LV',
        pattern: /(?<=.)(?<type>L)f+V[^,;.:"#kwnsg&(]{1,8}(?=[,;.:"&(]|$)/g,
        types: isPlan,
      },
      ...QUOTED,
      ...DRAFTS,
      ...BY_DEED,
      {
        rule: 'resolution-of-congress',
        pattern: /(?<type>[Lλ])(?:f?[_V]{1,2}yf?|f{0,2})[CEOPZ_t#3U]{1,9}(?<period>,_?z?Y)?/g,
        types: isResolution,
      },
      {
        rule: 'plan-with-period',
        needs: 'Y',
        pattern: new RegExp(`(?<type>[Lλ])(?=[mfqtÆ]*[C_VGOPTWUSXEZb23*])[^,;.#"LMλj]{1,14}?(?<period>${PERIOD})`, 'g'),
        types: isPlan,
      },
      {
        rule: 'plan-with-period',
        needs: 'Y',
        pattern: new RegExp(`(?<type>L)(?:[C_V]{1,5}(?:,[C_V]{1,4}){1,3},?&[C_Vb]{1,6})(?<period>${PERIOD})`, 'g'),
        types: isPlan,
      },
      {
        rule: 'plan-of-hospital',
        needs: 'O',
        // "2 projects of Hoa Mai Hospital": what is counted is not named.
        pattern:
          /(?<type>(?<!#)[Lλ])(?:[_V*]{1,3}(?:__#)?)?f{0,2}P?OP?|P?O(?:f(?:z#)?)?[_V]?(?<type2>λ)(?![_C])|(?<type3>λ)mVf?(?:[_tC#]{1,3}f{1,2})?P?OP?/g,
        types: isPlan,
      },
      ...(sentenceCaseTitles ? [] : plansBySubject(nounFirst)),
    ];
  },
);
