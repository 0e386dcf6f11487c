import { hasAll } from '../../grammar/has-all.ts';
import { VERB } from '../../grammar/lists.ts';
import type { Actor } from '../actor.ts';
import type { Sentence } from '../reading.ts';
import type { Scene } from '../story.ts';
import { itemsBehind } from './opening-items.ts';
import { clauseOfThing } from './opening-things.ts';
import type { Opening } from './openings.ts';

/** A cue of asking or assigning in the passive, up to who does it: "was assigned by". */
const PASSIVE = /(?:[=98][tb]?(?:A|[ks]y)|ny?)f*$/;
/** Behind "by" a body asks too: "are requested by the Ministry to". */
const BY_BODY = /[kn]yf*$/;
/** Where the passive stands before whoever does it: "được X yêu cầu". */
const UNDERGOES = /9f*$/;
const ASKS = new RegExp(`^_?[kA][m:]?(?=b*${VERB})`);
const ASKED_TO = new RegExp(`^_?[kA](?=b*${VERB})`);
const TO_DO = new RegExp(`^_?m(?=b*${VERB})`);

/** "Dinas diminta Ketua X menempatkan dokter": who asks stands right behind the passive, then what is to be done. */
const ASKED = /n$/;
const ACTS = new RegExp(`^(?:[f_]?D,?)?(?=b*${VERB})`);

/** "oleh X diminta agar": whoever stands behind "by" at the head of a clause asks. */
const BY_FIRST = /(?:^|,)f*yf*$/;
const IS_ASKED = /^[,]?n(?=.)/;

/** "The hospital was assigned by Mr. X to send two teams", "được X giao cử hai tổ": whoever stands beside the passive asks. */
export const askedBy = (scene: Scene, told?: Actor): Opening | undefined =>
  wishedBy(scene) ?? suggestedBy(scene) ?? requiredByIt(scene, told) ?? toldTo(scene);

/** "are required by it to": behind a sentence on a document. */
const BY_IT = new RegExp(`[=n]y_m(?=b*${VERB})`);
const IT = 'it';

function requiredByIt({ sentence: { letters, spans } }: Scene, told: Actor | undefined): Opening | undefined {
  const match = told && letters.includes('y_m') ? BY_IT.exec(letters) : null;
  const items = match && spans[match.index + 2]?.value === IT ? match.index + match[0].length : 0;
  if (!told || items === 0) return undefined;
  return { kind: 'ask', rule: 'ask-list', subject: told, cue: items - 1, items, continues: false };
}

/** "Oleh X direkomendasikan agar", "Dari pihak mitra, diusulkan (oleh) X agar": at the head of a clause up to who does it. */
const BY_AT_HEAD = /^["-]?(?:[^NRI;:]{1,12},)?(?:[Ct_n]{1,2},?)?(?:yf*_?|_)$|^["-]?(?:f*P?O(?:f?P)?|[Z13])b?_$/;
/** Behind whoever does it "that", also behind a verb that no cue knows. */
const TO_THAT = /^,?(?:[_b]{0,2}|[kAn])j/;
/** The value of "that" behind which only a wish stands, in the languages that have one. */
const WISH = 'wish';

/** Whoever stands behind "by" asks for what stands behind "that". */
function wishedBy({ sentence: { letters, spans }, actors }: Scene): Opening | undefined {
  if (!letters.includes('j')) return undefined;
  const thatBehind = (to: number): number => to + (TO_THAT.exec(letters.slice(to + 1))?.[0].length ?? 0);
  const subject = actors.find(
    ({ from, to, ref }) =>
      isAgent(ref) && BY_AT_HEAD.test(letters.slice(0, from)) && spans[thatBehind(to)]?.value === WISH,
  );
  if (!subject) return undefined;
  const items = thatBehind(subject.to) + 1;
  return { kind: 'ask', rule: 'ask-list', subject, cue: items - 1, items, continues: false };
}

/** A person, an office, a group or a document may ask; a body beside a passive is as often whom it is for. */
const isAgent = (ref: Actor['ref']): boolean => !ref || ref.kind === 'group' || ref.kind.startsWith('document');

