import type { LanguagePack } from '../../grammar/language.ts';
import type { Actor } from '../actor.ts';
import { type Scene, subjectOf } from '../story.ts';
import type { OpenType } from './before.ts';
import { isDoer, WHO_ACTS } from './doers.ts';
import { behindHeading } from './headings.ts';
import { beforeNeed, isNoTask, isSpeakers, yearAt, yearBefore } from './need-words.ts';
import { DIRECTS } from './opening-asks.ts';
import { clauseOfThing } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { isOpinion } from './opinions.ts';
import { periodOver } from './periods-over.ts';
import { thingNeeding } from './things-needed.ts';

/** '"Do not let anyone wait," she told them': what is commanded stands first. */
const FORBIDS = /^[."-]*bV/;

/** Whether somebody says it in an aside, or has the word from the sentences before. */
interface Word {
  readonly open: OpenType;
  readonly told: boolean;
  readonly speaking: boolean;
  readonly acting: boolean;
  readonly listing?: boolean;
  readonly directing: boolean;
  readonly pack: Pick<LanguagePack, 'unlistedPlurals' | 'doers'>;
  /** The body that has assigned something in the sentences before, when nobody has spoken since. */
  readonly assigner?: unknown;
}

/** "It is necessary to …": an ask by whoever has the word; "units were asked to" by whoever spoke last. */
export const needs = (scene: Scene, word: Word): Opening | undefined =>
  needed(scene, isSpeakers(scene) ? { ...word, speaking: true } : word);

function needed(scene: Scene, word: Word): Opening | undefined {
  const { open } = word;
  const { letters, spans } = scene.sentence;
  const cue = letters.search(/n|(?<=[O_13P])A(?=b*[Vck+])/);
  if (cue < 0) return undefined;
  if (isNoTask(scene, cue) || isView(letters, cue, word)) return undefined;
  const { before, speaks } = beforeNeed(scene, cue);
  const opinion = isOpinion(before, spans[speaks]?.value);
  const speaker = speaks < 0 ? undefined : speakerAt(scene, { speaks, cue });
  if (speaker && isAsker(speaker) && !opinion && !/[h;]/.test(before))
    return {
      kind: 'ask',
      rule: 'need-said',
      subject: speaker,
      cue: Math.max(speaks, speaker.to),
      items:
        behindHeading(letters, cue + 1) ??
        shareBefore(letters, cue) ??
        clauseOfThing(scene.sentence, speaks) ??
        cue + 1,
      continues: false,
      ...yearAt(scene.sentence, cue),
    };
  const behind = neededBehind(scene, cue, speaks);
  if (behind) return behind;
  if (/[sh]/.test(before)) return undefined;
  const thing = opinion ? undefined : thingNeeding(scene, cue, word);
  if (thing !== undefined)
    return { kind: 'need', rule: 'need-list', cue, items: thing, continues: open === 'Directive' };
  if (!isAsked(scene, cue, word, opinion)) return undefined;
  const colon = /^[b_]{0,3}:/.exec(letters.slice(cue + 1))?.[0].length ?? 0;
  const share = shareBefore(letters, cue);
  return {
    kind: 'need',
    rule: 'need-list',
    cue,
    items: share ?? cue + 1 + colon,
    continues: open === 'Directive',
    ...(share === undefined ? yearBefore(scene.sentence) : periodOver(scene, { before: share, from: cue, to: cue })),
  };
}

/** "X said that the virus spreads fast; the province needs to …": behind a semicolon, who is to do something stands right before the need. */
const WHO_BEHIND = /;f?(?:P?OP?|[Z3])$/;

function neededBehind(scene: Scene, cue: number, speaks: number): Opening | undefined {
  const who = speaks < 0 ? null : WHO_BEHIND.exec(scene.sentence.letters.slice(0, cue));
  const subject = who ? speakerAt(scene, { speaks, cue: who.index }) : undefined;
  return who && subject && isAsker(subject)
    ? { kind: 'ask', rule: 'need-said', subject, cue: who.index, items: cue + 1, continues: false }
    : undefined;
}

/** A person, an office or a group. */
const isAsker = ({ ref }: Actor): boolean => !ref || ref.kind === 'group';

/** "The station must be the gatekeeper": what something is to be is a view, what a share is to have is none; a line that directs somebody is read whole. */
const isView = (letters: string, cue: number, { told, listing }: Word): boolean =>
  (listing && DIRECTS.test(letters)) ||
  (told && FORBIDS.test(letters)) ||
  ((told || /^j[^V]*$/.test(letters.slice(cue + 1))) &&
    /^[j=]/.test(letters.slice(cue + 1)) &&
    shareBefore(letters, cue) === undefined);

/** "By 2025, 100 % of the stations must have a doctor": the share is what is asked, nobody is told to do it. */
const SHARE = /(?:^|[,jsY:.])f?(K?#Uf?[^,;:skwn"]{1,14})$/;

/** Where the share begins that stands before a need. */
function shareBefore(letters: string, need: number): number | undefined {
  const share = SHARE.exec(letters.slice(0, need))?.[1];
  return share ? need - share.length : undefined;
}

const speakerAt = (
  scene: Scene,
  { speaks, cue }: { readonly speaks: number; readonly cue: number },
): Actor | undefined =>
  subjectOf(scene, speaks) ?? scene.actors.find((actor) => actor.from > speaks && actor.to < cue && !actor.ref);

/** Before a need that is quoted nobody, some of those spoken to, or units: "The two of you must", "các xã, phường phải". */
const WHO_MUST = /^[."-]*(?:t,?)?(?:f?#f?[_I]{1,2}|f*[3Z](?:[,&]{1,2}f*[3Z]){0,3})?b?$/;

/** "Các xã, phường cần …": areas of a kind are many units that are to do something. */
const UNITS = /^["-]?(?:t,?)?f[3Z](?:[,&]{1,2}f?[3Z]){0,3}b?$/;

/** "Therefore, it is necessary to …": nobody is told to do what whoever has the word needs done. */
const IMPERSONAL = /^["-]?(?:t,?)?(?:C?f[f_bCKV]{1,5},?)?b*n[b=]*(?:V|[f_b]{1,6}[mu]b*V)/;

/** Whether a need is somebody's ask: it goes on with asks, tells that somebody was asked, or names who is to do what the speaker needs. */
function isAsked(
  { sentence, actors }: Scene,
  cue: number,
  { open, told, speaking, acting, assigner, directing, pack }: Word,
  opinion: boolean,
): boolean {
  const { letters, spans } = sentence;
  const agent =
    UNITS.test(letters.slice(0, cue)) ||
    actors.some(
      (actor) => actor.to < cue && /^(?:[,&f]{0,2}S?[3ZPO1])*[b_8]{0,3}$/.test(letters.slice(actor.to + 1, cue)),
    );
  // What is quoted is an ask where who is to do it stands before the need.
  if (told && letters.startsWith('.') && !agent) return WHO_MUST.test(letters.slice(0, cue));
  if (open === 'Directive') return true;
  const asked = spans[cue]?.value === 'asked' || letters[cue] === 'A';
  if (speaking && !opinion && IMPERSONAL.test(letters)) return true;
  const doer = (directing || speaking) && WHO_ACTS.test(letters) && (agent || isDoer(sentence, cue, pack));
  return !opinion && (told || asked || doer || ((speaking || acting || assigner !== undefined) && agent));
}
