import type { LanguagePack } from '../../grammar/language.ts';
import type { Run } from '../../grammar/lists.ts';
import type { Actor } from '../actor.ts';
import type { ActorRef } from '../facts.ts';
import { between, type Sentence } from '../reading.ts';
import { resolve, type Scene, type Story } from '../story.ts';
import type { Opening } from './openings.ts';
import { namesIn } from './whom-words.ts';

/** A longer run of words names nobody. */
const LONGEST = 160;

/** Behind whom is asked: "to focus on the following tasks:", "three things." */
const HEADING = /^[^&,;]*(?:[T:]|#_$)/;

/** Who is asked: what stands between the asking verb and the first item, as an organisation, office or group. */
export function addresseeOf(story: Story, scene: Scene, opening: Opening): ActorRef | undefined {
  const { kind, subject } = opening;
  if (kind === 'continue') return subject && askedOf(story, subject);
  const isThing = opening.items <= opening.cue;
  const run =
    !isThing && (kind === 'ask' || kind === 'need')
      ? (whoMust(scene, opening) ?? betweenCueAndItems(scene.sentence, opening, story.context.language.pack))
      : undefined;
  if (!run) return undefined;
  const { letters } = scene.sentence;
  const actor = scene.actors.find(
    ({ from, to }) =>
      from <= run.from && to >= run.from && (to >= run.to || HEADING.test(letters.slice(to + 1, run.to + 2))),
  );
  const given = actor ?? (TASKS.test(letters.slice(run.from, run.to + 1)) ? onlyWithin(scene, run) : undefined);
  return given ? askedOf(story, given) : groupOf(story, scene.sentence, run);
}

/** "(Hospitals, he said.) The health sector must trace the contacts": who is to do it stands right before a need that nothing stands behind. */
function whoMust({ sentence: { letters }, actors }: Scene, { kind, cue, items }: Opening): Run | undefined {
  if (kind !== 'need' || items > cue + 1) return undefined;
  const { from, to } = actors.find((actor) => actor.ref && /^b{0,2}$/.test(letters.slice(actor.to + 1, cue))) ?? {};
  // "…, districts and the health sector must", "the staff of the health sector must": others are to do it.
  const alone = from !== undefined && ALONE.test(letters.slice(0, from));
  return alone && to !== undefined && to < cue ? { from, to } : undefined;
}

/** At the head of a sentence, or behind what leads up to it. */
const ALONE = /^["-]?(?:[^,&]*,)?f*$/;

/** "gave the sector four tasks:" */
const TASKS = /#[_C]?[_T]:?$/;

/** The one body or group that stands in a run. */
function onlyWithin({ actors }: Scene, { from, to }: Run): Actor | undefined {
  const [only, ...others] = actors.filter((actor) => actor.ref !== undefined && actor.from >= from && actor.to <= to);
  return others.length === 0 ? only : undefined;
}

/** Whom an actor stands for; a document can ask, nobody asks it. */
export function askedOf(story: Story, actor: Actor): ActorRef | undefined {
  const asked = resolve(story, actor)?.actor;
  return asked?.kind === 'document' ? undefined : asked;
}

/** "In September, Dong Nai must …": a lead with a preposition names nobody. */
const LEAD = /^["-]?(?:t|f[f_]?[CDYz_]{1,3}Y?)$/;

/** Where whom a run names begins: behind its last comma, unless one word alone stands there. */
function behindComma(letters: string, { from, to }: Run): number {
  const run = letters.slice(from, to + 1);
  const comma = run.lastIndexOf(',');
  const isLead = LEAD.test(run.slice(0, comma));
  // "asked the committees, administrations, and sectors to": the last of a list is not alone.
  const cut = comma >= 0 && (isLead || (run.length - comma > 2 && run[comma + 1] !== '&'));
  return cut ? from + comma + 1 : from;
}

/** Behind the last comma between cue and items, without little words; of a need that goes on with a list, what stands before it. */
function betweenCueAndItems(
  sentence: Sentence,
  { kind, cue, items, continues }: Opening,
  pack: Pick<LanguagePack, 'withWord'>,
): Run | undefined {
  const { letters, spans } = sentence;
  const asked = spans[cue]?.value === 'asked' && items <= cue + 1;
  const before = kind === 'need' && (continues || asked);
  const [from, to] = before ? [letters.lastIndexOf(';', cue) + 1, cue - 1] : [cue + 1, items - 1];
  // "that …, it is time to act": a need that a comma stands before is nobody's.
  if (!before && /,n$/.test(letters.slice(from, to + 1))) return undefined;
  return namesIn(sentence, { from: behindComma(letters, { from, to }), to }, pack);
}

/** "asked Can Tho and Hau Giang to …": places stand for those who govern them. */
const PLACES = /^f*P(?:[,&]{1,2}f*P)*$/;

/** "đến năm 2028", "by 31 December 2027 at the latest": a time is nobody. */
const TIME = /^[fmyKU_]{0,4}(?:z?Y|D)[f_]{0,3}$/;

/** The value of "they", whom the sentences before name. */
export const THEY = 'they';
const MEANT: ReadonlySet<string> = new Set([THEY, 'it']);

/** "leaders of departments and localities": a group in the text's own words, which name somebody and do nothing. */
function groupOf({ reading }: Story, sentence: Sentence, { from, to }: Run): ActorRef | undefined {
  const { start, end } = between(sentence, from, to);
  const name = reading.text.slice(start, end);
  const acts = sentence.spans.slice(from, to + 1).some((span) => span.type === 'verb');
  const letters = sentence.letters.slice(from, to + 1);
  const named = /[OR_CZN]/.test(letters) || PLACES.test(letters);
  const isThey = from === to && MEANT.has(sentence.spans[from]?.value ?? '');
  const isGroup = named && !isThey && !TIME.test(letters) && !TASKS.test(letters) && name.length <= LONGEST && !acts;
  return isGroup ? { kind: 'group', name } : undefined;
}

/** Between whom an item is for and its action. */
const LEADS = /^(?:[,&]{1,2}[3Z]){0,3}(?:[bmnwj,_]{0,2}|,(?:[j=][_bfV]{1,5}|[_bf]{2,6}),b?)$/;

/** "…; the Department of Finance to balance …": whom an item within a sentence is for, where its head says so. */
export function addresseeWithin(
  story: Story,
  { sentence: { letters }, actors }: Scene,
  { from, to }: { readonly from: number; readonly to: number },
): ActorRef | undefined {
  const actor = actors.findLast(
    (actor) => actor.ref && actor.from >= from && actor.to < to && LEADS.test(letters.slice(actor.to + 1, to)),
  );
  return actor && askedOf(story, actor);
}
