import { type DocumentPattern, isLaw, isPlan } from './document-shape.ts';
import { NAME, OPEN_PLAN, OPEN_TITLE, PERIOD } from './title-words.ts';

export { BY_DEED } from './documents-by-deed.ts';

/** Letters of the words in a title that lists what a programme is for: "về chăm sóc sức khỏe, dân số và phát triển". */
const LISTED = 'C_VGTPWUSXEZabfwtÆ3*\\-';

/** Titles that only their first word capitalises: they run on to the end of their words. */
export const SENTENCE_CASE: readonly DocumentPattern[] = [
  {
    rule: 'plan-with-period',
    needs: ',Y',
    pattern: new RegExp(
      `(?<type>L)(?![V_]{1,3}[Lλ])(?:[${LISTED}]{1,9},(?!V(?!V?&)|[SX*])){1,3}[${LISTED}R&]{1,9}(?<period>${PERIOD})`,
      'g',
    ),
    types: isPlan,
  },
  // "Chương trình về phòng bệnh, dân số và phát triển": fields in a row, of which the last stands behind "and".
  {
    rule: 'plan-open',
    needs: 't,&',
    pattern: /(?<type>L)t(?:[_CVGPTWUSXEZb]{1,5},){1,3}[_CVGPTWUSXEZb]{1,5}&[_CVGPTWUSXEZb]{1,3}(?=[;.:)(4uwk]|$)/g,
    types: isPlan,
  },
  {
    rule: 'decision-approving',
    // "Nghị quyết về Chương trình …": a resolution on a programme is another document than the programme.
    pattern: new RegExp(`(?<type>L)(?:f?R)?(?:f?OP?)?(?:q|V|[tÆ])L(?=[tf_V])[tf]?[${LISTED}]{1,9}`, 'g'),
    types: (type) => !isPlan(type) && !isLaw(type),
  },
  {
    rule: 'law-amending',
    needs: 'r',
    pattern: new RegExp(`(?:Jf*)?(?<type>[Lλ])r[_fC#&RS]{0,7}Lf*[CGPOV]${OPEN_TITLE}`, 'g'),
    types: isLaw,
  },
  { rule: 'law-open', pattern: new RegExp(`(?<type>L)r?f*[CGPO]${OPEN_TITLE}`, 'g'), types: isLaw },
  {
    rule: 'plan-open',
    pattern: new RegExp(
      `(?:(?<=[^RG])|^(?=LC))(?<type>L)(?![V_]{1,3}f?[Lλ]|V[;.]|&|_fO)(?=[^,;.]*[_V])${OPEN_PLAN}(?<period>${PERIOD})?`,
      'g',
    ),
    types: isPlan,
  },
];

/** "Dự án “Nâng cao chất lượng dịch vụ y tế giai đoạn 2024-2028”": a project by its name in quotation marks. */
export const QUOTED: readonly DocumentPattern[] = [
  {
    rule: 'plan-named',
    needs: '"',
    pattern: new RegExp(`(?<type>[Lλ])f?(?<quoted>"[^"LMλ.;:]{2,24}")(?<period>${PERIOD})?`, 'g'),
    types: isPlan,
  },
];

/** "the National Strategy on tuberculosis control", "Program Target Nasional pembangunan pedesaan", "Program Target Nasional di bidang kesehatan, kependudukan, dan pembangunan": what is national is named, though only its kind is capitalised. */
const nationalPlan = (nounFirst: boolean): DocumentPattern => ({
  rule: 'plan-open',
  needs: 'L_',
  pattern: nounFirst
    ? new RegExp(
        `(?<national>L)(?:(?=_)[_CVb]{1,7}?|(?:[qÆt]|ff)(?=[_C])[_CVb]{1,7}?(?:(?:,[_CVb]{1,4}){1,3},?&[_CVb]{1,4}?)?(?<period>${PERIOD})?)(?=[,;.:()&=w89knsh]|$)`,
        'g',
      )
    : /(?<national>L)[Æqtf]f{0,2}(?=_)[_CbG]{1,7}?(?=[,;.:()&=w89knshVm]|$)/g,
  types: isPlan,
});

