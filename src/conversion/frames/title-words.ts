/** Capitalised words, joined by little words and, in a row that ends in "and", by commas. */
export const NAME = '(?:[CPO2]|[&fm](?=[CPO2])|f(?=fC)|,(?=C{1,3}(?:,C{1,3}){0,3},?&[CPO]))*';
/** The name of a law, which ends in no place: "the Law on Disease Prevention in Hanoi on Friday". */
export const LAW_NAME = NAME.replaceAll('P', '');
/** When a plan is for, behind its name, perhaps in parentheses. */
export const PERIOD = '(?:(?:,(?=f?z))?m?f{0,2}(?:z_(?=z?Y))?z?f?Yz?|\\(z?f?Yz?\\))';

/** A title in sentence case runs on to a mark, a verb of the sentence or an auxiliary. */
const STOP = '(?=,(?!3[&_V])|[;.):89wnkhysujp"=+(?LYztK4]|Vf?O|(?<!,3)&(?![_VC])|f{1,2}t|m?f{0,2}z?f?Y|$)';
/** The title of a law in sentence case. */
export const OPEN_TITLE = `(?:[C_VGOfPTWUSXEZb2]|-(?=[_3]))(?:[C_GOfPTWUSXEZb2]|V(?!f?O)|-(?=[_3])|(?<=-)3){0,13}?(?:\\([rV]\\)|(?=[&])|${STOP})`;
/** "bảo vệ, chăm sóc và nâng cao sức khỏe": the verbs that a plan's title begins with. */
const VERBS_FIRST = '(?:_{0,3}V_{0,2}(?:,V_{0,2}){1,2}&)?';
/** The title of a plan in sentence case; "huyện, thị xã" goes on. */
export const OPEN_PLAN = `${VERBS_FIRST}(?:[C_VGOfPTWUSXEZb2*]|-(?=[_3C])|(?<=-)3|S(?![M#])|&(?=[_VC])|,3(?=[&_V])|(?<=,3|O)&(?=O)){1,22}?${STOP}`;
