import { isDocument } from '../actor.ts';
import type { ActorRef } from '../facts.ts';
import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { behindHeading } from './headings.ts';
import type { Opening } from './openings.ts';

/** At the head of a sentence a body or area that will, must or is to do something, or a colon behind it. */
const UNIT = /^["-]?(?:t,?|[C_],?)?f*$/;
/** Behind the unit, perhaps with the areas that it is of, what it has to do. */
const HAS_TO = /^(?:f*[PZ3O](?![V]))?(?:,?&?f*[ZP3O_]){0,3}_?[b8]{0,2}(?:w[mn:]*|:(?=b*V))/;

/** "The Department of Finance will balance the budget": a further unit, after a body has assigned tasks to the first. */
export function assignedOn(scene: Scene, { open, assigner }: Pick<Before, 'open' | 'assigner'>): Opening | undefined {
  if (open !== 'Directive' || !assigner) return undefined;
  const { letters, spans } = scene.sentence;
  const subject = scene.actors.find(({ from, ref }) => ref && UNIT.test(letters.slice(0, from)));
  const match = subject && !isDocument(subject) ? HAS_TO.exec(letters.slice(subject.to + 1)) : null;
  if (!subject || !match || isSame(subject.ref, assigner)) return undefined;
  if (spans.slice(subject.to, subject.to + match[0].length).some(({ value }) => value === ITSELF)) return undefined;
  const cue = subject.to + match[0].length;
  return {
    kind: 'continue',
    rule: 'continued-by-addressee',
    subject,
    cue,
    items: behindHeading(letters, cue + 1) ?? cue + 1,
    continues: true,
  };
}

/** "The agency itself will": what nobody has assigned to it. */
const ITSELF = 'self';

/** Whether a body speaks of itself: what it will do is its plan. */
const isSame = (ref: { readonly kind: string } | undefined, assigner: ActorRef): boolean =>
  ref?.kind === assigner.kind && JSON.stringify(ref) === JSON.stringify(assigner);
