import { matchesOf } from '../../grammar/matches.ts';
import { isSyllable } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';

/** "in Nam Tra My, …", "tại huyện Nam Trà My, …": a district's name right behind "in" or "at", and what ends it. */
const DISTRICT = /f(P|C{2,3}|N)3?(?=[,.(D8yh:]|-(?![CNP])|$)/g;
/** What is said tells of other places, unless the event stands between. */
const TOLD = /[skgj4][^skgj4E]*$/;
const PLACE = 'place:';

/** The district that a sentence says its event is in, where it names neither its province nor a town. */
export function districtAt({ spans, letters }: Sentence, text: string): string | undefined {
  for (const { index, 1: run = '' } of matchesOf(letters, DISTRICT)) {
    const [at, first, last] = [spans[index], spans[index + 1], spans[index + run.length]];
    if (at?.value !== 'at' || !first || !last || TOLD.test(letters.slice(0, index))) continue;
    if (first.type === 'place') {
      if (first.value.startsWith(PLACE)) return first.value;
      continue;
    }
    const name = text.slice(first.start, last.end);
    if (name.split(/\s+/).every(isSyllable)) return `${PLACE}${name}`;
  }
  return undefined;
}

/** "tại TP. Gia Nghĩa, Ban Chấp hành Đảng bộ tỉnh Đắk Nông tổ chức …": a province behind the body that holds the event, which a town stands before. */
export function isBodys(
  { spans, letters }: Sentence,
  province: Span,
  { first, text }: { first: Span | undefined; text: string },
): boolean {
  if (!first || first === province || letters[spans.indexOf(province) - 1] === ',') return false;
  const behind = letters.slice(spans.indexOf(first));
  const named = /^(?:P(?:-C{1,2})?|C{1,3}|N)(?=,f*P?[OG])/.exec(behind)?.[0];
  if (named?.startsWith('P') !== false) return named !== undefined;
  const at = spans.indexOf(first);
  return text
    .slice(first.start, spans[at + named.length - 1]?.end)
    .split(/\s+/)
    .every(isSyllable);
}
