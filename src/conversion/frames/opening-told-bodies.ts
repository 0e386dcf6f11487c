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

/** "The hospitals rotate doctors …" right behind an ask in the paragraph: whom it is for, then what to do. */
const BODY_ACTS =
  /^["-]?f*(?:P?OP?[CP_]{0,3}|[Z31])(?:[,&]{1,2}f*[OZ3P1]){0,4}b{0,2}(?:[Vch]|\+(?![fK_]{0,2}#))(?!.*(?:[8sw"]|=(?!K?#)))/;

/** A body that is to do something, where the sentence before in the paragraph asked for something. */
export function bodyActs(scene: Scene, { open, asking }: Pick<Before, 'open' | 'asking'>): Opening | undefined {
  const match = open === 'Directive' && asking ? BODY_ACTS.exec(lettersWithAnswers(scene.sentence)) : null;
  const concerned = scene.actors.find(({ ref, from }) => ref && from <= 2);
  return match
    ? {
        kind: 'continue',
        rule: 'continued-by-addressee',
        ...(concerned ? { subject: concerned } : {}),
        cue: match[0].length - 2,
        items: match[0].length - 1,
        continues: true,
      }
    : undefined;
}

/** The value of "chịu trách nhiệm", which is done like anything else. */
const ANSWERS = 'answers';

const lettersWithAnswers = ({ letters, spans }: Scene['sentence']): string =>
  letters.replaceAll('w', (letter, at: number) => (spans[at]?.value === ANSWERS ? 'V' : letter));
