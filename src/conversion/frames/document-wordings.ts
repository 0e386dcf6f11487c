import { type DocumentPattern, isLaw, isPlan, TYPE } from './document-shape.ts';
import { NAME, OPEN_PLAN, OPEN_TITLE, PERIOD } from './title-words.ts';

/** Letters of the words in a title that lists what a programme is for: "về chăm sóc sức khỏe, dân số và phát triển". */
const LISTED = 'C_VGTPWUSXEZabfwtÆ\\-';

/** Titles that only their first word capitalises: they run on to the end of their words. */
export const SENTENCE_CASE: readonly DocumentPattern[] = [
  {
    rule: 'plan-with-period',
    needs: ',Y',
    pattern: new RegExp(
      `(?<type>L)(?![V_]{1,3}[Lλ])(?:[${LISTED}]{1,9},(?!V(?!V?&))){1,3}[${LISTED}R&]{1,9}(?<period>${PERIOD})`,
      'g',
    ),
    types: isPlan,
  },
  {
    rule: 'decision-approving',
    pattern: new RegExp(`(?<type>L)(?:f?R)?(?:f?OP?)?(?:q|V)L(?=[tf_V])[tf]?[${LISTED}]{1,9}`, 'g'),
    types: (type) => !isPlan(type) && !isLaw(type),
  },
  {
    rule: 'law-amending',
    needs: 'r',
    pattern: new RegExp(`(?<type>L)r[_fC#&RS]{0,7}Lf*[CGPOV]${OPEN_TITLE}`, 'g'),
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

/** "the National Strategy on tuberculosis control", "Program Target Nasional pembangunan pedesaan": what is national is named, though only its kind is capitalised. */
export const nationalPlan = (nounFirst: boolean): DocumentPattern => ({
  rule: 'plan-open',
  needs: 'L_',
  pattern: nounFirst
    ? /(?<national>L)(?=_)[_CVb]{1,7}?(?=[,;.:()&=w89knsh]|$)/g
    : /(?<national>L)[Æqtf]f{0,2}(?=_)[_CbG]{1,7}?(?=[,;.:()&=w89knshVm]|$)/g,
  types: isPlan,
});

/** "draft Resolution on Support for Staff 2018-2020", "dự thảo Nghị định về tự chủ bệnh viện". */
export const DRAFTS: readonly DocumentPattern[] = [
  // "the draft Decree detailing the Law on Disease Prevention": a draft that carries out what is named with it.
  { needs: 'JV', rule: 'draft-named', pattern: new RegExp(`Jf*[Lλ][fb]?V[_fV]{0,4}Lr?[fqÆ]*C${NAME}`, 'g') },
  { needs: 'J', rule: 'draft-named', pattern: new RegExp(`Jf*[Lλ][qfrtÆ]+C${NAME}(?<period>${PERIOD})?`, 'g') },
  {
    rule: 'draft-named',
    needs: 'JY',
    pattern: new RegExp(
      `Jf*[Lλ](?:f{0,2}[OR]P?)?(?:[qfrtÆ]+|(?=V))[C_VG][^,;.#"LMλ()kwn]{0,18}?(?<period>${PERIOD})`,
      'g',
    ),
  },
  {
    rule: 'draft-named',
    needs: 'J',
    pattern:
      /(?<!#)Jf*[Lλ](?:f{0,2}[OR]P?(?=[qtÆ]))?(?:[qfrtÆ]+[C_VG][C_VGOfPTWUSXEZb23]{0,11}?|V[_C][C_GVTWUSXZb2t]{0,14}?|[_V]{1,3}[Lλ][xS]?M)(?=[,;.:)mwzY8&f]|$)/g,
  },
];

/** "the Decree amending Decree No. 5", "Thông tư thay thế Thông tư số 5": a document that changes another of its kind. */
const AMENDING: DocumentPattern = {
  rule: 'document-amending',
  needs: 'LM',
  pattern: /(?<type>L|λ(?=f?r))(?:[fm]?[rV_](?:[,&]{1,2}[rV_])?f?|f?r(?:[,&]{1,2}[rV_])?[_fC#SX]{1,7})L[xS]?:?M/g,
  types: (type) => !isPlan(type) && !isLaw(type),
};

/** "handed over the Decision recognising X Hospital as …": what a decision that is presented or signed does to a body. */
const ON_BODY: DocumentPattern = {
  rule: 'decision-on-body',
  pattern:
    /(?<=[psVE]f{0,2}|8_|O_f{1,2})(?<type>[Lλ])(?:f{1,2}D,?|f{1,2}(?:R[fO]{0,3}P?|P?OP?|OfP)(?=[mqtÆf]))?(?:[fm](?=[kV_])|[qtÆ]f?(?=V)|f{1,2}(?=_f{1,2}P?O))?(?:[kV_]{1,2}f{0,2}(?:[_C]?P?[OĐ]|(?<=mVf?)C{2,5})|_f{1,2}P?O)(?:[^#,;.:("&LλMD]{0,11}[^#,;.:("&LλMDf])?/g,
  types: (type) => type === `${TYPE}decision`,
};

/** "handed over the decision appointing Mr X": a decision on somebody, where it is presented or read out. */
const ON_PERSON: DocumentPattern = {
  rule: 'decision-on-person',
  pattern:
    // "the decision to appoint Ms X as Director of Y"
    /(?<=[psŠ]f{0,2})[Lλ][fmq]{0,2}[_V]{1,2}f{0,2}H*NÕR(?:f{0,2}P?OP?)?|(?:(?<=[psŠ]f{0,2}|N,?&f?)(?<type>[Lλ])(?:f{0,2}_?R?f{0,2}O?P?)?|(?<type2>L)f{0,2}Rf{0,2}O?P?)[qftmÆ]{0,3}[_V]{1,3}(?:[,&]{1,2}V|f{0,2}R?O?P?(?=f{0,2}H)){0,2}(?:f{0,2}H*N|(?=mf{0,2}H*N))/g,
  types: (type) => !isPlan(type) && !isLaw(type),
};

/** "announced the Decision of the Provincial Party Standing Committee": where it is announced or handed over, whose it is. */
const OF_BODY: DocumentPattern = {
  rule: 'decision-on-body',
  pattern: /(?<=[ps]f{0,2}|[EC]mVf{0,2})(?<type>[Lλ])f{1,2}(?:R(?:f{0,2}P?OP?)?|P?OP?|OfP)(?=[,.;]|f|$)/g,
  types: (type) => type === `${TYPE}decision`,
};

const ISSUED: ReadonlySet<string> = new Set(['resolution', 'circular', 'decree'].map((type) => TYPE + type));

/** "issue a Circular guiding prices of …", "passed the Resolution on prices of …": what is issued is told by its subject. */
const ON_SUBJECT: DocumentPattern = {
  rule: 'document-on-subject',
  pattern:
    /(?<=[Vq&]f?)(?<type>L)(?:f{0,2}OP?)?(?:q(?=[_C])|f*[Vc](?=[_C]))(?:[^,;.:"#kwnsg(LλM&]|&(?=[_C])){2,24}?(?=[,;.:("]|&f?[VL]|$)/g,
  types: (type) => ISSUED.has(type),
};

/** "will issue a circular on the payment of …", "menerbitkan surat edaran tentang …": in small letters too, where it is issued. */
const ISSUED_ON: DocumentPattern = {
  rule: 'document-on-subject',
  needs: 'V',
  pattern:
    /(?<=V[^,;.:#"LλM]{0,6})(?<type>λ)[fqtÆ]f?(?=[_CV])(?:[^,;.:"#kwsg(LλM&mD]|&(?=[_C])){2,20}?(?=[,;.:("Dm]|$|&f?[VL])/g,
  // "will pass a resolution on health care" announces one, whatever it will be called.
  types: (type) => type !== `${TYPE}resolution` && ISSUED.has(type),
};

/** "the Action Programme to implement the Politburo's resolution": a plan by the document that it carries out. */
const OF_DOCUMENT: DocumentPattern = {
  rule: 'plan-of-document',
  needs: 'LV',
  pattern: /(?<=.)(?<type>L)(?:f{0,2}[OR])?[mf]{1,2}Vf{0,2}(?:[Lλ]f{0,2}O|OfO?[Lλ])(?=[,;.&]|$)/g,
  types: isPlan,
};

/** "develop a project to establish the Provincial Department of Health": a project that is drawn up, by the body that it makes. */
const TO_FOUND: DocumentPattern = {
  rule: 'plan-doing',
  needs: 'VO',
  pattern: /(?<=[VJ_]f{0,2})(?<type>[Lλ])[fm]{1,2}Vf{0,2}P?OP?(?=[,.;f]|$)/g,
  types: isPlan,
};

/** Documents known by what they do, the surest first. */
export const BY_DEED: readonly DocumentPattern[] = [ON_PERSON, AMENDING, ON_BODY, ON_SUBJECT, ISSUED_ON, OF_DOCUMENT, OF_BODY, TO_FOUND];
