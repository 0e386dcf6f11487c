import type { LanguagePack } from '../../grammar/language.ts';
import { VERB } from '../../grammar/lists.ts';
import type { Sentence } from '../reading.ts';
import type { Scene, Story } from '../story.ts';
import type { Before } from './before.ts';
import { strives } from './opening-strivings.ts';
import type { Opening } from './openings.ts';

/** "Rolling out": a short line that no mark closes heads what follows. */
const HEADING = /^[^-].{0,11}(?<![.,;:~"])$/;
/** The openers of a sentence that goes on with a list: a bullet or number, "in addition", "first", then a verb. */
const OPENER = new RegExp(`^["\\-.+*;]*(?:#[.)])?(?:t[,:]?)*(?=[bmj]*${VERB})`);
/** "Concluding the session, X praised …": a clause before a subject that speaks goes on with nothing. */
const INTRODUCES = /^[^,;:]*,[fHO,ROPZ&]*(?:N|RP?O?P?b?[sk]|I_?b?[sk])/;
/** "A count by the department shows: …": what is told there is no list of asks. */
const TELLS = /^[^,;:"]*[OR1]P?[b_]?s_{0,2}:/;
/** "Spraying alone will not beat it": what is done is what the sentence tells of. */
const WILL_DO = /^["\-.]*V_{0,3}[wn]/;
/** "Về kiến nghị của tỉnh, Bộ sẽ …": what something is about, then who will do it. */
const TOPIC = /^["-]?t[kV]_{0,2}f[^,;:]{1,6},[^,;:]{0,4}w/;
/** "To reach these targets, the Plan sets out six groups of tasks": what a document has for a goal heads what follows. */
const FOR_PLAN = /^["-]?(?:t,)?[mu]?b*[V+][^,;:]{0,14},f*[LT][^k;:,]{0,12}$/;
const ADDRESSED = new RegExp(`^b*[bm]+${VERB}`);
/** A sentence that goes on with the list: it begins with a verb, or with the addressee that goes on doing something. */
export function continues(
  scene: Scene,
  { open, listing, asking, pack }: Pick<Before, 'open' | 'listing' | 'asking' | 'pack'>,
): Opening | undefined {
  if (!open) return undefined;
  const { letters } = scene.sentence;
  const striven = strives(scene, { open, asking });
  if (striven) return striven;
  if (FOR_PLAN.test(letters))
    return { kind: 'continue', rule: 'continued-list', cue: -1, items: letters.length, continues: true };
  const opener = !listing && HEADING.test(letters) ? null : OPENER.exec(letters);
  if (
    opener &&
    !INTRODUCES.test(letters) &&
    !TELLS.test(letters) &&
    !WILL_DO.test(letters) &&
    !TOPIC.test(letters) &&
    !isNounOf(scene, opener[0].length, pack) &&
    (listing || !isParticiple(scene, opener[0].length, pack))
  )
    return { kind: 'continue', rule: 'continued-list', cue: -1, items: opener[0].length, continues: true };
  const actor = scene.actors[0] ?? undefined;
  const addressed = scene.actors.find((candidate) => candidate.ref && ADDRESSED.test(letters.slice(candidate.to + 1)));
  if (addressed && open === 'Directive' && (actor === addressed || /,f*$/.test(letters.slice(0, addressed.from))))
    return {
      kind: 'continue',
      rule: 'continued-by-addressee',
      subject: addressed,
      cue: addressed.to,
      items: addressed.to + 1,
      continues: true,
    };
  return undefined;
}

/** "Looking back at 2025, the sector completed …": what is done beside the main clause goes on with nothing. */
function isParticiple({ sentence: { letters, spans } }: Scene, head: number, { gerund }: LanguagePack): boolean {
  const verb = head + (/^[bmj]*/.exec(letters.slice(head))?.[0].length ?? 0);
  return gerund?.test(spans[verb]?.value ?? '') === true && letters.includes(',', verb);
}

/** "Thống kê của sở cho thấy: …": a verb of which somebody is the owner is a noun, nobody is to do it. */
const isNounOf = ({ sentence: { spans } }: Scene, head: number, { genitives }: LanguagePack): boolean =>
  spans[head]?.type === 'verb' && genitives.has(spans[head + 1]?.value ?? '');

/** Whether a sentence begins with "first", "second" or their like. */
export const isOrdinal = ({ letters, spans }: Sentence): boolean =>
  ORDINAL.test(letters) && spans[letters.indexOf('t')]?.value === 'ordinal';
const ORDINAL = /^["\-.+*;]*(?:#[.)])?t/;
/** "Một là, …; / Hai là, …; / Ba là, …": a line that ends in a semicolon, or goes on with its ordinal or bullet behind one that does. */
export const isLine = ({ reading: { sentences } }: Story, sentence: Sentence): boolean =>
  sentence.letters.endsWith(';') ||
  ((sentence.kind === 'list-item' || isOrdinal(sentence)) &&
    sentences[sentence.index - 1]?.letters.endsWith(';') === true);

/** An ordinal, then what is to be, without a word that it was said or done. */
const ITEM = /^["\-.+*;]*(?:#[.)])?t[,:]?b*(?=(?:[^8sgkhN]|8[K#]){3,}$)/;

/** "First, publish the prices." of whoever has the word: a verb in its plain form commands. */
function commandOf({ letters, spans }: Sentence, { gerund, presentVerbs }: LanguagePack): Opening | undefined {
  const match = COMMAND.exec(letters);
  const items = match?.[0].length ?? 0;
  const verb = spans[items]?.value ?? '';
  return match && presentVerbs && !gerund?.test(verb)
    ? { kind: 'need', rule: 'ordinal-item', cue: items - 1, items, continues: false }
    : undefined;
}
const COMMAND = /^["-]*t[,:]?b*(?=V(?![_]{0,3}[wn+=8]))/;

/** "Second, by 2027, each station has at least 4 doctors" in an open list: what is to be, without a verb that a list knows. */
export function ordinalItem(
  { sentence }: Scene,
  { open, speaking, pack }: Pick<Before, 'open' | 'speaking' | 'pack'>,
): Opening | undefined {
  if (!isOrdinal(sentence)) return undefined;
  if (!open && speaking) return commandOf(sentence, pack);
  const match = open ? ITEM.exec(sentence.letters) : null;
  return match
    ? { kind: 'continue', rule: 'ordinal-item', cue: -1, items: match[0].length, continues: true }
    : undefined;
}

/** "By 2030, 90 % of …" in an open plan. */
const DATED_TARGET =
  /^["-]*[fCmyw_]{0,3}z?Y(?:[,:](?=w?[mf=]{0,2}(?:K?#U|K#|#_U?[,;]|S[^;]*#))|[,:](?!f?[OPRNHI1])(?=[^;8sk]*#)|(?=\+[^;8sk]*#))/;

/** "Hingga akhir Oktober 2025, …": a month of the running year tells how far things are. */
const isSoFar = ({ spans }: Sentence, head: number, { ahead, pack }: Pick<Before, 'ahead' | 'pack'>): boolean =>
  ahead !== undefined &&
  spans.slice(0, head).some(({ type, value }) => type === 'period' && Number(value) < ahead) &&
  spans.slice(0, head).some(({ value }) => pack.months.has(value));

/** "In 2025, these figures are 12 and 95 %": how much a past year had. */
const isPast = ({ letters, spans }: Sentence, head: number, { ahead }: Pick<Before, 'ahead'>): boolean =>
  ahead !== undefined &&
  STOOD.test(letters.slice(head)) &&
  Number(spans[letters.lastIndexOf('Y', head)]?.value) < ahead;
const STOOD = /^[f_S]{1,5}=K?#/;

/** A sentence of targets that goes on with a plan. */
export function targets(
  { sentence }: Scene,
  { open, ...before }: Pick<Before, 'open' | 'ahead' | 'pack'>,
): Opening | undefined {
  const match = open === 'PlannedAction' ? DATED_TARGET.exec(sentence.letters) : null;
  return match &&
    !sentence.letters.includes('s') &&
    !isSoFar(sentence, match[0].length, before) &&
    !isPast(sentence, match[0].length, before)
    ? { kind: 'continue', rule: 'listed-target', cue: -1, items: match[0].length, continues: true }
    : undefined;
}
