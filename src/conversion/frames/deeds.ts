import { flatOf } from '../../grammar/flat.ts';
import type { Actor } from '../actors.ts';
import { type Scene, subjectOf } from '../story.ts';
import { atBridgePoint, attended, inspected, kept, met } from './attendance.ts';
import { captioned } from './captions.ts';
import { carriedSubject } from './carried-subjects.ts';
import { cuesAt, type Found, foundBy, HANDED, type Reader } from './found.ts';
import { interviewed } from './interviews.ts';
import { launched } from './launches.ts';
import { listed } from './listed.ts';
import { quoted } from './quotations.ts';
import { beside, chairsBeside, isPassive, speakerBehind } from './rows-of-persons.ts';
import { spoke } from './speeches.ts';

const DEEDS: readonly Reader[] = [
  ['a', attended],
  ['B', atBridgePoint],
  ['=', kept],
  ['=e', listed],
  ['E', met],
  ['E', interviewed],
  ['6', inspected],
  ['c', chaired],
  ['4:sahpkg', spoke],
  ['j"', quoted],
  ['E', captioned],
  ['l', launched],
  ['p', presented],
];

/** Everything that persons do at an event in a sentence; signing counts at a signing ceremony. */
export function deedsIn(scene: Scene, signing: boolean): Found[] {
  if (scene.actors.length === 0) return [];
  const deeds = foundBy(DEEDS, scene);
  return signing ? [...deeds, ...signed(scene)] : deeds;
}

/** Whoever signs, at a signing ceremony, is there. */
function signed(scene: Scene): Found[] {
  return flatOf(cuesAt(scene.sentence.letters, 'Š'), (at) =>
    beside(scene, at).map((actor): Found => ({ actor, capacity: 'attendee', from: at, to: at, rule: 'signs' })),
  );
}

/** "the delegation", "đoàn công tác của Bộ Y tế do X, Bộ trưởng": whoever leads it stands between with all his titles. */
const LEADS =
  /Đ(?:[^E;s]{0,8}|[fOPZ]{0,6}yf{0,2}H*N,[ROPf2&,m]{1,30})$|a_?O(?:f?P)?(?:yf{0,2}H*N(?:,[ROPf2&,m]{1,30})?|f?)$/;

/** "a teleconference chaired by the ministry on 5 May": a body chairs, whoever is named behind its words does not. */
const BY_BODY = /^cy?f{0,2}P?O(?:f?P)?(?:f?[_U]?D|[,.])/;
/** "dẫn đầu đoàn công tác kiểm tra", "memimpin rombongan" */
const LED = /^c[f#_]{0,2}Đ/;

/** "delegasi WHO yang dipimpin Dr. X": right behind the delegation's verb stands who leads it, whoever receives it. */
function leadersBeside(scene: Scene, at: number): readonly Actor[] {
  const leader = /^c[HRN]/.test(scene.sentence.letters.slice(at)) ? speakerBehind(scene, at) : undefined;
  return leader?.name ? [leader] : beside(scene, at);
}

/** Who leads a delegation attends; who chairs an event chairs it. */
function chaired(scene: Scene): Found[] {
  const { letters } = scene.sentence;
  return flatOf(cuesAt(letters, 'c'), (at) => {
    if (BY_BODY.test(letters.slice(at))) return [];
    const leads = LEADS.test(letters.slice(0, at)) || LED.test(letters.slice(at));
    return (leads ? leadersBeside(scene, at) : chairsBeside(scene, at))
      .filter((actor) =>
        actor.from < at ? chairs(letters.slice(actor.to + 1, at)) : !letters.slice(at, actor.from).includes('a'),
      )
      .map(
        (actor): Found => ({
          actor,
          capacity: leads ? 'attendee' : 'chair',
          from: at,
          to: at,
          rule: 'chairs',
          ...(leads ? { weak: true } : {}),
        }),
      );
  });
}

/** "X attended, Y chaired": X does not chair; "X attended and chaired", "X attended, chaired and spoke" does. */
const chairs = (between: string): boolean =>
  !between.includes('a') || between.includes('&') || /^[^N]*a,$/.test(between);

/** "The one who handed over the decision was X", "Conferring the title on Dr. Y was Minister X" */
const NAMED_HANDER = /^p[^;,.sk]{0,4}[QLM][^;,.sk]{0,6}[=j](?:f?R[fOP]*)?H*N/;
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
function presented(scene: Scene): Found[] {
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
  return agent && isHanded ? [{ actor: agent, capacity: 'presenter', from: at, to: agent.to, rule: 'presents' }] : [];
}

/** "Presenting the decision, Mr. X …": whoever hands over stands behind. */
const AT_HEAD = /^["-]?(?:t,?)?b?$/;

function presents(scene: Scene, at: number, speaks: boolean): Found[] {
  const rest = scene.sentence.letters.slice(at);
  const object = (speaks ? HANDED : HANDED_KIND).exec(rest);
  const named = NAMED_HANDER.exec(rest);
  const before = AT_HEAD.test(scene.sentence.letters.slice(0, at))
    ? speakerBehind(scene, at)
    : (carriedSubject(scene, at) ?? subjectOf(scene, at));
  const actor = named ? scene.actors.find(({ name }) => name?.at === at + named[0].length - 1) : before;
  if (!actor) return [];
  const { letters, spans } = scene.sentence;
  const isHanded =
    object ?? (spans[at]?.value === SYMBOLIC || (!speaks && HANDED_OVER_BY.test(letters.slice(0, actor.from))));
  return isHanded
    ? [{ actor, capacity: 'presenter', from: at, to: at + (object?.[0].length ?? 1) - 1, rule: 'presents' }]
    : [];
}
