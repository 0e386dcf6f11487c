import type { LanguagePack } from '../../grammar/language.ts';
import { VERB } from '../../grammar/lists.ts';
import { type Actor, actorAt } from '../actor.ts';
import type { Scene } from '../story.ts';
import { askerOf, goingOn, issuerOf, itself } from './askers.ts';
import { askedOfFronted, happens, isPast, onlyEnsures, opensNothing } from './asks-nothing.ts';
import { firstItem } from './first-items.ts';
import { behindHeading } from './headings.ts';
import { clauseOfThing, deedAsked, isThingAsked, jobGiven, NOUN_ASKED } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';
import { directsInPart, isOfOthers, tellerOf } from './told-asks.ts';

/** "asked (the province) for 20 billion VND": a number of things, which nobody is to do anything with before the next mark. */
const NUMBER_ASKED = /^(?:f*[OZP1]{1,2}f)?b?f?(?=[_C]{0,2}K?#[^V,;:]*(?:[,;.]|$|mV))/;

/** The article and the word for several persons, which are no prepositions. */
const ARTICLES: ReadonlySet<string> = new Set(['the', 'each']);

/** SUBJECT CUE … ITEMS. */
export function byCue(
  scene: Scene,
  {
    letter,
    kind,
    deeds,
    gerund,
    listNouns = [],
  }: {
    letter: 'k' | 'g';
    kind: 'ask' | 'pledge';
    deeds?: LanguagePack['deedNouns'];
    gerund?: RegExp | undefined;
    listNouns?: readonly string[];
  },
): Opening | undefined {
  const { letters } = scene.sentence;
  for (let cue = letters.indexOf(letter); cue >= 0; cue = letters.indexOf(letter, cue + 1)) {
    const subject = opensNothing(scene.sentence, cue, listNouns) ? undefined : whoAsks(scene, cue);
    if (!subject) continue;
    const job = jobGiven(scene.sentence, cue, gerund);
    const items = job ?? deedAsked(scene.sentence, cue, deeds) ?? itemsOfCue(scene, cue);
    if (items !== undefined && !(subject.ref && isPast(scene.sentence, subject.to, cue)))
      return {
        kind,
        rule: `${kind}-list`,
        subject,
        ...issuerOf(scene, subject),
        // The job is nobody whom an ask is for.
        cue: job === undefined ? cue : job - 1,
        items,
        continues: false,
        ...periodOver(scene, { before: subject.from, from: cue, to: items }),
      };
  }
  return undefined;
}

/** "asked that by 31 December 2027 at the latest, 100 % of clinics must …": the share that must do something begins the item. */
const SHARE_ASKED = /^j?(?:(?:KU?|[yf_C]{0,5})(?:D|z?Y)[f_]{0,3},)?(?=K?#Uf?[^,;:swkgV"]{1,12}n)/;

/** Where a share begins that must do or have something. */
function shareAsked(letters: string, cue: number): number | undefined {
  const share = SHARE_ASKED.exec(letters.slice(cue + 1))?.[0].length;
  return share === undefined ? undefined : cue + 1 + share;
}

/** Where the items of a further ask begin: a share or a thing that something is to be done to, else as behind any cue. */
export const itemsOfFurther = (sentence: Scene['sentence'], cue: number): number | undefined =>
  shareAsked(sentence.letters, cue) ?? clauseOfThing(sentence, cue) ?? itemsBehind(sentence.letters, cue);

function itemsOfCue({ sentence }: Scene, cue: number): number | undefined {
  const { letters } = sentence;
  const number = letters[cue] === 'k' ? NUMBER_ASKED.exec(letters.slice(cue + 1)) : null;
  if (number) return cue + 1 + number[0].length;
  const share = shareAsked(letters, cue);
  if (share !== undefined) return share;
  // "pledged technical assistance": what is pledged may be a thing.
  if (sentence.spans[cue]?.value === THING && THING_PLEDGED.test(letters.slice(cue + 1))) return cue;
  if (isThingAsked(sentence, cue)) return cue + 1;
  const noun =
    letters[cue] === 'k' && !ARTICLES.has(sentence.spans[cue + 1]?.value ?? '')
      ? NOUN_ASKED.exec(letters.slice(cue + 1))
      : null;
  const items = noun
    ? cue + 2
    : (clauseOfThing(sentence, cue) ?? itemsBehind(letters, cue) ?? askedOfFronted(letters, cue));
  return happens(sentence, items) ? undefined : items;
}

/** "The department advised the committee to issue the plan": the advice of a body tells of its work, that of a person is an ask. */
const ADVICE = 'advises';

/** The value of "we undertake", "I promise": whoever has the word pledges, nobody else is named. */
const OWN = 'own';
/** Whose ask or pledge a cue is. */
function whoAsks(scene: Scene, cue: number): Actor | undefined {
  const { letters, spans } = scene.sentence;
  const { value } = spans[cue] ?? {};
  if (onlyEnsures(scene.sentence, cue)) return undefined;
  if (value === OWN) return actorAt(cue, cue, { pronoun: true });
  const subject = askerOf(scene, cue) ?? itself(scene, cue) ?? goingOn(scene, cue);
  if (isOfOthers(letters, subject, cue) || (subject?.ref && (value === ADVICE || directsInPart(scene, subject, cue))))
    return undefined;
  return (letters[cue] === 'g' ? tellerOf(scene, subject) : undefined) ?? subject;
}

/** The value of pledges whose object may be a thing. */
const THING = 'thing';
/** Behind a pledge, a thing or a number of things up to the next mark. */
const THING_PLEDGED = /^(?:[_b]|(?:[_C]?K?#))[_fbCOPZ3UQ]{1,14}(?:,|[.]*$)/;

/** Whom a cue asks, then "that" or the action itself. */
const ASKED_THAT = /^[fb]*(?:[OPZ13]f?){1,3}_{0,2}j(?![f_OPZ]{0,5}[mnw])/;
const ASKED_VERB = /^j?(?:f*[OPZ]{1,2}(?=[_b])|fC(?=_)|f*_?R[OP]?N?(?=b_))/;

/** "đề nghị tỉnh có chính sách …": the province is to have something. */
const ASKED_TO_HAVE = /^j?f*[OPZ]{1,2}(?==[^#]*$|=[_LV])/;

/** "asked that each station have at least 4 doctors": the things that are to have a figure begin the item. */
const EACH_TO_HAVE = /^j?(?=_[_OZ3]{1,3}[8=]K#)/;

/** "told the province what remains to be done in 2026: detect …": behind a colon begins what the words before only announce. */
const ANNOUNCED = new RegExp(`^[^;:.,"]{1,24}:t?,?(?=b*${VERB})`);

/** "requested the investor, consulting units, contractors, and supervisors to …": all those who are asked, whatever forms their names have. */
const ASKED_ROW = /^f_(?:,[V_]_{1,2}){1,4},?&_{1,2}m(?=b*V)/;

/** "meminta kementerian dan daerah untuk sama sekali tidak lengah; memantau …": an action that no list knows, before others that lists do. */
const ASKED_UNKNOWN = new RegExp(
  `^f*(?:P?OP?|[Z13])(?:[,&]{1,2}f*[OPZ13_])*f(?=[_b][^;${VERB.slice(1, -1)}N]{0,14};b*V)`,
);

/** Where the items behind a cue begin: behind a heading, "that", or whom it asks, else as its marks tell. */
export function itemsBehind(letters: string, cue: number): number | undefined {
  const rest = letters.slice(cue + 1);
  const heading = behindHeading(letters, cue + 1);
  if (heading !== undefined) return heading;
  const announced = ANNOUNCED.exec(rest)?.[0].length;
  if (announced) return cue + 1 + announced;
  const that = ASKED_ROW.exec(rest) ?? ASKED_THAT.exec(rest) ?? ASKED_UNKNOWN.exec(rest);
  if (that) return cue + 1 + that[0].length;
  const each = EACH_TO_HAVE.exec(rest)?.[0].length;
  if (each !== undefined) return cue + 1 + each;
  const has = ASKED_TO_HAVE.exec(rest)?.[0].length;
  if (has) return cue + 1 + has;
  const asked = ASKED_VERB.exec(rest)?.[0].length;
  return asked && !/[mnwV]/.test(rest.slice(0, asked + 4)) ? cue + 1 + asked : firstItem(letters, cue + 1);
}
