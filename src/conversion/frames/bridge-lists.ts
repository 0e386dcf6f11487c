import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';

/** The value of words for more than one bridge point. */
const SEVERAL = 'several';

/** "… of Quang Nam, Quang Tri and Kon Tum": what goes on behind the first place of a bridge point. */
const PLACES = /^\)?(?:,f?P)*(?:,?&f?P|,f?P(?=[;.)]|$))(?!Z?_?f?B)/;
/** "… huyện Cư Kuin, Krông Bông và Ea H'leo": districts that are known by their capitals only. */
const DISTRICTS = /^(?:,(?:P|C{1,3}|N))*,?&(?:P|C{1,3}|N)(?=[;.)=,]|$)/;
/** "three bridge points: Hanoi, Da Nang and Hue", "điểm cầu các tỉnh: …" */
const COUNTED = /^[f_Z3]{0,3}[:(](?:f?P,?(?:&f?)?)+/;
/** "the Quang Nam, Quang Tri and Kon Tum bridge points" */
const BEFORE = /P(?:,f?P)*,?&f?(?=P_?f?B)/;

/** A place of a list of bridge points: from which of its spans to which its name stands. */
export interface Listed {
  readonly from: number;
  readonly to: number;
}

/** The further places that some words for bridge points list, besides the one that the words themselves hold. */
export function listedWith({ spans, letters }: Sentence, { from, to }: Listed): Listed[] {
  const noun = letters.indexOf('B', from);
  const behind = letters.slice(to + 1);
  const district = spans.slice(from, to + 1).some(isDistrict);
  const list = PLACES.exec(behind) ?? (district ? DISTRICTS.exec(behind) : null);
  if (list) return namesIn(letters, { from: to + 1, to: to + list[0].length });
  const counted = COUNTED.exec(letters.slice(noun + 1));
  if (counted) return namesIn(letters, { from: noun + 1, to: noun + counted[0].length });
  const before = isSeveral(spans[noun]) ? BEFORE.exec(letters.slice(0, noun + 1)) : null;
  return before ? namesIn(letters, { from: before.index, to: before.index + before[0].length - 1 }) : [];
}

/** Whether a place stands in a list of bridge points: "connected to bridge points in Quang Nam, Quang Tri", "the Quang Nam and Kon Tum bridge points". */
export function isListed({ spans, letters }: Pick<Sentence, 'spans' | 'letters'>, at: number): boolean {
  if (/B[_fPC3ZNO,&:(]*$/.test(letters.slice(0, at))) return true;
  const next = /^(?:,f?P)*,?&f?PZ?_?f?(?=B)/.exec(letters.slice(at + 1));
  return next !== null && isSeveral(spans[at + 1 + next[0].length]);
}

const isSeveral = (span: Span | undefined): boolean => span?.value === SEVERAL;

const isDistrict = ({ type, value }: Span): boolean =>
  type === 'name' || type === 'capitalised' || value.startsWith('place:');

/** Each run of spans that is one name. */
function namesIn(letters: string, { from, to }: Listed): Listed[] {
  return [...letters.slice(from, to + 1).matchAll(/P|C{1,3}|N/g)].map(({ index, 0: { length } }) => ({
    from: from + index,
    to: from + index + length - 1,
  }));
}
