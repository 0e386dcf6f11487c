import { ledByLetters } from '../../grammar/first-letters.ts';
import { hasAny } from '../../grammar/has-all.ts';
import { withLetters } from '../reading.ts';
import type { Scene } from '../story.ts';

/** ", he said," and ", katanya pula," between a subject and what it is to do. */
const INSERTED = /,b?(?:I_?b?s|s(?:I|H*N|R)?|H*Ns|4f?(?:I|(?:R[ROPf]{0,4})?H*N))[_b]{0,2}(?=,[^,;gk]{0,6}[wn])/;
/** ", she pledged." and '," said X.' behind what is said. */
const TRAILING = ledByLetters(
  /(?:,[".]|(?<!:)[".][,-]{0,2})(?:I_?b?[sgk]|s|(?:[ROPf]*|V)H*N[^;]*[sg]|f?R[OPf]*[sg])[^;"k]*$|[".][,-]{0,2}(?:[ROPf]*H*N|R[OPf]*)[b_8]{0,2}k[_bOf1Z3PE@UDYz&]{0,12}[.~]*$|,(?:I_?b?|(?:_{1,3}(?:R[ROPf]{0,4})?|(?:f?[GO]f)?f{0,2}R[ROPf]{0,4})?H*N(?:,[ROPZ1Ff_C&]{2,14},)?b?|f?R[OPf]{0,3}b?)(?:[sgk][_b]{0,2}(?:f*[EO1])?|s[_bf@DEOPdzU]{1,14})[.~]*$|,s(?:I|[f_]{0,2}(?:R[ROPf]{0,3})?H*N(?:,[ROPZ1Ff_C&]{2,14})?(?:[fb][fb_@DEOPZz]{1,14}(?:,D)?)?|f?R[OPf]{0,3})?[.~]*$|(?<=w[^;]{3,}),f?[_C]{1,3}s[.~]*$|(?<=[wn][^;]{3,}),4f*(?:(?:R[ROPf]{0,4})?H*N(?:,[ROPZ1Ff_C&]{2,14})?|R[OPf]{0,4})[.~]*$/,
);

/** ", he said, asking …": between what is said and what else the speaker asks. */
const BETWEEN = /,(?:I_?b?s|[ROPf]*H*Ns|s(?:I|R?H*N))(?=,b?k)/;

/** Whoever tells something in an aside says, asks or promises it. */
const TELLS = 'sgk4';

const AFFIRMS = 'affirms';
/** What will be done, by nobody who has to, before who is cited for it. */
const ACCORDING = /^[^n]*w[^n]*,4$/;

/** "Provinces must, he stressed, finish …": between the need and what is needed. */
const IN_PREDICATE = /(?<=[nw]),b?(?:I_?b?s|s(?:I|H*N|R)?|H*Ns)[_b]{0,2},(?=b?V)/;
/** What somebody is to do before an aside: what stands behind it is something else. */
const SAID_BEFORE = /[nw]b{0,2}V/;

/** ", and they" before a further need. */
const AGAIN = /^,&?[_I]?(?=b?[nmw])/;

/** A sentence without the aside that tells who says it. */
export interface Told {
  readonly scene: Scene;
  /** Whether somebody says it in an aside. */
  readonly told: boolean;
  /** Whether the aside gives the speaker's word for it. */
  readonly affirmed: boolean;
  /** Whether the aside says that it was asked. */
  readonly asks: boolean;
  /** Whether the aside stands among what is to be done. */
  readonly parts: boolean;
  /** Index of the last span before an aside at the end. */
  readonly to?: number;
}

/** Takes the aside out of a sentence: its letters become plain words, its persons act no more. */
export const withoutAside = (scene: Scene, letters: string): Told =>
  hasAny(letters, TELLS) ? toldIn(scene, letters) : untold(scene, letters);

/** A sentence in which nobody tells anything. */
const untold = ({ sentence, actors }: Scene, letters: string): Told => ({
  scene: { sentence: letters === sentence.letters ? sentence : withLetters(sentence, letters), actors },
  told: false,
  affirmed: false,
  asks: false,
  parts: false,
});

/** "The clinic will open in May, according to its director": it stays the plan of the clinic. */
const isCited = (before: string, isLast: boolean): boolean => isLast && ACCORDING.test(before);

function toldIn({ sentence, actors }: Scene, letters: string): Told {
  const between = BETWEEN.exec(letters);
  const within = IN_PREDICATE.exec(letters);
  const inserted = within ?? INSERTED.exec(letters);
  const aside = inserted ?? between ?? TRAILING.exec(letters);
  if (!aside || aside.index === 0) return untold({ sentence, actors }, letters);
  const inside = aside === inserted && aside !== within && SAID_BEFORE.test(letters.slice(0, aside.index));
  const shown = aside.index + aside[0].length;
  const end = shown + (inside ? (AGAIN.exec(letters.slice(shown))?.[0].length ?? 0) : 0);
  // What stands behind an aside in the middle is a list of its own.
  const parts = aside === between || inside;
  const covered = (parts ? ';' : aside === within ? ',' : '_').repeat(end - aside.index);
  const isLast = end === letters.length;
  return {
    scene: {
      sentence: withLetters(
        sentence,
        letters.slice(0, aside.index) + (isLast ? `.${covered.slice(1)}` : covered) + letters.slice(end),
      ),
      actors: actors.filter((actor) => actor.to < aside.index || actor.from >= end),
    },
    told: !isCited(letters.slice(0, aside.index + 2), isLast),
    parts: parts || aside === within,
    affirmed: sentence.spans.slice(aside.index, end).some(({ type, value }) => type === 'pledge' || value === AFFIRMS),
    asks: isLast && aside[0].includes('k'),
    ...(isLast ? { to: aside.index - 1 } : {}),
  };
}
