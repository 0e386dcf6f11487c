import { documentType, HGOV } from '../../vocabulary/index.ts';

/** What the IRI of every document type begins with. */
export const TYPE = `${HGOV}document-type-`;
/** The type of programmes, projects and plannings too. */
export const PLAN = documentType.plan.value;
/** The type of laws. */
export const LAW = documentType.law.value;
/** The type of decisions. */
export const DECISION = documentType.decision.value;

/** How a document is written, over the letters of titles; `types` says which kinds a named one may be. */
export interface DocumentPattern {
  readonly rule: string;
  readonly pattern: RegExp;
  readonly types?: (type: string) => boolean;
  /** Letters of which every such run has all: where one is absent nothing is searched. */
  readonly needs?: string;
}

/** Whether a type is that of plans. */
export const isPlan = (type: string): boolean => type === PLAN;
/** Whether a type is that of laws. */
export const isLaw = (type: string): boolean => type === LAW;
