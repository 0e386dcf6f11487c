import { ledByLetters } from './first-letters.ts';
import { LETTERS } from './span.ts';

/** Verbs, also those that are cues elsewhere: an item may ask someone to launch or direct something. */
export const VERB = '[Vkhlpcg+^*6r]';
/** `(1)`, `a)` before an item. */
export const ENUMERATOR = '\\(#\\)|\\([_Cf]\\)';

/** A comma, then perhaps "and" and adverbs, then a verb: the next item begins; behind a preposition two verbs are things, "trong giám định, thanh toán". */
export const ITEM_START = new RegExp(
  `(?<!u(?:b*${VERB}){1,2}|fV),&?(?=[bmnwj]*${VERB}|f?[_I]{1,2}nb?${VERB}|t[,b]?[mnw]b?${VERB}|b*n[_O9])|,(?=[yf_][_f]{0,4}z?Y,?b*V[^,;])|,&(?=f_{0,2}z?Y,?b*${VERB}[^,;])|,&(?=b)|,&t,?(?=b*${VERB})|,(?=b_{2}${VERB})|,(?=&_{1,3}[GO]P?b*V|&_{2}\\+)`,
  'g',
);
/** "…, and the Department of Finance to balance the budget": a further addressee with its own task. */
export const NEXT_ADDRESSEE = ledByLetters(
  new RegExp(
    `(?<=[^;&]{4,})&(?=w)|(?<=V[^;&]{2,}|#[^;&]*Y)&(?=[f_]{0,2}[3ZO1]w)|,&?(?=_[Z31]n)|,&C{1,2}_m(?=b*${VERB})|(?<=y[^,;y]{1,6}),&?(?=[^,;yn]{2,8}yf*(?:P?O|Z|_?3_?)$)|,_(?:H?Nf)?f*P?O(?:f*[OP])?(?=b*n[bm]*${VERB})|,&?f[_b]{0,2}[C3ZP1][_COPZ31f&]{0,4}m(?=b*${VERB})|,&(?:[_C]{0,2}[3Z1][_1]?|_&_)(?:&[_3Z1]{1,2})?m(?=b*${VERB})|(?<!#_{1,2}fO|V(?:f{1,2}|_f{0,2})P?O)(?:[,&]|^)[&=]?j?k?f*(?:P?O(?:f*[OP])?|Z|P),?(?=[bmnw]*[mnw][bmnw]*${VERB})|,&?j[f]*(?:P?O(?:f*[OP])?|Z|P)(?=${VERB})|,&?(?=I?w|[f_OC1Z]{0,6}w|_K_?Ow)|,&j|&j|[;,]&?m?f*P?O(?:f*[OP])?j(?=b*${VERB})|,&mf*P?O(?:f*[OP])?(?=m?b*m?${VERB})|(?<=[^OPZ1f&]|#O),[&=]?f*(?:P?O(?:f*[OP]|Kf*[CO])?)_?(?=b*${VERB}[^,;])|(?<=[^OPZ13f&,]{2})(?:,&?|&)[f_]{0,2}3[_1]?(?=b*${VERB}[^,;])|(?<=#[^&,;]{1,6})&f*P?O(?=b*${VERB}[^,;&]{2})`,
    'g',
  ),
);
/** A comma, then "that" and a clause of its own. */
export const NEXT_THAT = /,(?=j[f_COPZ13]{1,6}[Vnm][^,;])/g;
/** A comma before a verb, inside an item that semicolons delimit. */
export const NEXT_VERB = new RegExp(`(?<!u(?:b*${VERB}){1,2}),&?(?=b*${VERB})`, 'g');
/** Such a comma before a verb with a figure of its own. */
export const NEXT_WITH_NUMBER = new RegExp(`(?<=${VERB}.{2,}),&?(?=b*${VERB}[^#,;&mu]{0,6}(?:K#|#U))`, 'g');
/** The "and" before the last verb of a list with commas: "build A, train B and buy C". */
export const LAST_AND = new RegExp(
  `(?<=[^bV&]{2,}|[^bV&,;]V[^bV&]|[_CPD#]&[_CPD])&(?=[bm]*${VERB}[^&])|(?<=^V[^bV&,])&(?=${VERB}[^&,;V]{2})`,
  'g',
);
/** After a long item, an "and" before two joined verbs joins items, not verbs. */
export const HIGHER_AND = new RegExp(`(?<=^.{9,})&(?=b*${VERB}&${VERB})`, 'g');
/** Two verbs that each have an object are two items: "arrange doctors for the communes and organise classes for them". */
export const AND_WITH_OBJECTS = ledByLetters(
  new RegExp(
    `(?<=(?:^|[;,])(?:(?:[^mu;]|m(?=[fROPCK#]))*${VERB}(?:[^mu;,&V]|(?<=[_C])&(?=[_C])|(?<=P)&(?=P)|m(?=[fROPCK#])|(?<=_f)V){2,}|[^mu;]*#[^mu;,&V]{1,4}${VERB}[^mu;,&V]|b*V[_CfOS]{1,5}(?:,[_CfOS]{1,5}){1,3}))(?<!r)&&?(?=[bmnwj]*${VERB}(?:V?[^V&,;]{2,}|[OZP3]V[^V&,;]|_V$))`,
    'g',
  ),
);
/** Two numbers that are each to be reached by a verb of their own are two items, whatever the first is for: "send 60 nurses to help with the shots and prepare 4 vehicles". */
export const AND_WITH_NUMBERS = new RegExp(
  `(?<=(?:${VERB}(?:[^#mu,;&]{0,3}|[^#mu,;&]{1,6}m)|^_)#(?:[^#;,&]|(?<=P)&(?=P))*)&(?=[bm]*${VERB}(?:[^#mu,;&]{0,3}|[^#mu,;&]{1,6}m)#)|(?<=#U[^#;,&]*mV[^#;,&]*)&(?=K?#U[^#;,&]*mV)|(?<=#[^#;,&]{1,6})&(?==_[fm][^#;,&]{1,8}#)`,
  'g',
);
/** "to cut deaths by 10 % and to open a hotline": behind a number of its own a further "to" begins an item. */
export const AND_TO = ledByLetters(
  /(?<=^(?:[^m;]|m(?!b*V))*#(?:[^m;,]|m(?!b*V))*)&(?=mb*V)|(?<=^V[^;&]{3,}mV[^;&]{3,})&(?=mb*V)/g,
);
/** ", including to", ", in particular:" before a verb, ", with the rate reaching", ", with a target of" before a figure: what is included is an item of its own. */
export const INCLUDED = new RegExp(
  `,[et]:?(?=[bm]*${VERB}|(?!f*#[3P])[^,;&mu]{1,10}#)|,_(?=f?S[^,;&mu]{0,9}#U|K#[^,;]{4,}|f_fK?#U)|,[_f]{1,2}[Tw](?:[f_]?(?=K?#U)|j?(?=f{0,2}[_CO3Z]{1,4}[V+=8w]{1,2}K?#))`,
  'g',
);
/** ", in which the duty of each is spelled out": what is so in a document, or anywhere, is no part of what is to be done. */
export const TOLD_OF_IT = /,[et][^#V,;]{2,}[=9][^#,;]*$/;
/** Numbers with a unit or comparator on both sides of a comma are targets of their own, as are two that are brought "to" a figure; "tỷ lệ ở thôn, làng đạt 95 %" is one. */
export const NEXT_NUMBER = ledByLetters(
  /(?<=^_K?#_[^#&,]{0,8})&(?=_K?#_)|(?<=m#U?)&(?=f?[_S][_fSU]{0,5}mK?#)|(?<=[_=]#U?)&(?=S[_VU]{0,6}[_=]K?#)|(?<!,f?S[^,;#]{1,9}),&?(?=[^,;]*?(?:K#|#U|#f?[_C]))|,(?=f?S[^,;#]{1,9},[_f]{1,3}[+^=]f?K?#)|(?<=#[^#&,]{1,9})&(?==?K?#(?:U|[_COR3]))/g,
);
/** Before a clause with a number of its own: "…, and the coverage reaches over 90 %", "…, allocating at least 30 %", "…, and by the end of 2028 at least 3 clinics". */
export const OWN_NUMBER =
  /^([^#]*?[^#&,]{2})(&|,&?)(?=f*(?:[_CSfbU]{2,9}|S)[+^=]f?K*#U?|f?[_CSU][_CSfbU]{1,8}[wn]_{0,2}K#U|_[_CSfbUL]{2,9}[wn][+^]#U|[bm]*[wV][^#,;&mu]{0,8}(?:K#|#_{0,2}U)|(?<=&)[bm]*V[^#,;&mu]{0,8}#_{1,3}$|[_f]?S[_f]{0,2}K#U|(?<!S[^#;]{1,20}&)_K?#U|(?<=,&)[yfm_z]{1,5}YK#)/;
/** "those aged 60 and over, poor households and … will be examined once a year": how old somebody is, before what will be done. */
export const AGED_BEFORE = /^[^VkhlpcgU+^*w;]*#z[^#;]*w/;
/** "inspect 45 shops": a number of its own right behind the verb. */
export const COUNTS = /^b*V[f_]{0,2}K?#/;
/** A verb that begins an item, wherever its words begin. */
export const HEAD = new RegExp(VERB);
/** A verb without an object of its own. */
export const BARE_VERB = new RegExp(`^&?b*(?:${VERB}|[Vc]V)$`);
/** "; at the same time to spend …": what begins with such words is joined like a sentence, not like a row. */
export const GOES_ON = /^[&,]*t/;
/** "by 2030," or "by the end of 2030 at least" before an item is its time, not its action. */
export const TIME =
  /^[;,&]*(?:j?(?:[fmy_C]{0,2}z?Y|[fmy_]{0,2}D|t)[,:]|[fmyC]{0,2}zY\+:|zY(?=V)|[fmy][fVz_]{0,3}Y(?=K?#))/;
/** "by 2030", "from now to the end of the month": a time alone is no action. */
export const TIME_ALONE = /^(?:[fmy_zwC]{0,3}[YD]|K_m[fzC_bv]{1,6})$/;
/** "…, and by 2030, B will be done": the time of the next item. */
export const NEXT_TIME = /,&[fmy_C]{1,3}z?Y,?$/;
/** "the Department of Finance to" before an item is whom it addresses, not its action. */
export const LEADING_ADDRESSEE = new RegExp(
  `^[&,;=]*(?:t,?)?j?k?f*(?:P?OO?(?:f*[OP])?(?:(?:[,&]{1,2}(?:[3ZPO]|_(?=[,&])|1O?)){0,3}|,(?:[j=][_bfV]{1,5}|[_bf]{2,6}),)|Z|1|P(?:[,&]{1,2}(?:C{1,3}|P)){1,4}|[_C&]{1,7}[Z3](?=m))[,bmn]*(?=[bmn]*${VERB})`,
);

/** The letters with enumerators made semicolons and everything else inside parentheses and quotes plain words; positions stay. */
export function masked(letters: string, from = 0, to = letters.length - 1): string {
  if (!letters.includes(')', from) && !letters.includes('"', from) && !letters.includes('#.', from)) return letters;
  const inside = letters
    .slice(from, to + 1)
    .replace(/[,&]{0,2}\((?:#|[_Cf])\)/g, (run) => LETTERS.semicolon.repeat(run.length))
    .replace(/(?<=^|[:;]&?)#\./g, (run) => LETTERS.semicolon.repeat(run.length))
    .replace(/\([^()]*\)/g, (run) => LETTERS.word.repeat(run.length))
    .replace(/(?<=^|[:;,])[_Cf]\)/g, (run) => LETTERS.semicolon.repeat(run.length))
    .replace(/"[^"]*"/g, (run) => LETTERS.word.repeat(run.length));
  return letters.slice(0, from) + inside + letters.slice(to + 1);
}

/** "; the Department of Finance to balance …": behind each semicolon stands whom the next items are for. */
export const ADDRESSED = new RegExp(`^[&,]*f*(?:P?O(?:f*[OP])?|[Z31])[_,]?[bmn]*${VERB}`);
