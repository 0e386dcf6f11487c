import type { Run } from '../../grammar/lists.ts';

/** Behind "namely", with or without a colon. */
const NAMELY = /e:?$/;
/** "Dự thảo Nghị quyết …"; beside such papers "Báo cáo …" is one too. */
const DRAFT = /^f?JL/;
const PAPER = /^f?[JLs]/;

/** "verified 3 papers, namely: the draft Resolution on …; the report on …": papers that are listed are nothing to be done. */
export const withoutPapers = (letters: string, runs: readonly Run[], items: number): readonly Run[] =>
  NAMELY.test(letters.slice(0, items)) && runs.some(({ from }) => DRAFT.test(letters.slice(from, from + 3)))
    ? runs.filter(({ from }) => !PAPER.test(letters.slice(from, from + 2)))
    : runs;
