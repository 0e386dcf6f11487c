import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import type { Opening } from './openings.ts';

/** A body at the head of a clause, what it does now, and a draft: "is finalising a draft decree", "đang hoàn thiện dự thảo", "finalise actuellement un projet". */
const DRAFTS = /(?:^["-]?(?:t,)?|sj?)f*P?O(?:f*P)?(?:([=_b]{1,3})V|_b)f{0,2}_?(?=J)/;

/** "The Ministry is finalising a draft decree, to be submitted in May": what a body has at hand is still to be done, whole. */
export function drafting(
  { sentence: { letters, spans }, actors }: Scene,
  { pack }: Pick<Before, 'pack'>,
): Opening | undefined {
  const match = letters.includes('J') ? DRAFTS.exec(letters) : null;
  if (!match) return undefined;
  const end = match.index + match[0].length;
  const verb = letters.slice(0, end).search(match[1] === undefined ? /_bf*_?$/ : /Vf*_?$/);
  const subject = actors.findLast((actor) => actor.ref !== undefined && actor.to < verb && actor.from >= match.index);
  const before = spans.slice((subject?.to ?? verb) + 1, match[1] === undefined ? end : verb);
  const isNow =
    before.some(({ value }) => pack.underway?.has(value)) ||
    (before.some(({ type }) => type === 'is') && pack.gerund?.test(spans[verb]?.value ?? '') === true);
  return subject && isNow && !isDocument(subject)
    ? {
        kind: 'plan',
        rule: 'plan-list',
        subject,
        cue: verb - 1,
        items: verb,
        continues: false,
        whole: true,
        letters: letters.slice(0, end) + letters.slice(end).replace(GOES_ON, '_'),
      }
    : undefined;
}

/** ", to be submitted in May": what is to become of the draft is no item of its own. */
const GOES_ON = /[,&mwVp]/g;
