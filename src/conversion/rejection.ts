import type { Quote } from './facts.ts';

/** What looked like a fact and was dropped, with its words. */
export interface Rejection extends Quote {
  readonly rule: string;
  readonly reason: string;
}
