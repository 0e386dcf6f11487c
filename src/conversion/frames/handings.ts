import { flatOf } from '../../grammar/flat.ts';
import type { Span } from '../../grammar/span.ts';
import { type Scene, subjectOf } from '../story.ts';
import { carriedSubject } from './carried-subjects.ts';
import { cuesAt, type Found, handedAt, isAwarded } from './found.ts';
import { isPassive, speakerBehind } from './rows-of-persons.ts';

/** "The one who handed over the decision (and gave flowers) was X", "Conferring the title on Dr. Y was Minister X" */
const NAMED_HANDER = /^p[^;,.sk]{0,4}[QLM](?:,?&?p)?[^;,.sk]{0,6}[=j](?:f?R[fOP]*)?H*N/;
/** "Quyết định được X trao", "do chính tay X trao": what is handed over stands before whoever does it. */
const HANDED_OVER_BY = /(?:[QL][^;,.]{0,3}9|y)[f_]{0,3}$|[QL][^;.]{0,40}9f?$/;
/** "From the hands of X, the hospital received …": whatever it is. */
const HANDS = 'hands by';
/** What is handed over as a token may be anything. */
const SYMBOLIC = 'symbolic';

/** "presented the appointment decision": what is handed over may be told apart by its kind. */
const HANDED_KIND = /^p(?:m?f?[_OG13P]{1,3}(?=f))?(?:[fRO#CHN9]|"[^"]*"){0,8}_{0,2}[QLM]/;
/** "Keputusan … disampaikan oleh X": the decision itself, not what it says ("isi Resolusi …"), is what a verb that also says hands over. */
const ITSELF = /(?:^|[,;.])[f#]{0,3}[QLM][^;.]*$/;

/** "X presented certificates of merit to …", "the decision was handed over by X" */
export function presented(scene: Scene): Found[] {
  return flatOf(cuesAt(scene.sentence.letters, 'p'), (at) => {
    const speaks = scene.sentence.spans[at]?.value.startsWith('speaks') === true;
    const before = receiverEnd(scene, at) ?? (isPassive(scene, at) ? at : undefined);
    return before === undefined ? presents(scene, at, speaks) : presentedBy(scene, { at, before }, speaks);
  });
}

/** "the flag was awarded to the hospital by X", "to Dr. Y by X", "diserahkan langsung oleh X": how far the receiver stands before whoever hands over. */
const TO_WHOM = /^p[fm_]{0,3}(?:(?:R[fOP]{0,4})?H*N|[OP1#_iC3Gf&]{1,5})(?=yf*H*[NR])/;

/** The end of the receiver, where whoever hands over stands behind. */
function receiverEnd({ sentence: { letters } }: Scene, at: number): number | undefined {
  const receiver = TO_WHOM.exec(letters.slice(at, at + 20));
  return receiver ? at + receiver[0].length - 1 : undefined;
}

function presentedBy(
  { sentence: { letters, spans }, actors }: Scene,
  { at, before }: { at: number; before: number },
  speaks: boolean,
): Found[] {
  const agent = actors.find((actor) => actor.name && actor.from > before && actor.from <= before + 3);
  // "dianugerahkan kepada Dr. Y": whoever stands behind "to" receives it.
  if (before === at && /^f[fHR]*N/.test(letters.slice(at + 1))) return [];
  const isHanded = spans[at]?.value === HANDS || (speaks ? ITSELF : /[QLM][^;.]*$/).test(letters.slice(0, at));
  if (!agent || !(isHanded || WAS_DECISION.test(letters.slice(agent.to + 1)))) return [];
  return DIRECTIONS.test(letters.slice(0, at)) && isDirective(letters, spans, at)
    ? [{ actor: agent, capacity: 'speaker', from: at, to: agent.to, rule: 'speaks' }]
    : [{ actor: agent, capacity: 'presenter', from: at, to: agent.to, rule: 'presents' }];
}

/** "Handed over by X, Vice Chairman, was Decision No. 5" */
const WAS_DECISION = /^,?[=j]f{0,2}[QLM]/;

/** "Arahan diberikan oleh X": directions that bear no number are said. */
const DIRECTIONS = /L[^;.QLMx]*$/;
const isDirective = (letters: string, spans: readonly Span[], at: number): boolean =>
  spans[letters.lastIndexOf('L', at)]?.value.endsWith('-directive') === true;

/** What stands between a receiver and what is handed to him. */
const IS_GIVEN = /^,?[8b_]{0,2}[9=][b_]?$/;

/** "Certificates of merit, presented by X, went to …": an award is handed over with a verb that elsewhere says. */
export function presentedAward({ sentence: { letters, spans }, actors }: Scene): Found[] {
  return flatOf(cuesAt(letters, 's'), (at): Found[] => {
    const agent = isAwarded({ letters, spans }, at) && actors.find(({ from, to }) => from <= at + 2 && to > at);
    return agent ? [{ actor: agent, capacity: 'presenter', from: at, to: agent.to, rule: 'presents' }] : [];
  });
}

/** "Presenting the decision, Mr. X …": whoever hands over stands behind. */
const AT_HEAD = /^["-]?(?:t,?)?b?$/;

function presents(scene: Scene, at: number, speaks: boolean): Found[] {
  const rest = scene.sentence.letters.slice(at);
  const object = speaks ? handedAt(scene.sentence, at) : (HANDED_KIND.exec(rest)?.[0].length ?? 0);
  const named = NAMED_HANDER.exec(rest);
  const before = AT_HEAD.test(scene.sentence.letters.slice(0, at))
    ? speakerBehind(scene, at)
    : (carriedSubject(scene, at) ?? subjectOf(scene, at));
  const actor = named ? scene.actors.find(({ name }) => name?.at === at + named[0].length - 1) : before;
  if (!actor) return [];
  const { letters, spans } = scene.sentence;
  // "Dr. Y được trao bằng khen": whoever stands right before the passive receives it.
  if (!named && actor === before && actor.to < at && IS_GIVEN.test(letters.slice(actor.to + 1, at))) return [];
  const isHanded =
    object > 0 || spans[at]?.value === SYMBOLIC || (!speaks && HANDED_OVER_BY.test(letters.slice(0, actor.from)));
  return isHanded
    ? [{ actor, capacity: 'presenter', from: at, to: at + Math.max(object, 1) - 1, rule: 'presents' }]
    : [];
}
