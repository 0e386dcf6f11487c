import { RESOLUTION } from '../mentioned-documents.ts';
import { DECISION, type DocumentPattern, isLaw, isPlan, TYPE } from './document-shape.ts';
import { PERIOD } from './title-words.ts';

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
    /(?<=[psVE]f{0,2}|8_|O_f{1,2})(?<type>[Lλ])(?:f{1,2}D,?|f{1,2}(?:R[fO]{0,3}P?|P?OP?|OfP)(?=[mqtÆf]))?(?:[fm](?=[kV_])|[qtÆ]f?_?(?=V)|f{1,2}(?=_f{1,2}[_C]?P?O))?(?:[kV_]{1,2}f{0,2}(?:[_C]?P?[OĐ]|(?<=mVf?)C{2,5})|_f{1,2}[_C]?P?O)(?:[^#,;.:("&LλMD]{0,11}[^#,;.:("&LλMDf])?/g,
  types: (type) => type === DECISION,
};

/** "handed over the decision appointing Mr X": a decision on somebody, where it is presented or read out. */
const ON_PERSON: DocumentPattern = {
  rule: 'decision-on-person',
  pattern:
    // "the decision to appoint Ms X as Director of Y"
    /(?<=[psŠ]f{0,2})[Lλ][fmq]{0,2}[_V]{1,2}f{0,2}H*NÕR(?:f{0,2}P?OP?)?|(?:(?<=[psŠ]f{0,2}|N,?&f?)(?<type>[Lλ])(?:f{0,2}_?R?f{0,2}O?P?)?|(?<type2>L)f{0,2}Rf{0,2}O?P?)[qftmÆ]{0,3}[_V]{1,3}(?:[,&]{1,2}V|f{0,2}R?O?P?(?=f{0,2}H)){0,2}(?:f{0,2}H*N|(?=mf{0,2}H*N))/g,
  types: (type) => !isPlan(type) && !isLaw(type),
};

/** "announced the Decision of the Provincial Party Standing Committee", "Hội nghị công bố Quyết định của Chủ tịch UBND tỉnh về công tác cán bộ": where it is announced or handed over, whose it is. */
const OF_BODY: DocumentPattern = {
  rule: 'decision-on-body',
  pattern:
    /(?<=(?:[ps]|[EC]mV)f{0,2}|[EC]_?)(?<type>L)f{0,2}(?<!L)(?:Rf{0,2})?(?:P?OP?|OfP)(?:[tqÆ][fm]?[_CV]{1,6}?(?:RP?OP?)?(?=[,.;f&]|$))?(?=[,.;f&tq]|$)/g,
  types: (type) => type === DECISION,
};

/** "the decision assigning the office of Acting Director", "quyết định giao Quyền Giám đốc": one on an office, handed over alone or in a row. */
const ON_OFFICE: DocumentPattern = {
  rule: 'decision-on-person',
  needs: 'R',
  pattern:
    /(?<=#[Lλ]:|[Lλ][^,;.λL]{2,9}&|[ps](?=λÕ|LÕ))(?<type>[Lλ])[fm]?(?:(?:k|[_V]{1,3})[_fm]{0,3}Õ?|Õ)R(?:f{0,2}OP?){0,2}(?=[,;.&f]|$)/g,
  types: (type) => type === DECISION,
};

const ISSUED: ReadonlySet<string> = new Set(
  ['resolution', 'circular', 'decree', 'directive'].map((type) => TYPE + type),
);

/** "issue a Circular guiding prices of …", "passed the Resolution on prices of …", "… for those aged 70 to 75": what is issued is told by its subject. */
const ON_SUBJECT: DocumentPattern = {
  rule: 'document-on-subject',
  pattern: new RegExp(
    `(?<=[Vq&;]f?)(?<type>L)(?:f{0,2}OP?)?(?:q(?=[_C])|f*[Vc](?=[_CS]))(?:[^,;.:"#kwnsg(LλM&]|&(?=[_C])|(?<=V)&(?=V_)|#(?=[fK_]{1,2}#U)|(?<=#[fK_]{1,2})#(?=U)){2,24}?(?<period>${PERIOD})?(?=[,;.:("]|&f?L|(?<!V)&f?V|$)`,
    'g',
  ),
  types: (type) => ISSUED.has(type),
};

/** What a document is on, "and" once among it or between two verbs ("attract and support doctors"), and for when; up to a mark or what is told of it. */
const IN_SUBJECT = '[^,;.:#"kwnsgjLλM()D89=+&zY]';
const SUBJECT = `(?:${IN_SUBJECT}|(?<=V)&(?=V_)){2,18}?(?:&(?=[_C])${IN_SUBJECT}{1,8}?)?(?<period>${PERIOD})?(?=[,;.:("89=+wnksjuD]|&f?L|(?<!V)&f?V|$)`;

/** "Theo Nghị quyết về chính sách thu hút bác sĩ giai đoạn 2023-2027, …": capitalised within a sentence, by its subject. */
const CAPITALISED_ON: DocumentPattern = {
  rule: 'document-on-subject',
  pattern: new RegExp(`(?<=.)(?<type>L)[qtÆ](?=[_CV])${SUBJECT}`, 'g'),
  types: (type) => ISSUED.has(type),
};

/** "adopted the Resolution on support for village nurses": so in a language whose word for "about" is a preposition like others. */
const CAPITALISED_AFTER: DocumentPattern = {
  rule: 'document-on-subject',
  needs: 'L',
  pattern: new RegExp(`(?<=[_Vpslq8=]f?)(?<type>L)(?<on>f)(?=f?[_CVO])${SUBJECT}`, 'g'),
  types: (type) => ISSUED.has(type),
};

/** "implement the Decision on mobilizing and seconding officials": a decision by what it does, capitalised within a sentence. */
const DECISION_ON: DocumentPattern = {
  rule: 'document-on-subject',
  needs: 'L',
  pattern: new RegExp(`(?<=[_V]f?)(?<type>L)(?<on>f)(?=V)(?:V[,&]{1,2}(?=V)){0,3}${SUBJECT}`, 'g'),
  types: (type) => type === DECISION,
};

/** "will issue a circular on the payment of …", "menerbitkan surat edaran tentang …": in small letters too, where it is issued. */
const ISSUED_ON: DocumentPattern = {
  rule: 'document-on-subject',
  needs: 'V',
  pattern:
    /(?<=V[^,;.:#"LλM]{0,6})(?<type>λ)[fqtÆ]f?(?=[_CV])(?:[_C](?=f{1,2}z)|(?:[^,;.:"#kwsg(LλM&mD]|&(?=[_C])){2,20}?)(?=[,;.:("Dm]|$|&f?[VL]|f{0,2}z)/g,
  // "will pass a resolution on health care" announces one, whatever it will be called.
  types: (type) => type !== RESOLUTION && ISSUED.has(type),
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
  pattern: /(?<=[VJ_*]f{0,2})(?<type>[Lλ])mVf{0,2}P?OP?(?=[,.;f]|$)/g,
  types: isPlan,
};

/** "the Project to develop Phu Yen into a medical centre": what becomes of a place. */
const OF_PLACE: DocumentPattern = {
  rule: 'plan-doing',
  needs: 'LmV',
  pattern: new RegExp(
    `(?<=.)(?<type>L)mVP(?:[^,;.:"#kwnsg&(LλMY]{2,12}?(?=[,;.:"&(]|$)|[^,;.:"#kwnsg&(LλMY]{1,12}?(?<period>${PERIOD})(?=[,;.:"&(]|$))`,
    'g',
  ),
  types: isPlan,
};

/** "the cooperation programme between X Hospital and the University of Y": by the two that it binds. */
const BETWEEN_TWO: DocumentPattern = {
  rule: 'plan-named',
  needs: 'O&',
  pattern: /(?:_(?=[Lλ]))?(?<type>[Lλ])[_VC]{0,3}(?<between>_)P?OP?&f{0,2}P?OP?/g,
  types: isPlan,
};

/** Documents known by what they do, the surest first. */
export const BY_DEED: readonly DocumentPattern[] = [
  ON_PERSON,
  AMENDING,
  ON_BODY,
  ON_OFFICE,
  ON_SUBJECT,
  CAPITALISED_ON,
  CAPITALISED_AFTER,
  DECISION_ON,
  ISSUED_ON,
  OF_DOCUMENT,
  BETWEEN_TWO,
  OF_BODY,
  TO_FOUND,
  OF_PLACE,
];
