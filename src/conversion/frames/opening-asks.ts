import type { Scene } from '../story.ts';
import { askerOf } from './askers.ts';
import { ENSURES, isForPurpose, offersMeans } from './asks-nothing.ts';
import type { Before } from './before.ts';
import { firstItem } from './first-items.ts';
import { askOfOther } from './opening-further-askers.ts';
import { byCue, itemsOfFurther } from './opening-items.ts';
import type { Opening } from './openings.ts';
import { directsInPart } from './told-asks.ts';

/** "At the same time, requested …": behind somebody's words in the paragraph. */
const FURTHER_ASK = /^["-]*t,?b*k/;
/** "Đề nghị Sở Y tế rà soát …": so without such words, where an ask at the head is no participle. */
const BARE_ASK = /^["-]*b*k(?:[ROPf]{1,6}|[Z31])(?:,[OP]{1,3})*m?b*V/;

/** "We ask the districts to …," said X: at the head of what is quoted. */
const QUOTED_ASK = /^[."-]+b*(?:I_?b*)?k/;

/** "1. Direct the districts to be answerable for …": a line of a list that directs somebody to what no verb tells is an item, whole. */
export const DIRECTS = /^[-.]*(?:#[.)])?k[^V]*$/;

interface Voice {
  readonly speaking: boolean;
  readonly told: boolean;
  readonly nounFirst: boolean;
}

/** Whether a sentence without a subject asks for whoever has the word. */
const goesOnAsking = (letters: string, { speaking, told, nounFirst }: Voice): boolean =>
  (speaking && (FURTHER_ASK.test(letters) || (nounFirst && BARE_ASK.test(letters)))) ||
  (told && QUOTED_ASK.test(letters));

/** SUBJECT asks … ITEMS; without a subject, whoever has the word asks. */
export function asks(
  scene: Scene,
  { open, speaking, told, pack, listing }: Before & { readonly told: boolean },
): Opening | undefined {
  const own = byCue(scene, {
    letter: 'k',
    kind: 'ask',
    deeds: pack.deedNouns,
    gerund: pack.gerund,
    listNouns: pack.listNouns,
  });
  const { letters, spans } = scene.sentence;
  const nounFirst = pack.nounFirst === true || spans.some(({ type, value }) => type === 'ask' && value === 'assigns');
  const isOpen = open === 'Directive' || goesOnAsking(letters, { speaking, told, nounFirst });
  if (own || !isOpen) return own;
  const cue = letters.search(/[kA]/);
  const items = cue >= 0 && !/[shNR]/.test(letters.slice(0, cue)) ? firstItem(letters, cue + 1) : undefined;
  if (
    items === undefined ||
    /[fn]/.test(letters[cue - 1] ?? '') ||
    offersMeans(scene.sentence, cue, pack.listNouns) ||
    isForPurpose(letters, cue) ||
    (listing && DIRECTS.test(letters)) ||
    NEEDED_BEFORE.test(letters.slice(0, cue)) ||
    /[;.]/.test(letters[cue + 1] ?? '.') ||
    spans[cue - 1]?.value === 'about' ||
    // "the proposal of the province" is a noun, nobody asks.
    pack.genitives.has(spans[cue + 1]?.value ?? '') ||
    (letters[cue] === 'A' && !/O[9b8]*$/.test(letters.slice(0, cue)))
  )
    return undefined;
  return open === 'Directive'
    ? { kind: 'ask', rule: 'continued-ask', cue, items, continues: true }
    : { kind: 'need', rule: 'continued-ask', cue, items, continues: false };
}

/** "The sector should send …, asking the departments to …": what is needed stands first. */
const NEEDED_BEFORE = /[O_3Z1]b?nb?V.*,$/;

/** Behind a mark or "and", perhaps with "at the same time", a further ask. */
const FURTHER = /[;,&][&tb,_f]{0,4}$/;

/** "…; at the same time asked the districts to …", "…, and promised to …": the first list, cut where whoever speaks asks for more or promises, and what is asked there. */
export function withFurther(scene: Scene, first: Opening): Opening[] {
  const { letters, spans } = scene.sentence;
  const openings = [first];
  for (let cue = first.items + 2; cue < letters.length; cue++) {
    if (letters[cue] !== 'k' && !(letters[cue] === 'g' && first.kind === 'ask' && spans[cue]?.value !== ENSURES))
      continue;
    const last = openings.at(-1) as Opening;
    const further =
      askOfOther(scene, cue, last) ?? (isNeeded(scene, cue, last) ? undefined : furtherAt(scene, cue, last));
    if (further) openings.splice(-1, 1, { ...last, to: further.before }, further.opening);
  }
  return openings;
}

/** ", and promised", "; at the same time promised": an "and" alone joins what is asked: "asked to publish prices and commit to them". */
const PROMISES = /,[tb]?&|t/;

/** Behind an ask "that" and a clause whose verb no list knows. */
const THAT = /^j[^,;.]{3}/;

/** "asked the communes to list them; schools to prepare rooms and assign teachers": behind a semicolon with nobody's ask, a bare "and" goes on with what those are to do. */
const isOfOther = (before: string): boolean => /;[^;k]*V[^;k]*$/.test(before);

/** The marks that stand for ", he said,". */
const TELLER = /;{2,},?$/;

/** Where a list ends before ", he said". */
const withoutTeller = (letters: string, to: number): number =>
  to - (/;*$/.exec(letters.slice(0, to + 1))?.[0].length ?? 0);

/** "Schools must …, he said, asking the districts to …": whoever has the word goes on to ask. */
const goesOnTelling = (letters: string, cue: number, { kind }: Opening): boolean =>
  kind === 'need' && letters[cue] === 'k' && TELLER.test(letters.slice(Math.max(0, cue - 8), cue));

/** "Each sector must draw up a plan, remind its staff to …": to ask is among what somebody is to do. */
function isNeeded(scene: Scene, cue: number, { kind }: Opening): boolean {
  const asker = kind === 'need' ? askerOf(scene, cue) : undefined;
  return asker?.ref !== undefined && directsInPart(scene, asker, cue);
}

/** The ask at a cue behind a mark, and where the list before it ends. */
function furtherAt(scene: Scene, cue: number, last: Opening): { before: number; opening: Opening } | undefined {
  const { letters } = scene.sentence;
  const mark = FURTHER.exec(letters.slice(Math.max(last.items, cue - 6), cue))?.[0];
  const subject = askerOf(scene, cue) ?? last.subject;
  const items =
    mark &&
    (itemsOfFurther(scene.sentence, cue) ??
      (mark.includes('t') ? cue + 1 : THAT.test(letters.slice(cue + 1)) ? cue + 2 : undefined));
  const isOpened = subject !== undefined || goesOnTelling(letters, cue, last);
  if (!mark || !isOpened || !items || (letters[cue] === 'g' && !PROMISES.test(mark))) return undefined;
  if (mark === '&' && isOfOther(letters.slice(last.items, cue))) return undefined;
  const to = last.to === undefined ? {} : { to: last.to };
  return {
    before: withoutTeller(letters, cue - mark.length - 1),
    opening: {
      ...(letters[cue] === 'g' ? { kind: 'pledge', rule: 'pledge-list' } : { kind: 'ask', rule: 'further-ask' }),
      ...(subject ? { subject } : { kind: 'need' }),
      cue,
      items,
      continues: false,
      ...to,
    },
  };
}
