import type { LanguagePack } from '../../grammar/language.ts';
import type { Scene } from '../story.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** What stands before the two words for a unit that are no "all units": a mark, a word of saying or of time. */
const ALONE = /(?:^["-]?|[,:;.sjtYz]"?)$/;
/** Somebody says it. */
const SAYS = /[s4]/;

interface Told {
  readonly told: boolean;
  readonly pack: Pick<LanguagePack, 'ownUnits'>;
}

/** "Bác sĩ X cho biết, đơn vị sẽ …", "Đơn vị sẽ …, bác sĩ X cho biết": whoever speaks for the own unit pledges what it will do. */
export function ofOwnUnit(scene: Scene, { told, pack: { ownUnits } }: Told): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const cue = ownUnits ? letters.indexOf('w') : -1;
  const unit = cue - 2 - (letters[cue - 1] === 'b' ? 1 : 0);
  if (unit < 0 || !ownUnits?.has(`${spans[unit]?.value} ${spans[unit + 1]?.value}`)) return undefined;
  if (!ALONE.test(letters.slice(0, unit))) return undefined;
  const list = { cue, items: cue + 1, continues: false, ...periodOver(scene, { before: unit, from: cue, to: cue }) };
  const teller = scene.actors.findLast(({ name, pronoun, to }) => (name || pronoun) && to < unit);
  if (teller && SAYS.test(letters.slice(0, unit)))
    return { kind: 'pledge', rule: 'pledge-told', subject: teller, ...list };
  return told ? { kind: 'answer', rule: 'pledge-told', ...list } : undefined;
}
