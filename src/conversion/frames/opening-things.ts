import type { LanguagePack } from '../../grammar/language.ts';
import { UNDERGOES } from '../../grammar/single.ts';
import type { Sentence } from '../reading.ts';

/** What a thing's name consists of; whoever can act is none. */
const NAME = '[_C#USTXWLQ][_C#USTXWLQK&f]';
/** Until when, before the thing: "that by the end of May 2027, the markets be cleaned". */
const UNTIL = '(?:[yf_C]{1,5}(?:D|z?Y)[f_]{0,2},)?';
/** Behind a cue, perhaps "that", then a thing's name, perhaps "to", "must" or "will". */
const OBJECT = new RegExp(`^(b?j?${UNTIL})(f?)x?${NAME}{0,9}[mnw]?b{0,2}$`);
/** Behind a cue, perhaps "that", what will be: "promised (that) no school would be left out". */
const FUTURE_OF = new RegExp(`^(b?j?${UNTIL})(f?)x?${NAME}{0,7}w(?=.)`);
/** At the head of a sentence, perhaps behind its day, a thing's name, perhaps with whose or where it is, up to what must be done to it. */
const HEAD =
  /^["\-.]*(?:_?D(?=C))?(?:t,?|[_C]{2},)?b?(f*x?[_C#USTXWLQ](?:[_C#USTXWLQK&f]|(?<=[_C#USTXWLQ]f_{0,2})(?:P?O|3)){0,11}b{0,2})$/;
/** The article, the only little word that a thing's name may begin with where no "that" stands. */
const ARTICLE = 'the';

/** Where a clause begins that tells what is to be done to a thing, or in a promise what will be: "asked that prices be published". */
export function clauseOfThing({ letters, spans }: Sentence, cue: number): number | undefined {
  const done = spans.findIndex((span, at) => at > cue && isUndergone(span));
  const undergone = done < 0 ? null : OBJECT.exec(letters.slice(cue + 1, done));
  const match = undergone ?? (letters[cue] === 'g' ? FUTURE_OF.exec(letters.slice(cue + 1)) : null);
  if (!match) return undefined;
  const [, that = '', little = ''] = match;
  const begins = cue + 1 + that.length;
  return little === '' || that.includes('j') || spans[begins]?.value === ARTICLE ? begins : undefined;
}

/** "be", "diumumkan", "được": what stands before it does nothing, something is done to it. */
export const isUndergone = ({ type, value }: Sentence['spans'][number]): boolean =>
  type === 'passive' ||
  (type === 'need' && value === UNDERGONE) ||
  ((type === 'verb' || type === 'word') && value === UNDERGOES);

/** Where the name of a thing begins that stands at the head of a sentence right before a need: "The list | is to be posted". */
export function thingBefore({ letters }: Sentence, need: number): number | undefined {
  const match = HEAD.exec(letters.slice(0, need));
  return match?.[1] ? need - match[1].length : undefined;
}

/** Whether a need is that something be done to a thing. */
export const isPassiveNeed = ({ spans }: Sentence, need: number): boolean =>
  spans[need]?.value === UNDERGONE || spans.slice(need + 1, need + 3).some(isUndergone);

/** The value of needs that end in "be": "must be". */
const UNDERGONE = 'undergone';

/** "meminta percepatan pembangunan gedung", "demanded the completion of the block": a deed right behind the ask, which no verb follows in its clause. */
export function deedAsked(
  { letters, spans }: Sentence,
  cue: number,
  deeds: LanguagePack['deedNouns'],
): number | undefined {
  // "came to direct the prevention of dengue": what a visit is for is no ask.
  if (!deeds || letters[cue] !== 'k' || letters[cue - 1] === 'm') return undefined;
  // Behind an article the deed is of something, perhaps with a word for how: "the urgent procurement of".
  const isThe = spans[cue + 1]?.value === ARTICLE;
  const at =
    isThe && letters[cue + 3] === 'f' ? cue + 2 : isThe && letters.startsWith('__f', cue + 2) ? cue + 3 : cue + 1;
  const value = letters[at] === '_' ? spans[at]?.value : undefined;
  const isDeed = value && deeds.pattern.test(value) && !deeds.except.has(value);
  const begins = at === cue + 3 ? cue + 2 : at;
  return isDeed && /^(?:[^mn,;:]|m(?!b*V)){2,}(?:[,;]|[.]$)/.test(letters.slice(at)) ? begins : undefined;
}

/** "assigned (the department) the task of finding …": a deed behind the noun that it is told of. */
const JOB_OF = /^f*(?:(?:P?O|Z)f)?[_T]f(?=[_V])/;

/** "asked for the agency's support in training nurses": up to what help is asked for in. */
const HELP_IN = /^[f_VOPZC2]{1,6}f(?=[_V])/;

/** Where the deed begins that somebody is asked to help with. */
function helpWith({ letters, spans }: Letters, cue: number, gerund: RegExp): number | undefined {
  const at = cue + 1 + (HELP_IN.exec(letters.slice(cue + 1))?.[0].length ?? -1);
  return spans[at - 1]?.value === 'at' && gerund.test(spans[at]?.value ?? '') ? at : undefined;
}
type Letters = Pick<Sentence, 'letters' | 'spans'>;

/** Where the deed begins that somebody is given for a job. */
export function jobGiven({ letters, spans }: Sentence, cue: number, gerund: RegExp | undefined): number | undefined {
  if (gerund && spans[cue]?.value === ASKED_FOR) return helpWith({ letters, spans }, cue, gerund);
  const length = gerund && letters[cue] === 'k' ? JOB_OF.exec(letters.slice(cue + 1))?.[0].length : undefined;
  const at = cue + 1 + (length ?? 0);
  return length !== undefined && spans[at - 1]?.value === 'of' && gerund?.test(spans[at]?.value ?? '') ? at : undefined;
}

/** "called for greater engagement …": what is asked for is a thing, and there is to be more of it. */
export function isThingAsked({ letters, spans }: Sentence, cue: number): boolean {
  if (letters[cue] !== 'k') return false;
  const [next] = spans.slice(cue + 1);
  const isMore = GREATER.has(next?.value ?? '') || (spans[cue]?.value === ASKED_FOR && next?.type === 'comparator');
  return isMore && /^[K_][_C]/.test(letters.slice(cue + 1));
}
const GREATER: ReadonlySet<string> = new Set(['more', 'greater']);
const ASKED_FOR = 'thing';

/** "emphasised the need for cooperation to …": a thing behind a preposition, up to what it serves. */
export const NOUN_ASKED = /^f[_C]{1,3}[_Cf&]{0,5}mV/;
