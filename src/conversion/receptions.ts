/** Whoever makes a visit: a person with his offices, or a delegation; then perhaps the day. */
const VISITOR =
  /(?:N(?:[,-][ROPZ2f&,-]+)?|N,[ROPZ2f&,-]*|Đ(?:f{0,2}OP?)?)(?:,?f{0,2}_?U?[Dd],?|,?f?C?_?\(D\),?)?(?:f[PC],?)?,?[ac]?[8bi]{0,2}$/;
/** What is asked, planned or said is no visit. */
const TOLD = /[kwgnms;:"]/;

/** Whether whoever stands before a verb makes a visit with it. */
export const isVisitor = (before: string): boolean =>
  !TOLD.test(before) && (VISITOR.test(before) || BODY_ON_DAY.test(before));

/** "Sáng 12/11, Ban Văn hóa - Xã hội HĐND xã tổ chức giám sát …": a body that on some day inspects. */
const BODY_ON_DAY = /^["-]?(?:[CU_]{0,3}[Dd](?:,fP)?,f?P?O(?:f?P(?:,P)?)?|f?P?O(?:f{1,2}P?O?)?f?_?U?[Dd])[8bih]{0,2}$/;

/** Who is received. */
const GUEST =
  /^(?:f{0,2}[_OP2#&]{0,4}Đ|(?:_|C2?)?f?[2C]{0,2}(?:O[fP]{0,2})?R[fOPm2&]{0,8}-?H*N|H*N|f?[C2]{0,3}(?:O[fP]{0,2})?R(?:[fOP2C&]{0,12},?C{2}|[fOP2m]{1,8}(?:f?D|[.,]))|C{2,3},f?(?:O[fP]{0,2})?R)/;
/** "Receiving the Representative of WHO in Ha Noi, X praised": who receives whom stands behind. */
const HEADS_SENTENCE = /^["-]?[C_]?$/;
const GUEST_AND_HOST = /^[^;:skgw"]*N[^;:skgw"]*,[^;:kgwE]*[NRHCI]/;
/** "On the sidelines, An met with WHO Representative X": a given name alone. */
const SHORT_NAME = /(?:^|[,"])C[8b]?$/;

/** "X met WHO Representative Y": whether whoever makes visits stands before a verb, and a guest behind it. */
export const isMet = (before: string, behind: string): boolean =>
  VISITOR.test(before) && GUEST.test(behind) && !TOLD.test(before);

/** Whether a verb of receiving or meeting has whoever does so and a guest beside it. */
export const isReceived = (before: string, behind: string): boolean =>
  GUEST.test(behind) &&
  (isVisitor(before) || SHORT_NAME.test(before) || (HEADS_SENTENCE.test(before) && GUEST_AND_HOST.test(behind)));
