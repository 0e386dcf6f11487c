/** Where a document was found in a sentence, and by which rule. */
export interface Taken {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}

/** Whether two findings cover the same words, so that only the surer one counts. */
export const clash = (one: Taken, other: Taken): boolean =>
  one.from <= other.to &&
  other.from <= one.to &&
  !isOfLaw(other, one) &&
  !mayHold(one.rule, other.rule) &&
  !mayHold(other.rule, one.rule);

/** "the draft Decree detailing the Law on Disease Prevention": the law is named behind what the draft is. */
const isOfLaw = (draft: Taken, law: Taken): boolean =>
  draft.rule === 'draft-named' && law.rule.startsWith('law-') && law.from - draft.from > DRAFT_OF_LAW;
/** How many spans "the draft Law" has at most. */
const DRAFT_OF_LAW = 2;

/** A decision holds the plan that it approves, a draft the document that it replaces, a plan the one that it carries out. */
const mayHold = (outer: string, inner: string): boolean =>
  (outer === 'decision-approving' && inner.startsWith('plan')) ||
  (/^(?:draft-named|plan-of-document|document-amending)$/.test(inner) && outer.startsWith('document-number'));
