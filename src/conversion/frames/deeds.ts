import { flatOf } from '../../grammar/flat.ts';
import type { Actor } from '../actor.ts';
import type { Scene } from '../story.ts';
import { atBridgePoint, attended, inspected, met } from './attendance.ts';
import { captioned } from './captions.ts';
import { joined, kept, welcomed } from './company.ts';
import { cuesAt, type Found, foundBy } from './found.ts';
import { presented, presentedAward } from './handings.ts';
import { interviewed } from './interviews.ts';
import { introduced } from './introduced.ts';
import { launched } from './launches.ts';
import { listed } from './listed.ts';
import { quoted } from './quotations.ts';
import { receipts } from './receipts.ts';
import { beside, chairsBeside, speakerBehind } from './rows-of-persons.ts';
import { spoke } from './speeches.ts';

const deedsOf = foundBy([
  ['a', attended],
  ['B', atBridgePoint],
  ['N', kept],
  ['I', joined],
  ['=e', listed],
  ['e', introduced],
  ['E', met],
  ['s', welcomed],
  ['E', interviewed],
  ['6', inspected],
  ['c', chaired],
  ['4:sahpkgn', spoke],
  ['j"', quoted],
  ['EB', captioned],
  ['l', launched],
  ['p', presented],
  ['p', receipts],
  ['Q', presentedAward],
]);

/** Everything that persons do at an event in a sentence; signing counts at a signing ceremony. */
export function deedsIn(scene: Scene, signing: boolean): Found[] {
  if (scene.actors.length === 0) return [];
  const deeds = deedsOf(scene);
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
  /Đ(?:[^E;s]{0,8}|9[HROPNf2&,-]*|[fOPZ2()]{0,8}yf{0,2}H*N,[ROPf2&,m]{1,30})$|a_?O(?:f?P)?(?:yf{0,2}H*N(?:,[ROPf2&,m]{1,30})?|f?)$/;

/** "a teleconference chaired by the ministry on 5 May": a body chairs, whoever is named behind its words does not. */
const BY_BODY = /^cy?f{0,2}P?O(?:f?P)?(?:f?[_U]?D|[,.])/;
/** "leaders of the ministry, headed by X, worked with …", "Led by X, a delegation of the ministry …": who heads those that come. */
const LEADS_OFF = /^c(?:[ROPCf2&,]{1,14})?H*N(?:[,-][ROPf2&,]+)?(?:,?[8b_]{0,2}6|,f{0,2}[_CO2]{0,2}Đ)/;
/** "dẫn đầu đoàn công tác kiểm tra", "memimpin rombongan" */
const LED = /^c[f#_]{0,2}Đ/;

/** "X, head of the delegation, presided over the session": whoever heads it chairs an event. */
const HEAD = /Rf{0,2}Đ[_O]{0,2},?$/;
const CHAIRS_EVENT = /^c[f_]{0,2}E/;

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
    const rest = letters.slice(at);
    const heads = CHAIRS_EVENT.test(rest) && HEAD.test(letters.slice(0, at));
    const leads = !heads && (LEADS.test(letters.slice(0, at)) || LED.test(rest) || LEADS_OFF.test(rest));
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
  !between.includes('a') || (between.includes('&') && !/a.*N/.test(between)) || /^[^N]*a,$/.test(between);
