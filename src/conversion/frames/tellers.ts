import { flatOf } from '../../grammar/flat.ts';
import type { Scene } from '../story.ts';
import { cuesAt, type Found } from './found.ts';

/** "according to X", "according to a report delivered by X" */
const TELLER = /^(?:[f_Vsp]{1,6}yf?|[_sV]{1,2})?f?$/;

/** "according to X", "theo ông": whoever is cited has said it. */
export function told(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return flatOf(cuesAt(letters, '4'), (at): Found[] => {
    const actor = scene.actors.find(
      (candidate) =>
        (candidate.name || candidate.pronoun) &&
        candidate.from > at &&
        TELLER.test(letters.slice(at + 1, candidate.from)),
    );
    return actor ? [{ actor, capacity: 'speaker', from: at, to: at, rule: 'according-to' }] : [];
  });
}
