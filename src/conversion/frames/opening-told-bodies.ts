import type { Scene } from '../story.ts';
import type { Before, Opening } from './openings.ts';

/** Whom it is for, then what that one does, in the present. */
const BODY_DOES = /^["-]?(?:t,)?f*P?O(?:f*P)?(b{0,2})(?=[Vck])(?!.*[8s=wn"])/;

/** "The Department of Health ensures …, and directs …" in an open list of asks: what it does it is to do, whatever it asks others for. */
export function toldBody(
  { sentence: { letters, spans }, actors }: Scene,
  { open, asking, listing, pack }: Pick<Before, 'open' | 'asking' | 'listing' | 'pack'>,
): Opening | undefined {
  const match = open === 'Directive' && (asking || listing) && pack.presentVerbs ? BODY_DOES.exec(letters) : null;
  const items = match?.[0].length ?? 0;
  const isPresent = letters[items] === 'k' ? listing : pack.presentVerbs?.has(spans[items]?.value ?? '') === true;
  const concerned = match && isPresent ? actors.find(({ ref, to }) => ref && to < items) : undefined;
  return concerned
    ? {
        kind: 'continue',
        rule: 'continued-by-addressee',
        subject: concerned,
        cue: items - 1,
        items: items - (match?.[1] ?? '').length,
        continues: true,
        whole: true,
      }
    : undefined;
}
