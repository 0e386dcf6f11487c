import type { Scene } from '../story.ts';
import type { Before } from './before.ts';
import { plansOfHost } from './host-plans.ts';
import { isHoped } from './opening-plans.ts';
import { isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** "Under the plan,": a paper that it stands in. */
const PAPER = '(?:[K4_]{1,2}f*L(?:[xS]?M)?(?:f?P?OP?)?,)?';
/** Perhaps when, then how many of what, or what is measured, up to a word for what is to come. */
const HEAD = new RegExp(
  `^["-]?(?:t,?)?${PAPER}(?:[fyCmK_]{0,4}z?Y,?)?b?(?=(?:(?:fSf)?f{0,2}K?#U?f?[_CO3f&b]{1,10}|f?[_CVS][_CSf&b]{0,9}|f?S[_CVSfO3&buT]{1,9}(?:K#_?)?)b?$)`,
);
/** How many stands at its head. */
const COUNTED = /^(?:fSf)?f{0,2}K?#/;
/** A share of some, which nobody does anything to. */
const SHARE = /^f{0,2}K?#U/;
/** Behind the word for what is to come, what a measure is to reach. */
const REACHES = /^(?:[Vb_*]{0,3}[+^=W]|[V_*]{1,3}m|V)K?#[Uz]/;
/** What a measure that is named as one is to do: "will fall below 14 %". */
const FALLS = /^[V_]K#U/;
/** "entitled to at least one check-up": how many of what. */
const COUNTS = /^[^,;:]{0,5}K#/;
/** Whoever does it stands behind "by". */
const BY = /[y9]f*(?:P?O|Z|R)/;
/** A need that something be done to what is measured: "is to be raised to". */
const UNDERGONE = 'undergone';

/** A verb before the figure is "be", or tells how a measure moves. */
const toFigure = (thing: string, rest: string, undergoes: boolean): boolean =>
  /^VK?#/.test(rest)
    ? undergoes || (thing.includes('S') && FALLS.test(rest))
    : REACHES.test(rest) || (thing.includes('S') && FALLS.test(rest));

/** Where a clause begins that tells what is to come of a share, a number or a measure, and nobody who does it. */
function targetIn({ sentence: { letters, spans } }: Scene): number | undefined {
  const cue = letters.search(/[wn]/);
  if (cue < 1 || (letters[cue] === 'n' && spans[cue]?.value !== UNDERGONE)) return undefined;
  const items = HEAD.exec(letters.slice(0, cue))?.[0].length;
  const rest = letters.slice(cue + 1);
  if (items === undefined || BY.test(rest) || /[8skg"]/.test(letters)) return undefined;
  const thing = letters.slice(items, cue);
  const done = spans[cue + 1];
  const undergoes = done !== undefined && isUndergone(done);
  const isTarget = COUNTED.test(thing)
    ? SHARE.test(thing) || undergoes
    : toFigure(thing, rest, undergoes) || (undergoes && letters.slice(0, items).includes('Y') && COUNTS.test(rest));
  return isTarget ? items : undefined;
}

/** "Coverage is to be raised to 95 % by 2029", "Over 400 doctors will be sent to the stations": a target that nobody in the sentence sets goes on with a plan, else is set by whoever holds the event that the article is on. */
export function targetOfThing(
  scene: Scene,
  { host, open, speaking }: Pick<Before, 'host' | 'open' | 'speaking'>,
): Opening | undefined {
  if (open === 'Directive' || speaking || !/#/.test(scene.sentence.letters)) return undefined;
  const items = targetIn(scene);
  if (items === undefined || isHoped(scene, scene.sentence.letters.search(/[wn]/))) return undefined;
  const over = periodOver(scene, { before: 0, from: 0, to: items });
  if (open === 'PlannedAction')
    return { kind: 'continue', rule: 'listed-target', cue: items - 1, items, ...over, continues: true };
  return host && plansOfHost(host, items, over);
}
