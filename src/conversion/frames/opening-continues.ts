import { VERB } from '../../grammar/lists.ts';
import type { Scene } from '../story.ts';
import type { Opening, OpenType } from './openings.ts';

/** The openers of a sentence that goes on with a list: a bullet or number, "in addition", "first", then a verb. */
const OPENER = new RegExp(`^["\\-.+*;]*(?:#[.)])?(?:t[,:]?)*(?=[bmj]*${VERB})`);
/** "Concluding the session, X praised …": a clause before a named subject goes on with nothing. */
const INTRODUCES = /^[^,;:]*,[fHO,ROPZ&]*N/;
const ADDRESSED = new RegExp(`^b*[bm]+${VERB}`);
/** "Second, the Department of Health directs …": an ordinal, whom it concerns, what to do. */
const ORDINAL_ADDRESSED = new RegExp(`^["\\-.+*;]*(?:#[.)])?t[,:]?(?:[OP3ZG1Đ&f]+_{0,2})[bmn]*(?=${VERB})`);

/** "Second, the Department of Health directs …" in an open list of asks. */
export function ordinal(scene: Scene, open: OpenType): Opening | undefined {
  const match = open === 'Directive' ? ORDINAL_ADDRESSED.exec(scene.sentence.letters) : null;
  if (!match || scene.sentence.spans[match[0].indexOf('t')]?.value === 'occasion') return undefined;
  const concerned = scene.actors.find((candidate) => candidate.ref && candidate.to < match[0].length);
  return {
    kind: 'continue',
    rule: 'ordinal-addressee',
    ...(concerned ? { subject: concerned } : {}),
    cue: match[0].length - 1,
    items: match[0].length,
    continues: true,
  };
}

/** A sentence that goes on with the list: it begins with a verb, or with the addressee that goes on doing something. */
export function continues(scene: Scene, open: OpenType): Opening | undefined {
  if (!open) return undefined;
  const { letters } = scene.sentence;
  const opener = OPENER.exec(letters);
  if (opener && !INTRODUCES.test(letters))
    return { kind: 'continue', rule: 'continued-list', cue: -1, items: opener[0].length, continues: true };
  const actor = scene.actors[0] ?? undefined;
  const addressed = scene.actors.find((candidate) => candidate.ref && ADDRESSED.test(letters.slice(candidate.to + 1)));
  if (addressed && open === 'Directive' && (actor === addressed || /,f*$/.test(letters.slice(0, addressed.from))))
    return {
      kind: 'continue',
      rule: 'continued-by-addressee',
      subject: addressed,
      cue: addressed.to,
      items: addressed.to + 1,
      continues: true,
    };
  return undefined;
}

/** "By 2030, 90 % of …" in an open plan. */
const DATED_TARGET = /^["-]*[fCmy_]{0,3}z?Y,(?=K?#U|K#|S[^;]*#)/;

/** A sentence of targets that goes on with a plan. */
export function targets({ sentence: { letters } }: Scene, open: OpenType): Opening | undefined {
  const match = open === 'PlannedAction' ? DATED_TARGET.exec(letters) : null;
  return match && !/[8s]/.test(letters)
    ? { kind: 'continue', rule: 'listed-target', cue: -1, items: match[0].length, continues: true }
    : undefined;
}
