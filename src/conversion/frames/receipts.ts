import { flatOf } from '../../grammar/flat.ts';
import type { Scene } from '../story.ts';
import { cuesAt, type Found } from './found.ts';

/** "handed over the decision of the department to": up to whom it is handed to, also to who is only called by the new office. */
const DECISION_TO = /^p[f#C_]{0,3}[LQ][^;.:sk"NI]*?[fm](?=f?[H_]{0,2}(?:(?:R[fOP]{0,4}_{0,2})?H*N|R))/;
const DECISION = '#document-type-decision';

/** Another who receives one: "to Dr. X as Director and Dr. Y as Head". */
const ALSO = /(?:&|,&?|;)H*$/;

/** Whoever is handed a decision is there; of who speaks it is not said beside. */
export function receipts({ sentence: { letters, spans }, actors }: Scene): Found[] {
  return flatOf(cuesAt(letters, 'p'), (at): Found[] => {
    const handed = DECISION_TO.exec(letters.slice(at));
    const to = at + (handed?.[0].length ?? 0);
    if (!handed || !spans.slice(at, to).some(({ type, value }) => type === 'award' || value.endsWith(DECISION)))
      return [];
    const end = letters.indexOf('.', to) < 0 ? letters.length : letters.indexOf('.', to);
    const behind = actors.filter(({ from, name, offices }) => from >= to && from < end && (name || offices.length > 0));
    return behind
      .filter(({ from, name }, index) => index === 0 || (name !== undefined && ALSO.test(letters.slice(to, from))))
      .map((actor) => ({ actor, capacity: 'attendee', from: at, to: actor.to, rule: 'attends', quiet: true }));
  });
}
