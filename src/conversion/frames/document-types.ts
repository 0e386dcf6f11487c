import { codeOf } from '../../grammar/document-numbers.ts';
import type { Sentence } from '../reading.ts';
import { PLAN, TYPE } from './document-shape.ts';

/** Types of spans that are plans where they are capitalised: "the Plan", "the Plan to". */
const PLANS: ReadonlySet<string> = new Set(['target', 'will']);

/** A run's type is that of the document word that the pattern marks; what its number's code tells goes before; of a number alone that of its code, else the last one's. */
export function typeIn({ spans }: Sentence, match: RegExpExecArray, before: string | undefined): string | undefined {
  const [words] = match;
  const first = words.search(/[Lλ]/);
  const typeAt = (at: number): string | undefined => (PLANS.has(spans[at]?.type ?? '') ? PLAN : spans[at]?.value);
  if (first < 0)
    return typeOfNumber(spans[match.index + words.length - 1]?.value ?? '') ?? (goesOn(match) ? before : undefined);
  const last = words.lastIndexOf('L');
  const said = typeAt(match.index + (/^[CP]/.test(words) && last >= 0 ? last : first));
  const coded = words.endsWith('M') ? codeOf(spans[match.index + words.length - 1]?.value ?? '') : undefined;
  const isOne =
    isCoded(said) && [...words.matchAll(/[Lλ]/g)].every((other) => typeAt(match.index + other.index) === said);
  return coded && isOne && isCoded(TYPE + coded) ? TYPE + coded : said;
}

/** What a government's papers are: a translation takes one word for the other, their number does not. */
const isCoded = (type = ''): boolean => /-(?:decision|decree|directive|circular)$/.test(type);

/** "Resolutions 57, 59 and 66": a number right behind another one is of the same type; a contract's is of none. */
const goesOn = ({ input, index }: RegExpExecArray): boolean =>
  /[M#][,&f]{1,2}$/.test(input.slice(Math.max(0, index - 4), index));

/** The type that a number's own code tells. */
function typeOfNumber(number: string): string | undefined {
  const code = codeOf(number);
  return code && `${TYPE}${code}`;
}
