import { matchesOf } from '../../grammar/matches.ts';
import { isSyllable } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';
import type { Sentence } from '../reading.ts';

/** "in Nam Tra My, …", "tại huyện Nam Trà My, …": a district's name right behind "in" or "at", and what ends it. */
const DISTRICT = /f(P|C{2,3}|N)3?(?=[,.(D8yht:E]|-(?![CNP])|$)/g;
/** What is said tells of other places, unless the event stands between. */
const TOLD = /[skgj4][^skgj4E]*$/;
const PLACE = 'place:';

type Spanned = Pick<Sentence, 'spans' | 'letters'>;

/** "at the Ha Quang District Stadium, the committee held", "tại Nhà văn hóa huyện A, Sở Y tế tổ chức": a house of a district by its name, and who holds the event there; the hall that a place has tells no more than whose it is. */
const HOUSE = /f{1,2}(?:(?:[_CGkV]{1,3}O|[CG][CG_]{0,3}f?|O)P|P(?:C{1,2}|O))(?=,f{0,2}P?O[^EskN]{0,24}h)/;

/** The district whose stadium, hall or centre an event is held in. */
function houseIn({ spans, letters }: Spanned): string | undefined {
  const found = letters.includes('P') ? HOUSE.exec(letters) : null;
  const at = found && spans[found.index]?.value === 'at' ? found : null;
  if (!at || TOLD.test(letters.slice(0, at.index))) return undefined;
  return spans
    .slice(at.index, at.index + at[0].length)
    .find(({ type, value }) => type === 'place' && value.startsWith(PLACE))?.value;
}

/** "tại hội trường Bệnh viện Đa khoa tỉnh (phường A), Sở Y tế tổ chức", "tại Trường Tiểu học A, huyện B, Sở Y tế tổ chức": what stands in brackets or behind a comma after a house is where it is. */
const BESIDE = /f[_CG]{0,3}[OC][_CG]{0,4}N?(?:f?P)?(?:\(P\)|,P)(?=,f{0,2}P?O[^EskN]{0,24}h)/;

/** The area beside the house that an event is held in. */
export function besideHouse({ spans, letters }: Spanned): string | undefined {
  const found = BESIDE.exec(letters);
  if (!found || spans[found.index]?.value !== 'at') return undefined;
  const area = spans[found.index + found[0].lastIndexOf('P')]?.value;
  return found[0].endsWith(')') || area?.startsWith(PLACE) ? area : undefined;
}

/** "A Luoi district of Hue province hosted a meeting", "huyện A tổ chức lễ mít tinh": an area below a province holds it. */
const HOST_AREA = /(?:^|[,"D-]f*)P(?:f{0,2}P|,P)?(?:f?D)?[8b]{0,2}h[^;skR,E]{0,6}E/;

/** The district that holds an event itself. */
function hostArea({ spans, letters }: Spanned): string | undefined {
  const found = letters.includes('h') ? HOST_AREA.exec(letters) : null;
  const area = found && spans[found.index + found[0].indexOf('P')]?.value;
  return area?.startsWith(PLACE) ? area : undefined;
}

/** The district that a sentence says its event is in, where it names neither its province nor a town. */
export function districtAt({ spans, letters }: Spanned, text: string): string | undefined {
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
  return houseIn({ spans, letters }) ?? hostArea({ spans, letters });
}

/** "in Vinh ward, Nghe An Department of Health held": a province that begins the name of who holds the event. */
const HOLDER = /^PO[8b]?h/;

/** "tại TP. Gia Nghĩa, Ban Chấp hành Đảng bộ tỉnh Đắk Nông tổ chức …": a province behind the body that holds the event, which a town stands before. */
export function isBodys(
  { spans, letters }: Sentence,
  province: Span,
  { first, text }: { first: Span | undefined; text: string },
): boolean {
  const place = spans.indexOf(province);
  if (!first || first === province || (letters[place - 1] === ',' && !HOLDER.test(letters.slice(place)))) return false;
  const behind = letters.slice(spans.indexOf(first));
  const named = /^(?:P(?:-C{1,2}|C{1,2}|O)?|C{1,3}|N)(?=,f*(?:#_)?P?[OG])/.exec(behind)?.[0];
  if (named?.startsWith('P') !== false) return named !== undefined || houseIn({ spans, letters }) !== undefined;
  const at = spans.indexOf(first);
  return text
    .slice(first.start, spans[at + named.length - 1]?.end)
    .split(/\s+/)
    .every(isSyllable);
}
