import { WHICH } from '../meanings.ts';
import type { Scene } from '../story.ts';
import { documentAt } from './opening-headed.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** A document with its number, what it is on and whose or what years it is for, up to the mark before "which". */
const DOCUMENT = /L(?:[xS]?M)?[^L;:,"sk]{0,16},$/;
/** Behind "which" what it is to bring, perhaps behind who issued it: "aims for", "was issued by the city, will". */
const AIMS = /^(?:[_V9][^,;w]{0,10},)?b?w[mn]?/;

/** "The council adopted the Scheme on rural clinics, which aims for 90 % of …": what a document is to bring is its plan, whatever was done with it. */
export function whichAims(scene: Scene): Opening | undefined {
  const { letters, spans } = scene.sentence;
  if (!letters.includes('w') || !letters.includes('L')) return undefined;
  const which = spans.findIndex(({ value }, at) => value === WHICH && letters[at - 1] === ',');
  const length = which < 0 ? undefined : AIMS.exec(letters.slice(which + 1))?.[0].length;
  const document = length === undefined ? null : DOCUMENT.exec(letters.slice(0, which));
  const noun = document && spans[document.index];
  if (length === undefined || !noun) return undefined;
  const items = which + 1 + length;
  const numbered = scene.actors.find(({ ref, from }) => ref?.kind === 'document' && from === document.index);
  const subject = numbered ?? documentAt(noun.end, noun.value);
  const over = periodOver(scene, { before: which, from: which, to: items });
  return { kind: 'plan', rule: 'plan-document', subject, cue: items - 1, items, continues: false, ...over };
}
