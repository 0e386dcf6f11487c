import { ENUMERATOR, masked, VERB } from '../../grammar/lists.ts';
import type { Actor } from '../actors.ts';
import { type Scene, subjectOf } from '../story.ts';

/** Where a list of asked or planned actions begins in a sentence, and who opens it. */
export interface Opening {
  readonly kind: 'ask' | 'need' | 'plan' | 'pledge' | 'continue';
  readonly rule: string;
  readonly subject?: Actor;
  /** Index of the cue; for a sentence that only continues a list, of the last span before its items. */
  readonly cue: number;
  /** Index of the first span of the first item. */
  readonly items: number;
  /** The list belongs to whoever opened it in an earlier sentence. */
  readonly continues: boolean;
  /** A year that stands over the list. */
  readonly period?: string;
}

export type OpenType = 'Directive' | 'Pledge' | 'PlannedAction' | undefined;

const FIRST_VERB = new RegExp(`b*${VERB}`);
/** The openers of a sentence that goes on with a list: a bullet or number, "in addition", "first", then a verb. */
const OPENER = new RegExp(`^["\\-.+*;]*(?:#[.)])?(?:t[,:]?)*(?=[bmj]*${VERB})`);
const ADDRESSED = new RegExp(`^b*[bm]+${VERB}`);
/** "Second, the Department of Health directs …": an ordinal, whom it concerns, what to do. */
const ORDINAL_ADDRESSED = new RegExp(`^["\\-.+*;]*(?:#[.)])?t[,:]?(?:[OP3ZG1&f]+_{0,2})[bmn]*(?=${VERB})`);

/** The first reading of a sentence as the beginning or continuation of a list that holds, in order of certainty. */
export function openingOf({ sentence, actors }: Scene, open: OpenType): Opening | undefined {
  const scene = { actors, sentence: { ...sentence, letters: maskedButSpeech(sentence.letters) } };
  return (
    ordinal(scene, open) ??
    announces(scene) ??
    asks(scene, open) ??
    pledges(scene) ??
    plans(scene, open) ??
    needs(scene, open) ??
    continues(scene, open)
  );
}

/** What is quoted inside a sentence opens nothing; a sentence that begins with its quotation is what the speaker says. */
function maskedButSpeech(letters: string): string {
  const speech = /^"[^"]*"/.exec(letters)?.[0] ?? '';
  return speech === '' ? masked(letters) : `.${speech.slice(1, -1)}.${masked(letters.slice(speech.length))}`;
}

/** "Second, the Department of Health directs …" in an open list of asks. */
function ordinal(scene: Scene, open: OpenType): Opening | undefined {
  const match = open === 'Directive' ? ORDINAL_ADDRESSED.exec(scene.sentence.letters) : null;
  if (!match) return undefined;
  const concerned = scene.actors.find((candidate) => candidate.ref && candidate.to < match[0].length);
  return {
    kind: 'continue',
    rule: 'ordinal-addressee',
    ...(concerned ? { subject: concerned } : {}),
    cue: match[0].length - 1,
    items: match[0].length,
    continues: true,
  };
}

