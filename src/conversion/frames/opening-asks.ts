import type { Scene } from '../story.ts';
import { byCue, firstItem } from './opening-items.ts';
import type { Opening, OpenType } from './openings.ts';

/** "the proposal of the province" is a noun, nobody asks. */
const GENITIVE = /^(?:of|'s|của|dari)$/;

/** SUBJECT asks … ITEMS; without a subject, whoever has the word asks. */
export function asks(scene: Scene, open: OpenType): Opening | undefined {
  const own = byCue(scene, 'k', 'ask');
  if (own || open !== 'Directive') return own;
  const { letters, spans } = scene.sentence;
  const cue = letters.search(/[kA]/);
  const items = cue >= 0 && !/[shNR]/.test(letters.slice(0, cue)) ? firstItem(letters, cue + 1) : undefined;
  if (
    items === undefined ||
    /[tf]$/.test(letters.slice(0, cue)) ||
    GENITIVE.test(spans[cue + 1]?.value ?? '') ||
    (letters[cue] === 'A' && !/O[9b8]*$/.test(letters.slice(0, cue)))
  )
    return undefined;
  return { kind: 'ask', rule: 'continued-ask', cue, items, continues: true };
}
