import type { Span, SpanType } from '../grammar/span.ts';
import { documentType } from '../vocabulary/index.ts';
import { isMet, isReceived, isVisitor } from './receptions.ts';
import { isTask } from './tasks-asked.ts';

/** IRI of the document type that a plan without a number has. */
export const PLAN = documentType.plan.value;
/** "The plan assigns …", "Rencana itu menetapkan …": at the head of a clause, where it acts. */
const CLAUSE_HEAD = /(?:^|[,;.])f?$/;
const PLAN_ACTS = /^[f_b8]{0,2}(?:[kw]|V(?:j|#|T|_?:))|^[^;:,]{1,16}:$|^Tj|^[^;:,.=8+#]{1,16}:/;
/** "Under the plan,": what is done according to it. */
const ACCORDING = /^["-]?(?:t,|[yfm_C]{1,3}z?Y,)?[4K]f?$/;
/** Where an action begins: behind "to", a cue or a mark, or behind an ordinal at the head of the sentence. */
const BEGINS = /(?:^["-]*t,?|[kwnm,;&]t?)b*$/;

/** "mengusulkan agar provinsi menyetujui tambahan modal": whom somebody asks is to approve something. */
const ASKED = /kj?f*(?:P?OP?|Z|P)b?$/;

/** "yêu cầu Giám đốc chịu trách nhiệm", "…, phấn đấu đạt 95 %": "phải chịu trách nhiệm": what one is asked or has to strive for is done too. */
const INSIDE_ASK = /n[bi]?$|n[^kgw;]*,b*$|k(?:[^w]*[,;&]b*|[fbj]*[OPZRN1_]{0,3}b?)$/;

/** "…, while the plan was 14.5", "(rencananya 95 %)": beside a value, what was planned for it, unless for another year. */
const BEHIND_VALUE = /#U?(?:[,(;]|[^#;.(]{1,40},(?=[_f&]))[_f&b]{0,3}$/;
const IS_FIGURE = /^(?:[fLSMxOPR_]{0,8}[j=])?K?#U?(?![^.;,)]{0,3}Y)/;

/** The value of "told": whoever hears it may be told to do something; who is praised is asked for nothing. */
const TELLS = 'tells';

/** What a word of a type becomes between what stands before it and behind it. */
const ACTIONS: Partial<Record<SpanType, (span: Span, before: string, behind: string) => SpanType | false>> = {
  target: ({ value }, before, behind) => value === 'plan' && isActing(before, behind) && 'documentType',
  will: ({ value }, before, behind) =>
    (value === 'intends' || value === 'answers') &&
    (INSIDE_ASK.test(before) ? 'verb' : BEHIND_VALUE.test(before) && IS_FIGURE.test(behind) && 'target'),
  assigned: (_, before, behind) =>
    (/[mgwnk]b?$/.test(before) || (/,&b?$/.test(before) && isTask(before, behind))) && /^[_#fb]/.test(behind) && 'verb',
  // "asked the province to inaugurate its centre", a list of what is to be built.
  launch: ({ value }, before, behind) => value === BUILDING && isTask(before, behind) && 'verb',
  perfect: (_, before) => /[mwn]$/.test(before) && 'verb',
  approve: (_, before, behind) =>
    ((BEGINS.test(before) && /^f*[LJC]/.test(behind)) || (ASKED.test(before) && /^[_C]/.test(behind))) && 'verb',
  // "must report and be answerable for it": behind another need or what is needed, being answerable is done.
  need: ({ value }, before) => value === 'answers' && ANSWERS_TOO.test(before) && 'verb',
  sign: (_, before, behind) => isTask(before, behind) && 'verb',
  speak: ({ value }, before, behind) =>
    value === SHOWS && !(PERSON.test(before) && behind.startsWith('j'))
      ? 'verb'
      : value === TELLS && (TELLS_TO.test(behind) || (/[=9]b?$/.test(before) && TOLD_TO.test(behind)))
        ? 'ask'
        : (value !== ADDS || (ASKED.test(before) && !behind.startsWith('j'))) && isTask(before, behind)
          ? 'verb'
          : value === UNDERTAKES && /^b*V/.test(behind) && 'pledge',
  ask: ({ value }, before, behind) =>
    value === 'direct' && !TOLD_BEFORE.test(before) && isTask(before, behind) && 'verb',
  // "X met WHO Representative Y": who meets somebody reaches no target.
  reach: ({ value }, before, behind) => value === MET && isMet(before, behind) && 'inspect',
  // "the An Giang point": a venue is a bridge point only behind a place's name.
  bridge: ({ value }, before) => value === 'venue' && !/P_?$/.test(before) && 'word',
  verb: ({ value }, before, behind) =>
    value === RECEIVING
      ? isReceived(before, behind) && 'inspect'
      : (value === INSPECTS || value === SUPERVISES) && isVisitor(before)
        ? 'inspect'
        : value === SUPERVISES && 'word',
  inspect: ({ value }, before, behind) =>
    (value === RECEIVES && !isReceived(before, behind) && 'word') ||
    (isTreating(before) && COUNTED.test(behind) && !/[Dd]/.test(before + behind) && 'word'),
};

/** "Rumah sakit memeriksa 1,2 juta pasien": whoever is counted on no day is not visited. */
const COUNTED = /^(?:&V)?K?#/;
const isTreating = (before: string): boolean => /O(?:f?P)?[8b]?$/.test(before);

/** "…, he said, asking the districts to …": behind who says it, nothing is listed. */
const TOLD_BEFORE = /[IN][_b8]?s,$/;

/** The value of verbs that a task list has and a visit is made of: "kiểm tra". */
const INSPECTS = 'inspects';
/** The value of words that are a verb only where a visit is made: "supervised". */
const SUPERVISES = 'supervises';
/** The value of verbs for opening something, or beginning to build it. */
export const BUILDING = 'building';
/** The value of "received", which tells of a meeting where guests stand behind it; of "receiving" where it begins its sentence. */
export const RECEIVES = 'receives';
const RECEIVING = 'receiving';
/** The value of the word that tells of a target as well as of whom somebody meets. */
const MET = 'met';
/** Whether words for a visit are those of who receives it. */
export const isReceiving = (span: Span | undefined): boolean => span?.value === RECEIVES || span?.value === RECEIVING;
/** The value of "adding that", "saying that": nobody is to do so, who has asked or planned goes on to say something else. */
export const ADDS = 'adds';

/** The value of "while" between two clauses. */
export const WHILE = 'while';

/** The value of "pointed out", which persons alone do; a survey shows something. */
const SHOWS = 'shows';
const PERSON = /(?:[IN]|N,[^;:sk]{1,24},)[b8]?$/;
/** Words that pledge what is done behind them: "nhận trách nhiệm rà soát". */
const UNDERTAKES = 'undertakes';

/** "told hospitals to publish": whoever hears it is to do it. */
/** "was told by her to publish": so is whoever was told. */
const TOLD_TO = /^(?:y[^,;.:]{0,4})?mb*V/;
/** "told all units concerned to quicken …": behind a plain "to", whatever the verb. */
const TELLS_TO = /^f*[OZP1R3_C]{1,5}b?m(?:b*V|_[^,;.])/;

/** What a word is where something is to be done: "undertook to set aside", "plans to have", "approve the plan" tell of actions. */
export const actionType = (span: Span, letters: string, at: number): SpanType | undefined =>
  ACTIONS[span.type]?.(span, letters.slice(0, at), letters.slice(at + 1)) || undefined;

const isActing = (before: string, behind: string): boolean =>
  (CLAUSE_HEAD.test(before) && PLAN_ACTS.test(behind)) || ACCORDING.test(before);

/** Behind a need, or "and" in what is needed or asked. */
const ANSWERS_TOO = /nb?$|[nk][^";]{2,}[,;&]{1,2}b?$/;

/** What may be reached or missed: what somebody sets out to do, "the progress set". */
export const isReachable = ({ type }: Span, next: string | undefined): boolean =>
  type === 'will' || (type === 'achievement' && next === 'A');