/** "The plan sets out five groups of tasks:" announces the list that follows. */
function announces(scene: Scene): Opening | undefined {
  const { letters } = scene.sentence;
  const actor = scene.actors[0];
  if (
    !/[:]$/.test(letters) ||
    /[kgs]/.test(letters) ||
    !(actor?.ref || /^[fC]?L/.test(letters)) ||
    !/[TV#]/.test(letters)
  )
    return undefined;
  return actor
    ? {
        kind: 'plan',
        rule: 'announced-list',
        subject: actor,
        cue: letters.length - 1,
        items: letters.length,
        continues: false,
      }
    : undefined;
}

/** SUBJECT asks … ITEMS; without a subject, whoever has the word asks. */
function asks(scene: Scene, open: OpenType): Opening | undefined {
  const own = byCue(scene, 'k', 'ask');
  if (own || open !== 'Directive') return own;
  const { letters } = scene.sentence;
  const cue = letters.search(/[kA]/);
  const items = cue >= 0 && !/[shNR]/.test(letters.slice(0, cue)) ? firstItem(letters, cue + 1) : undefined;
  if (
    items === undefined ||
    /[tf]$/.test(letters.slice(0, cue)) ||
    letters[cue + 1] === 'f' ||
    (letters[cue] === 'A' && !/O[9b8]*$/.test(letters.slice(0, cue)))
  )
    return undefined;
  return { kind: 'ask', rule: 'continued-ask', cue, items, continues: true };
}

/** SUBJECT pledges ITEMS; "he said that he would ITEMS". */
function pledges(scene: Scene): Opening | undefined {
  const { letters } = scene.sentence;
  const own = byCue(scene, 'g', 'pledge');
  if (own) return own;
  const cue = letters.indexOf('w');
  const subject = cue < 0 ? undefined : subjectOf(scene, cue);
  const near = subject && /^[sj2b8f_]{0,4}$/.test(letters.slice(subject.to + 1, cue));
  if (!near || !(subject.pronoun || (subject.name && letters.slice(0, cue).includes('s')))) return undefined;
  return { kind: 'pledge', rule: 'pledge-will', subject, cue, items: cue + 1, continues: false };
}

/** SUBJECT CUE … ITEMS. */
function byCue(scene: Scene, letter: 'k' | 'g', kind: 'ask' | 'pledge'): Opening | undefined {
  const { letters } = scene.sentence;
  for (let cue = letters.indexOf(letter); cue >= 0; cue = letters.indexOf(letter, cue + 1)) {
    const subject = subjectOf(scene, cue);
    const items = subject ? firstItem(letters, cue + 1) : undefined;
    if (subject && items !== undefined && !(subject.ref && isPast(letters, subject.to, cue)))
      return {
        kind,
        rule: `${kind}-list`,
        subject,
        cue,
        items,
        continues: false,
        ...periodOver(scene, { before: subject.from, from: cue, to: items }),
      };
  }
  return undefined;
}

/** "The ministry has asked the Government to …" tells of work done, nothing is asked now. */
const isPast = (letters: string, from: number, cue: number): boolean => letters.slice(from, cue).includes('8');

/** ORGANISATION will ITEMS: what a body or a document sets out to do. */
function plans(scene: Scene, open: OpenType): Opening | undefined {
  const { letters } = scene.sentence;
  const cue = letters.indexOf('w');
  if (cue < 0) return undefined;
  const subject = subjectOf(scene, cue);
  const items = cue + 1 + (/^[mn,:]*/.exec(letters.slice(cue + 1))?.[0].length ?? 0);
  if (items >= letters.length - 1) return undefined;
  if (subject?.ref?.kind === 'document' && !/^[b8_fjq]{0,3}$/.test(letters.slice(subject.to + 1, cue))) {
    const clause = letters.indexOf(',', subject.to);
    if (clause > 0 && clause < cue)
      return { kind: 'plan', rule: 'plan-document', subject, cue: clause, items: clause + 1, continues: false };
  }
  if (subject?.ref && /^[fZP_bjY,z&CTqV8]{0,12}$/.test(letters.slice(subject.to + 1, cue)))
    return {
      kind: 'plan',
      rule: 'plan-list',
      subject,
      cue,
      items,
      continues: false,
      ...periodOver(scene, { before: cue, from: cue, to: items }),
    };
  return !subject && open === 'PlannedAction'
    ? {
        kind: 'plan',
        rule: 'plan-list',
        cue,
        items,
        continues: true,
        ...periodOver(scene, { before: cue, from: cue, to: items }),
      }
    : undefined;
}

/** "It is necessary to …": an ask by whoever has the word. */
function needs(scene: Scene, open: OpenType): Opening | undefined {
  const { letters } = scene.sentence;
  const cue = letters.search(/n|(?<=O)A(?=b*[Vck+])/);
  if (cue < 0) return undefined;
  const before = letters.slice(0, cue);
  const speaks = Math.max(before.lastIndexOf('s'), before.lastIndexOf('4'));
  const speaker =
    speaks < 0
      ? undefined
      : (subjectOf(scene, speaks) ?? scene.actors.find((actor) => actor.from > speaks && actor.to < cue && !actor.ref));
  if (speaker && !speaker.ref && !/[h;]/.test(before))
    return {
      kind: 'ask',
      rule: 'need-said',
      subject: speaker,
      cue: Math.max(speaks, speaker.to),
      items: cue + 1,
      continues: false,
    };
  if (/[sh]/.test(before) || open !== 'Directive') return undefined;
  return { kind: 'need', rule: 'need-list', cue, items: cue + 1, continues: true };
}

/** A sentence that goes on with the list: it begins with a verb, or with the addressee that goes on doing something. */
function continues(scene: Scene, open: OpenType): Opening | undefined {
  if (!open) return undefined;
  const { letters } = scene.sentence;
  const opener = OPENER.exec(letters);
  if (opener) return { kind: 'continue', rule: 'continued-list', cue: -1, items: opener[0].length, continues: true };
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

/** The first item behind a cue: after a colon, "to", "should" or their like, else at the first verb. */
function firstItem(letters: string, from: number): number | undefined {
  const rest = letters.slice(from);
  const listed = new RegExp(`^[^;.]{0,30}?(?::|(?=${ENUMERATOR}))`).exec(rest);
  const verb = rest.search(FIRST_VERB);
  if (listed && !FIRST_VERB.test(listed[0])) return from + listed[0].length;
  const need = rest.search(/n/);
  const marker = rest.search(/[mnw]/);
  const mark = need >= 0 && !FIRST_VERB.test(rest.slice(0, need)) && !/;/.test(rest.slice(0, need)) ? need : marker;
  if (mark >= 0 && (verb < 0 || mark <= verb) && !/;/.test(rest.slice(0, mark)))
    return from + mark + (/^[mnw,]+/.exec(rest.slice(mark))?.[0].length ?? 1);
  return verb < 0 ? undefined : from + verb;
}

interface Over {
  /** Index of the subject or cue that a heading year stands before. */
  readonly before: number;
  /** Between cue and first item: "asked the sector in 2025 to …". */
  readonly from: number;
  readonly to: number;
}

/** A year that stands over the whole list: "Regarding tasks for 2025, X asked …", "asked that in 2025 the sector …". */
function periodOver({ sentence: { letters, spans } }: Scene, { before, from, to }: Over): { period: string } | object {
  const inside = letters.slice(from, to).lastIndexOf('Y');
  const heading = letters.slice(0, before).lastIndexOf('Y');
  const at = inside >= 0 ? from + inside : heading >= 0 && !/[hs]/.test(letters.slice(heading, before)) ? heading : -1;
  const year = spans[at]?.value;
  return year ? { period: year } : {};
}
