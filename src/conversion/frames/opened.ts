import { flatOf } from '../../grammar/flat.ts';
import { type Scene, subjectOf } from '../story.ts';
import { cuesAt, type Found } from './found.ts';
import { isPassive, speakerBehind } from './rows-of-persons.ts';

const OPENS = 'opens';
const HEARD = 'heard';
const HEARS_SOMEBODY = /^h=?f?[HN]|^h=?f?R[fOP]*N/;

/** "Konferensi dibuka Ibu X": right behind its passive stands who opens it. */
const IS_OPENED = /^E[8b]?h(?:R[fOP]{0,4})?H+N/;

/** What may stand between a verb of opening and the event. */
const OPENED = /^h(?:&c)?[f_"]{0,3}E/;

/** "Kegiatan ini dibuka oleh X", "The training was opened by X": a thing that begins its sentence. */
const OPENED_THING = /^["-]?[C_f]{1,4}[=8b]{0,2}$/;

/** "X opened the conference", "hội nghị do X khai mạc": whoever opens an event says something there. */
export function opened(scene: Scene): Found[] {
  const { letters, spans } = scene.sentence;
  return flatOf(cuesAt(letters, 'h'), (at): Found[] => {
    // "Delegates heard X report": of no event, it is somebody who is heard.
    const heard = spans[at]?.value === HEARD && HEARS_SOMEBODY.test(letters.slice(at)) && speakerBehind(scene, at);
    if (heard) return [{ actor: heard, capacity: 'speaker', from: at, to: at, rule: 'speaks' }];
    if (spans[at]?.value !== OPENS) return [];
    const passive = isPassive(scene, at) || IS_OPENED.test(letters.slice(at - 1));
    const actor = passive ? speakerBehind(scene, at) : subjectOf(scene, at);
    const before = letters.slice(0, at);
    const told = passive ? before.includes('E') || OPENED_THING.test(before) : OPENED.test(letters.slice(at));
    return told && actor?.name ? [{ actor, capacity: 'speaker', from: at, to: at, rule: 'speaks' }] : [];
  });
}
