import type { Scene } from '../story.ts';
import { byCue, firstItem } from './opening-items.ts';
import type { Opening, OpenType } from './openings.ts';

/** SUBJECT asks … ITEMS; without a subject, whoever has the word asks. */
export function asks(scene: Scene, open: OpenType): Opening | undefined {
  const own = byCue(scene, 'k', 'ask');
  if (own || open !== 'Directive') return own;
  const { letters } = scene.sentence;
  const cue = letters.search(/[kA]/);
  const items = cue >= 0 && !/[shNR]/.test(letters.slice(0, cue)) ? firstItem(letters, cue + 1) : undefined;
  if (
    items === undefined ||
    /[tf]$/.test(letters.slice(0, cue)) ||
    letters[cue + 1] === 'f' ||
    (letters[cue] === 'A' && !/O[9b8]*$/.test(letters.slice(0, cue)))
  )
    return undefined;
  return { kind: 'ask', rule: 'continued-ask', cue, items, continues: true };
}
