import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import { withFurtherDocuments } from './opening-own-documents.ts';
import type { Opening } from './openings.ts';

/** Behind a mark, perhaps "while" or "and", whoever plans next: "…, while the Department will". */
const NEXT_PLANNER = /[;,]&?=?f?[_bt]{0,2},?f*(?=(?:P?OP?|Z|G)b{0,2}w[bm]?[V_h])/g;

/** "The foundation will train A, while the Department will open B": each body's plan is its own, cut where the next one begins. */
export function withFurtherPlans(scene: Scene, first: Opening): Opening[] {
  if (first.subject && isDocument(first.subject)) return withFurtherDocuments(scene, first);
  const {
    sentence: { letters },
    actors,
  } = scene;
  if (!first.subject || letters.indexOf('w', first.items) < 0) return [first];
  const openings = [first];
  for (const match of letters.matchAll(NEXT_PLANNER)) {
    const at = match.index + match[0].length;
    const subject = actors.find(({ ref, from }) => ref !== undefined && from === at);
    const last = openings.at(-1) as Opening;
    if (!subject || match.index <= last.items) continue;
    const cue = letters.indexOf('w', at);
    openings.splice(
      -1,
      1,
      { ...last, to: match.index - 1 },
      { ...first, subject, cue, items: cue + 1, continues: false },
    );
  }
  return openings;
}
