import type { LanguagePack } from '../../grammar/language.ts';
import type { Run } from '../../grammar/lists.ts';
import type { Sentence } from '../reading.ts';

/** "answer 64 proposals": nobody announces so many tasks. */
const MOST_TASKS = 30;

/** "carry out the following four tasks" only announces the items. */
export const isHeading = (
  { spans, letters }: Sentence,
  { from, to }: Run,
  pack: Pick<LanguagePack, 'listNouns' | 'severalWords'>,
): boolean =>
  isOfSeveral(spans.slice(from, to + 1), letters.slice(from, to + 1), pack) ||
  /^:\((?:#|[_Cf])\)/.test(letters.slice(to + 1, to + 5)) ||
  (/:$/.test(letters) && /[T#]/.test(letters.slice(from, to + 1)) && to >= letters.length - 2) ||
  (/^[bV+_f&CKO1]{0,6}[#S][bC_f]{0,3}T?[_bCT]{0,3}(?:f*z?Y)?$/.test(letters.slice(from, to + 1)) &&
    !spans.slice(from, to + 1).some(({ type, value }) => type === 'number' && Number(value) > MOST_TASKS) &&
    spans.slice(from, to + 1).some((span) => pack.listNouns.includes(span.value)));

/** A verb, then things without a word that tells which. */
const SEVERAL = /^(?:b*V{1,3}|b{1,2})[f_bKx]{1,5}T?_{0,2}$/;

/** "urgently carry out a series of tasks": as many tasks as nobody says, of which nothing is told. */
function isOfSeveral(
  run: Sentence['spans'],
  letters: string,
  { listNouns, severalWords }: Pick<LanguagePack, 'listNouns' | 'severalWords'>,
): boolean {
  const isTasks = SEVERAL.test(letters) && run.slice(-3).some(({ value }) => listNouns.includes(value));
  return isTasks && run.some(({ value }) => severalWords.includes(value));
}

/** "four tasks in 2022:" dates the items that follow. */
export function headingPeriod({ spans }: Sentence, { from, to }: Run): { period: string } | object {
  const year = spans.slice(from, to + 1).find((span) => span.type === 'period')?.value;
  return year ? { period: year } : {};
}

/** "the following tasks:" and perhaps an ordinal before the items. */
const HEADING = /^[^;:."]{0,16}T[^;:."]{0,4}:(?:t[,:]?)?(?=.)/;

/** Where the items begin behind a heading that stands at a span. */
export function behindHeading(letters: string, from: number): number | undefined {
  const heading = HEADING.exec(letters.slice(from));
  return heading ? from + heading[0].length : undefined;
}

/** "noted, as the area has grown and much has changed, stations need to": behind a mark, reasons up to who needs to do something. */
const REASON = /^,[^;:.knwg8"]{3,40},[^;:.,knwg8"]{1,10}n(?=b*[V+hck])/;

/** How far reasons go, and the word for the need, behind a cue. */
export const behindReason = (rest: string): number | undefined =>
  rest.startsWith(',') ? REASON.exec(rest)?.[0].length : undefined;
