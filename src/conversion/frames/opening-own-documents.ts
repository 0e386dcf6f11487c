import { isDocument } from '../actor.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';

/** Behind a semicolon, a further numbered document, what it is on, and how it begins to tell what it sets. */
const NEXT_DOCUMENT = /;&?f?(?=L[xS]?M[^;]*,)/g;
/** Up to what it sets: ", with", ", whereby", ", under which". */
const SETS = /^L[xS]?M[^;,]*(?:,[^;,#wV]*(?=,))?,(?:[K_]{0,2}_|[fj]_?)?/;

/** "passed Resolution A, under which …; Resolution B on …, with …": what each document sets is its own. */
export function withFurtherDocuments({ sentence: { letters }, actors }: Scene, first: Opening): Opening[] {
  if (!first.subject || !isDocument(first.subject)) return [first];
  const openings = [first];
  for (const match of letters.matchAll(NEXT_DOCUMENT)) {
    const at = match.index + match[0].length;
    const subject = actors.find((actor) => actor.from === at && isDocument(actor));
    const last = openings.at(-1) as Opening;
    const items = at + (SETS.exec(letters.slice(at))?.[0].length ?? 0);
    if (!subject || match.index <= last.items || items === at) continue;
    openings.splice(
      -1,
      1,
      { ...last, to: match.index - 1 },
      { ...first, subject, cue: items - 1, items, continues: false },
    );
  }
  return openings;
}
