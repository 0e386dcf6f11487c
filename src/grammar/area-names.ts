import { isNameBehindArea } from './name-forms.ts';
import { type NameReader, nameLengthAt } from './names.ts';
import type { Token } from './tokens.ts';

const LONGEST_RUN = 8;

/**
 * How many tokens the name of a district or commune has that begins at a token, behind its area word or the office named
 * after it ("Huyện ủy Ba Tri Nguyễn Văn A"): the capitalised words up to where a person's name begins.
 */
export function areaLengthAt(
  reader: NameReader,
  at: number,
  { areas, cities }: { readonly areas: ReadonlySet<string>; readonly cities: ReadonlySet<string> | undefined },
): number {
  if (!followsArea(reader.tokens, at, areas)) return 0;
  const own = ownLength(reader, at);
  return own > 2 && cities && isPersonBehindCity(reader, at, cities) ? 0 : own;
}

/** "Chủ tịch UBND thành phố | Danh Sa Rôn": no city has a name of three words that a person's could be, unless the lexicon knows it. */
const isPersonBehindCity = (reader: NameReader, at: number, cities: ReadonlySet<string>): boolean =>
  followsArea(reader.tokens, at, cities) && reader.known?.(at) !== true && [3, 4].includes(nameLengthAt(reader, at));

/** "Chủ tịch Hội Chữ thập đỏ tỉnh | Lò Văn Sáng": a whole name that no area has. */
export const isPerson = (reader: NameReader, at: number): boolean =>
  reader.known?.(at) !== true && nameLengthAt(reader, at) >= WHOLE_NAME;
const WHOLE_NAME = 3;

/** How many of the capitalised words from a token on are an area's or a body's own name; none where a person's full name begins. */
export function ownLength(reader: NameReader, at: number): number {
  const run = runAt(reader, at);
  const family = (index: number): boolean => reader.tokens[at + index]?.word.name?.common === true;
  const middle = (index: number): boolean => reader.tokens[at + index]?.word.name?.middle === true;
  // A given name can look like a middle name, which never ends one: "Thi".
  const begins = (index: number): boolean => (index + 2 < run && middle(index + 1)) || family(index);
  if (run <= 2) return run;
  if (middle(1) || isNameBehindArea(reader.tokens.slice(at, at + run).map(({ word }) => word.printed))) return 0;
  for (let cut = 1; cut <= run - 2 && cut <= 3; cut++) if (begins(cut)) return cut;
  if (run === 3) return 3;
  return nameLengthAt(reader, at + 2) > 1 ? 2 : 3;
}

/** Whether an area word stands right before a token. */
function followsArea(tokens: readonly Token[], at: number, areas: ReadonlySet<string>): boolean {
  if (at === 0 || !tokens[at]?.word.capitalised) return false;
  const stop = tokens[at - 1]?.word.key === '.' ? 1 : 0;
  // Asking V8 for what is before the first of a row takes it many times as long.
  const first = at > stop ? tokens[at - 1 - stop] : undefined;
  const second = at > stop + 1 ? tokens[at - 2 - stop] : undefined;
  if (!first || (tokens[at]?.start ?? 0) - first.end > 1 + stop) return false;
  if (stop && !/^(?:tp|tx|kec|kab)$/.test(first.word.key)) return false;
  return areas.has(first.word.key) || (second !== undefined && areas.has(`${second.word.key} ${first.word.key}`));
}

/** How many capitalised words stand in a row, before an office or a body begins. */
function runAt({ tokens, stops }: NameReader, at: number): number {
  let length = 0;
  for (; length < LONGEST_RUN; length++) {
    const token = tokens[at + length];
    const before = tokens[at + length - 1];
    if (!token?.word.capitalised || token.word.kind !== 'word' || stops(at + length)) break;
    if (length > 0 && token.start - (before?.end ?? 0) !== 1) break;
  }
  return length;
}
