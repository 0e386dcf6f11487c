import type { Actor } from '../actor.ts';
import { SIDE } from '../meanings.ts';
import { type Scene, subjectOf } from '../story.ts';
import { askerOf } from './askers.ts';
import { byCue } from './opening-items.ts';
import { isHoped } from './opening-plans.ts';
import { clauseOfThing, isUndergone } from './opening-things.ts';
import type { Opening } from './openings.ts';
import { periodOver } from './periods-over.ts';

/** SUBJECT pledges ITEMS. */
export const promises = (scene: Scene): Opening | undefined => byCue(scene, { letter: 'g', kind: 'pledge' });

/** SUBJECT pledges ITEMS; "he said that he would ITEMS". */
export function pledges(scene: Scene): Opening | undefined {
  const { letters } = scene.sentence;
  const own = promises(scene);
  if (own) return own;
  const cue = letters.indexOf('w');
  const subject = cue < 0 ? undefined : subjectOf(scene, cue);
  const things = cue < 0 ? undefined : saidOfThings(scene, cue);
  if (things) return things;
  if (cue >= 0 && GOES_ON.test(letters.slice(0, cue))) return goesOn(scene, cue);
  if (!subject || isHoped(scene, cue) || isWished(scene, subject)) return undefined;
  const between = letters.slice(subject.to + 1, cue);
  if (
    !/^,?(?:[,_s]{2,3},)?[sj2b8f_]{0,4}$/.test(between) ||
    !(subject.pronoun || (isOfficial(subject) && letters.slice(0, cue).includes('s')))
  )
    return undefined;
  const said = subject.to + 1 + between.lastIndexOf('s');
  const items = (between.includes('s') ? clauseOfThing(scene.sentence, said) : undefined) ?? cue + 1;
  return { kind: 'pledge', rule: 'pledge-will', subject, cue, items, continues: false, ...yearBefore(scene, subject) };
}

/** Somebody by name or office: "The Deputy Minister said Vietnam would …". */
const isOfficial = ({ name, offices }: Actor): boolean => name !== undefined || offices.length > 0;

/** The value of a wish. */
const WISHES = 'wishes';

/** "lãnh đạo tỉnh mong muốn ông X cố gắng": whom others wish something of promises nothing. */
const isWished = ({ sentence: { letters, spans } }: Scene, { from }: Actor): boolean =>
  spans[from - 1 - (letters[from - 1] === 'H' ? 1 : 0)]?.value === WISHES;

/** "In 2025, we will …": a year right before who promises dates all of it. */
const YEAR_FIRST = /z?Y,?$/;

function yearBefore(scene: Scene, { from }: Actor): { period: string } | object {
  return YEAR_FIRST.test(scene.sentence.letters.slice(0, from))
    ? periodOver(scene, { before: from, from, to: from })
    : {};
}

/** "said that 40 stations", "affirmed that no patient": how many things, up to what will be done to them. */
const SOME_THINGS = /^(?:,(?:[ROPf2&,]{1,12},)?)?b?sj?(?:,?f{0,2}[zY]{1,2},?)?(?=f?(?:K?#U?f?|x)[_CO]{1,5}$)/;

/** "X said that 40 stations will be upgraded", "X affirmed that no school will be skipped": whoever says so undertakes it, unless another is told to do it. */
function saidOfThings({ sentence: { letters, spans }, actors }: Scene, cue: number): Opening | undefined {
  const passive = spans[cue + 1];
  if (!passive || !isUndergone(passive) || BY_OTHERS.test(letters.slice(cue))) return undefined;
  const subject = actors.findLast(({ name, pronoun, to }) => (name || pronoun) && to < cue);
  const said = subject && SOME_THINGS.exec(letters.slice(subject.to + 1, cue));
  if (!said) return undefined;
  const items = subject.to + 1 + said[0].length;
  return { kind: 'pledge', rule: 'pledge-will', subject, cue, items, continues: false };
}
const BY_OTHERS = /[y9]f*(?:P?O|Z|R)(?!w)/;

/** "accepted the request and will …" */
const GOES_ON = /[sV_][^,;:.wkg"]{0,12}&b?$/;

/** "X said that the committee had decided … and would …": the body that a clause behind the word of saying is on. */
const toldOf = ({ sentence: { letters }, actors }: Scene, cue: number): Actor | undefined => {
  const said = letters.lastIndexOf('s', cue);
  return said < 0
    ? undefined
    : actors.findLast(
        ({ ref, from, to }) =>
          ref?.kind === 'organization' && from > said && to < cue && /^(?:,?f?P)?8/.test(letters.slice(to + 1)),
      );
};

/** "X accepted the request and will …": whoever the sentence begins with goes on, if it is a person. */
function goesOn(scene: Scene, cue: number): Opening | undefined {
  const told = toldOf(scene, cue);
  if (told) return { kind: 'plan', rule: 'plan-list', subject: told, cue, items: cue + 1, continues: false };
  const subject = askerOf(scene, cue);
  return subject?.name
    ? { kind: 'pledge', rule: 'pledge-will', subject, cue, items: cue + 1, continues: false }
    : undefined;
}

/** A clause whose subject will do something, behind an ordinal. */
const CLAUSE =
  /^[".-]*(?:t,?|4(?:I|(?:R[ROPf]{0,4})?H*N)?,|f[^NRIO;:,#]{1,4},(?=f*[ZP]))?(f*[O_C1Z3PG]{1,6}?)[_b]*,?w(?=b?[Vk])/;

/** "First, the Department will …": who answers an interview speaks for the body; "The Ministry would …, she said" tells its plan unless the aside affirms it. */
export function answers(
  scene: Scene,
  { answering, affirmed }: { readonly answering: boolean; readonly affirmed: boolean },
): Opening | undefined {
  const { letters, spans } = scene.sentence;
  const clause = CLAUSE.exec(letters);
  if (!clause?.[1] || spans[clause[0].length - 1]?.value === 'intends') return undefined;
  // "For its part, the agency will …": in an interview another body than the speaker's own.
  if (answering && spans[0]?.value === SIDE) return undefined;
  const bySelf = /[OZ3PG]/.test(clause[1]);
  if (!bySelf && !answering) return undefined;
  const items = bySelf ? clause[0].length : clause[0].indexOf(clause[1]);
  if (!answering && !affirmed) return undefined;
  return {
    kind: 'answer',
    rule: answering ? 'pledge-answer' : 'pledge-told',
    cue: clause[0].length - 1,
    items,
    continues: false,
  };
}

/** Whoever promises before asking promises first; so does who is named beside an ask that names nobody. */
export const earlier = (ask: Opening | undefined, pledge: Opening | undefined): Opening | undefined =>
  ask && pledge && (pledge.cue < ask.cue || !ask.subject) ? pledge : ask;
