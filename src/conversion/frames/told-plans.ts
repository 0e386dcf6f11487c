import { type Actor, isDocument } from '../actor.ts';
import type { OfficeMention } from '../office-mention.ts';
import type { Scene } from '../story.ts';
import { affirmerOf } from './askers.ts';
import { ministryOf } from './ministries.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "said that his ministry would": the value of words for whose body it is; nobody is asked which. */
const OWN = 'own';

/** "affirmed that the sector will …": whoever affirms it of the own body pledges it; what is only said of a body is its plan. */
export function toldPlan(
  scene: Scene,
  subject: Actor,
  at: { readonly cue: number; readonly items: number },
): Opening | undefined {
  const replies = isReply(scene.sentence);
  const intends = !replies && scene.sentence.spans[at.cue]?.value === 'intends';
  const area = isArea(scene, subject);
  const own = scene.sentence.spans[subject.from - 1]?.value === OWN;
  const saying = area || replies || own;
  const teller = intends || isDocument(subject) ? undefined : affirmerOf(scene, subject.from, { saying });
  const { offices = [] } = teller ?? {};
  const isOf = (held: OfficeMention): boolean => !own && (area ? isNational(held) : isOthers(held, subject));
  if (!teller || (offices.length > 0 && offices.every(isOf))) return undefined;
  return {
    kind: 'pledge',
    rule: 'pledge-told',
    subject: teller,
    ...at,
    continues: false,
    ...periodOver(scene, { before: at.cue, from: at.cue, to: at.items }),
  };
}

/** The value of "replying to", "tiếp thu". */
const REPLIES = 'replies';
/** "Về kiến nghị của tỉnh, …": what somebody was asked for. */
const ABOUT_ASK = /^"?tk[^,;:s]{1,8},/;
/** Whoever replies speaks for the own body, whatever the word for it. */
export const isReply = ({ letters, spans }: Scene['sentence']): boolean =>
  spans[0]?.value === REPLIES || (ABOUT_ASK.test(letters) && spans[0]?.value === 'about');

/** "X said the province would …": somebody speaks for an area, whatever the word for it. */
export const isArea = ({ sentence: { letters } }: Scene, { ref, from, to }: Actor): boolean =>
  ref?.kind === 'group' && /^[3ZPG]P?$/.test(letters.slice(from, to + 1));

/** A minister speaks for no province. */
const isNational = ({ office }: OfficeMention): boolean => office.organization?.kind === 'concept';

/** A minister's word on another ministry tells that ministry's plan; on one's own body or area it is a pledge. */
const isOthers = ({ office }: OfficeMention, { ref }: Actor): boolean => {
  const ministry = ministryOf(ref);
  return office.organization?.kind === 'concept' && ministry !== undefined && ministry !== office.organization.iri;
};
