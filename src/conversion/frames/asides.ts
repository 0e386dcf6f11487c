import { withLetters } from '../reading.ts';
import type { Scene } from '../story.ts';

/** ", he said," and ", katanya pula," between a subject and what it is to do. */
const INSERTED = /,b?(?:I_?b?s|s(?:I|H*N|R)?|H*Ns)[_b]{0,2}(?=,[^,;]{0,6}[wn])/;
/** ", she pledged." and '," said X.' behind what is said. */
const TRAILING =
  /(?:,[".]|(?<!:)[".][,-]{0,2})(?:I_?b?[sgk]|s|[ROPf]*H*N[^;]*[sg]|R[OPf]*[sg])[^;"k]*$|[".][,-]{0,2}(?:[ROPf]*H*N|R[OPf]*)[b_8]{0,2}k[_bOf1Z3]{0,3}[.~]*$|,(?:I_?b?|(?:f{0,2}R[ROPf]{0,4})?H*Nb?|f?R[OPf]{0,3}b?)[sgk][_b]{0,2}(?:f*[EO1])?[.~]*$|,s(?:I|[f_]{0,2}(?:R[ROPf]{0,3})?H*N)?[.~]*$/;

/** ", he said, asking …": between what is said and what else the speaker asks. */
const BETWEEN = /,(?:I_?b?s|[ROPf]*H*Ns|s(?:I|R?H*N))(?=,b?k)/;

const AFFIRMS = 'affirms';

/** A sentence without the aside that tells who says it. */
export interface Told {
  readonly scene: Scene;
  /** Whether somebody says it in an aside. */
  readonly told: boolean;
  /** Whether the aside gives the speaker's word for it. */
  readonly affirmed: boolean;
  /** Whether the aside says that it was asked. */
  readonly asks: boolean;
  /** Index of the last span before an aside at the end. */
  readonly to?: number;
}

/** Takes the aside out of a sentence: its letters become plain words, its persons act no more. */
export function withoutAside({ sentence, actors }: Scene, letters: string): Told {
  const plain = { sentence: withLetters(sentence, letters), actors };
  const between = BETWEEN.exec(letters);
  const aside = INSERTED.exec(letters) ?? between ?? TRAILING.exec(letters);
  if (!aside || aside.index === 0) return { scene: plain, told: false, affirmed: false, asks: false };
  const end = aside.index + aside[0].length;
  // What stands behind an aside in the middle is a list of its own.
  const covered = (aside === between ? ';' : '_').repeat(aside[0].length);
  const isLast = end === letters.length;
  return {
    scene: {
      sentence: withLetters(
        sentence,
        letters.slice(0, aside.index) + (isLast ? `.${covered.slice(1)}` : covered) + letters.slice(end),
      ),
      actors: actors.filter((actor) => actor.to < aside.index || actor.from >= end),
    },
    told: true,
    affirmed: sentence.spans.slice(aside.index, end).some(({ type, value }) => type === 'pledge' || value === AFFIRMS),
    asks: isLast && aside[0].includes('k'),
    ...(isLast ? { to: aside.index - 1 } : {}),
  };
}
