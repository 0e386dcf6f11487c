import type { Span, SpanType } from '../grammar/span.ts';

/** IRI of the document type that a plan without a number has. */
export const PLAN = 'https://w3id.org/hgov#document-type-plan';
/** "The plan assigns …", "Rencana itu menetapkan …": at the head of a clause, where it acts. */
const CLAUSE_HEAD = /(?:^|[,;.])f?$/;
const PLAN_ACTS = /^[f_b8]{0,2}(?:[kw]|V(?:j|#|T|_?:))|^[^;:,]{1,16}:$/;
/** "Under the plan,": what is done according to it. */
const ACCORDING = /^["-]?(?:t,)?[4K]f?$/;
/** Where an action begins: behind "to", a cue or a mark, or behind an ordinal at the head of the sentence. */
const BEGINS = /(?:^["-]*t,?|[kwnm,;&]t?)b*$/;

/** What may be something else where something is to be done; nearly all words are not. */
const MAY_ACT: ReadonlySet<SpanType> = new Set(['target', 'assigned', 'perfect', 'approve', 'speak', 'ask']);

/** What a word is where something is to be done: "undertook to set aside", "plans to have", "approve the plan" tell of actions. */
export function actionType(span: Span, letters: string, at: number): SpanType | undefined {
  if (!MAY_ACT.has(span.type)) return undefined;
  const before = letters.slice(0, at);
  const behind = letters.slice(at + 1);
  switch (span.type) {
    case 'target':
      return span.value === 'plan' && isActing(before, behind) ? 'documentType' : undefined;
    case 'assigned':
      return /[mgwnk]b?$/.test(before) && /^[_#fb]/.test(behind) ? 'verb' : undefined;
    case 'perfect':
      return /[mwn]$/.test(before) ? 'verb' : undefined;
    case 'approve':
      return BEGINS.test(before) && /^f*[LJC]/.test(behind) ? 'verb' : undefined;
    case 'speak':
    case 'ask':
      return isTask(span, letters, at) ? 'verb' : undefined;
    default:
      return undefined;
  }
}

const isActing = (before: string, behind: string): boolean =>
  (CLAUSE_HEAD.test(before) && PLAN_ACTS.test(behind)) || ACCORDING.test(before);

/** What opens an ask or plan, where its next action begins, and where its first one does: behind the cue or whom it asks. */
const OPENED = /[kwng]/;
const NEXT = /[,;&bmwn]$/;
const FIRST = /k[fb]*P?OP?b?$|[kwng]b?m?$/;
/** No action has a speaker or what is said behind it. */
const SPEECH = /^[NHRIj:",.]/;

/** "asked the Department to report each case", "proposed that the province direct the Department to …": what is asked is a task. */
function isTask({ type, value }: Span, letters: string, at: number): boolean {
  if (type !== 'speak' && !(type === 'ask' && value === 'direct')) return false;
  const before = letters.slice(0, at);
  // '"We will …," X said': what is said of a quotation that has ended is no part of it.
  if (/"[,.-]?[HNR][^"]*$/.test(before)) return false;
  const begins = FIRST.test(before) || (NEXT.test(before) && OPENED.test(before));
  return begins && !SPEECH.test(letters.slice(at + 1));
}
