import { codeOf } from '../../grammar/document-numbers.ts';
import type { Sentence } from '../reading.ts';
import { PLAN, TYPE } from './document-shape.ts';

/** A run's type is that of the document word that the pattern marks; of a number alone what its code tells, else the last one's. */
export function typeIn({ spans }: Sentence, match: RegExpExecArray, before: string | undefined): string | undefined {
  const [words] = match;
  const first = words.search(/[Lλ]/);
  const typeAt = (at: number): string | undefined => (spans[at]?.type === 'target' ? PLAN : spans[at]?.value);
  if (first < 0)
    return typeOfNumber(spans[match.index + words.length - 1]?.value ?? '') ?? (goesOn(match) ? before : undefined);
  const last = words.lastIndexOf('L');
  return typeAt(match.index + (/^[CP]/.test(words) && last >= 0 ? last : first));
}

/** "Resolutions 57, 59 and 66": a number right behind another one is of the same type; a contract's is of none. */
const goesOn = ({ input, index }: RegExpExecArray): boolean =>
  /[M#][,&f]{1,2}$/.test(input.slice(Math.max(0, index - 4), index));

/** The type that a number's own code tells. */
function typeOfNumber(number: string): string | undefined {
  const code = codeOf(number);
  return code && `${TYPE}${code}`;
}