/** "the Project on safe motherhood for ethnic minority women, which …": capitalised within a sentence, though what it is on is not, up to a mark. */
const PLAN_ON_SUBJECT: DocumentPattern = {
  rule: 'plan-open',
  needs: 'Lf',
  pattern: /(?<=[fVkqŠ]f{0,2})(?<type>L)f(?=_)(?:[_CVO3*SUWXb]|f(?=[_C3O])|(?<=[_C])&(?=[_C3])){2,12}(?=[,;.:("]|$)/gu,
  types: isPlan,
};

/** "Proyek perluasan skrining, diagnosis, dan pengobatan penyakit hingga tahun 2030": capitalised, by its deed and what that is done to. */
const PLAN_OF_DEED: DocumentPattern = {
  rule: 'plan-open',
  needs: 'L_',
  pattern:
    /(?<=[fVkqŠp]f{0,2})(?<type>L)(?<deed>(?=__))(?:[_CVO3*SUWXb]|f(?=[_C3O])|,&(?=[_C])|&(?=[_C3])|,(?=[_C]{1,3},?&)){2,17}(?=[,;.:("]|_zY|$)/g,
  types: isPlan,
};

/** Plans by what they are for, where titles are capitalised word by word elsewhere. */
export const plansBySubject = (nounFirst: boolean): readonly DocumentPattern[] => [
  nationalPlan(nounFirst),
  nounFirst ? PLAN_OF_DEED : PLAN_ON_SUBJECT,
];

/** "draft Resolution on Support for Staff 2018-2020", "dự thảo Nghị định về tự chủ bệnh viện". */
export const DRAFTS: readonly DocumentPattern[] = [
  // "the draft Decree detailing the Law on Disease Prevention": a draft that carries out what is named with it.
  // "complete the decree guiding the Law on Population": so without that word, where it is yet to come.
  {
    needs: 'VL',
    rule: 'draft-named',
    pattern: new RegExp(`(?<=Vf?)(?<type>λ)[fb]?V[_fV]{0,4}Lr?[fqÆ]*C${NAME}`, 'g'),
    types: (type) => !isPlan(type) && !isLaw(type),
  },
  { needs: 'JV', rule: 'draft-named', pattern: new RegExp(`Jf*[Lλ][fb]?V[_fV]{0,4}Lr?[fqÆ]*C${NAME}`, 'g') },
  { needs: 'J', rule: 'draft-named', pattern: new RegExp(`Jf*[Lλ][qfrtÆ]+C${NAME}(?<period>${PERIOD})?`, 'g') },
  {
    rule: 'draft-named',
    needs: 'JY',
    pattern: new RegExp(
      `Jf*[Lλ](?:f{0,2}[OR]P?)?(?:[qfrtÆ]+|(?=V))[C_VG][^,;.#"LMλ()kwn]{0,32}?(?<period>${PERIOD})`,
      'g',
    ),
  },
  // "the draft Circular guiding the functions and structure of health stations": what a draft does, up to a mark.
  {
    rule: 'draft-named',
    needs: 'JL',
    pattern:
      /(?<!#)Jf*L(?:[CV]|f[cV](?=_))(?:[C_GVOTWUSXZEb23]|f(?=[_fCO3V])|h(?=f)|&(?=[_CV])|,(?=[_T]{1,3}(?:,_|&))){2,18}(?=[,;.:)8=wksn]|$)/g,
    types: (type) => !isPlan(type) && !isLaw(type),
  },
  {
    rule: 'draft-named',
    needs: 'J',
    pattern:
      /(?<!#)Jf*[Lλ](?:f{0,2}[OR]P?(?=[qtÆ]))?(?:[qfrtÆ]+[C_VGO][C_VGOfPTWUSXEZb23]{0,11}?|V[_C][C_GVTWUSXZb2t]{0,14}?|[_V]{1,3}[Lλ](?:[xS]?M|x#))(?=[,;.:)mwzY8&f=]|$)/g,
  },
];