/** Whoever stands beside the passive asks what stands behind. */
function toldTo({ sentence: { letters, spans }, actors }: Scene): Opening | undefined {
  const agent = (before: RegExp, behind: RegExp): Actor | undefined =>
    actors.find(
      ({ from, to, ref }) => isAgent(ref) && before.test(letters.slice(0, from)) && behind.test(letters.slice(to + 1)),
    );
  const toDo = letters.includes('m') ? (bodyBehind({ letters, actors }) ?? agent(PASSIVE, TO_DO)) : undefined;
  const asked = letters.includes('n') ? agent(ASKED, ACTS) : undefined;
  const subject = toDo ?? within({ letters, actors }, agent);
  if (asked && !subject && spans[asked.from - 1]?.value === 'asked') {
    const items = asked.to + 1;
    return { kind: 'ask', rule: 'ask-list', subject: asked, cue: items - 1, items, continues: false };
  }
  if (!subject) return letters.includes('ym') ? bySpeaker(letters) : undefined;
  const cue = subject.to + 1;
  const items = cue + (/[mj:]/.test(letters[cue + 1] ?? '') ? 2 : 1);
  return { kind: 'ask', rule: 'ask-list', subject, cue, items, continues: false };
}

/** Whoever stands within a passive, or before one at the head of a clause. */
const within = (told: Told, agent: (before: RegExp, behind: RegExp) => Actor | undefined): Actor | undefined =>
  (told.letters.includes('9') ? (agent(UNDERGOES, ASKS) ?? bodyWithin(told)) : undefined) ??
  (hasAll(told.letters, 'yn') ? (agent(BY_FIRST, IS_ASKED) ?? bodyFirst(told)) : undefined);

type Told = Pick<Sentence, 'letters'> & Pick<Scene, 'actors'>;

const bodyBehind = ({ letters, actors }: Told): Actor | undefined =>
  letters.includes('y')
    ? actors.find(
        ({ from, to, ref }) =>
          ref?.kind === 'organization' && BY_BODY.test(letters.slice(0, from)) && TO_DO.test(letters.slice(to + 1)),
      )
    : undefined;

/** "oleh Kementerian Kesehatan diminta supaya" */
const bodyFirst = ({ letters, actors }: Told): Actor | undefined =>
  actors.find(
    ({ from, to, ref }) =>
      ref?.kind === 'organization' && BY_FIRST.test(letters.slice(0, from)) && IS_ASKED.test(letters.slice(to + 1)),
  );

/** "được Bộ Y tế yêu cầu công khai giá": so does a body within the passive. */
const bodyWithin = ({ letters, actors }: Told): Actor | undefined =>
  actors.find(
    ({ from, to, ref }) =>
      ref?.kind === 'organization' && UNDERGOES.test(letters.slice(0, from)) && ASKED_TO.test(letters.slice(to + 1)),
  );

/** "It was suggested by several delegates that kits be supplied": a passive ask, whoever asks, then "that". */
function suggestedBy({ sentence, actors }: Scene): Opening | undefined {
  const { letters } = sentence;
  if (!letters.includes('j') || !letters.includes('y')) return undefined;
  const subject = actors.find(
    ({ from, to }) => THAT.test(letters.slice(to + 1)) && SUGGESTED.test(letters.slice(0, from)),
  );
  const items = subject ? (clauseOfThing(sentence, subject.to) ?? itemsBehind(letters, subject.to)) : undefined;
  return subject && items !== undefined
    ? { kind: 'ask', rule: 'ask-list', subject, cue: subject.to, items, continues: false }
    : undefined;
}
const SUGGESTED = /[knsh]yK?[f_C]{0,3}$/;
const THAT = /^_?j/;

/** "were reminded by him to": whoever has the word asks. */
const BY_SPEAKER = new RegExp(`(?:[=98]k|n)ym(?=b*${VERB})`);

function bySpeaker(letters: string): Opening | undefined {
  const match = BY_SPEAKER.exec(letters);
  const items = match ? match.index + match[0].length : 0;
  return match ? { kind: 'need', rule: 'need-list', cue: items - 1, items, continues: false } : undefined;
}

/** "gave the Department until 15 December to finish the list": up to what is to be done by then. */
const DEADLINE = new RegExp(`N[_pA][_f]{0,3}(?:(?:P?O|Z)(?:[_f]{1,3}U?D|#[U_z])|U?Df{1,2}(?:P?O|Z))[mu](?=b*${VERB})`);

/** Who gives somebody until a day to do something asks for it. */
export function setsDeadline({ sentence: { letters }, actors }: Scene): Opening | undefined {
  const match = DEADLINE.exec(letters);
  const subject = match
    ? actors.find(({ name, from, to }) => name && from <= match.index && to >= match.index)
    : undefined;
  if (!match || !subject) return undefined;
  const items = match.index + match[0].length;
  return { kind: 'ask', rule: 'ask-list', subject, cue: items - 1, items, continues: false };
}
