import type { Span } from '../../grammar/span.ts';
import { provinceIn } from '../organizations.ts';
import type { Sentence } from '../reading.ts';

type Spanned = Pick<Sentence, 'spans' | 'letters'>;

/** "DA NANG – …", "Hanoi (VNA) – …" at the head of a report; a visit is reported from the capital and made elsewhere. */
export const DATELINE = /^P(?:,[_zU]?D)?[-:(]/;

/** "kiểm tra Trạm Y tế xã A, huyện B", "inspected the health station of A Commune, B District": the areas that are visited, the wider one last. */
const AREAS = /6[^;:skE,]{0,12}[Of]P,P(?=[.,;]|$)/;

/** The widest area that a visit goes to, where no province is named. */
function visitedArea({ spans, letters }: Spanned): string | undefined {
  const areas = AREAS.exec(letters);
  const last = areas && spans[areas.index + areas[0].length - 1];
  return last?.value.startsWith('place:') ? last.value : undefined;
}

/** "làm việc với UBND huyện Mù Cang Chải", "worked with the People's Committee of A District": a district's body is met at home. */
const MET = /(?:E_?|6)f?OP(?=[t,.;(]|$)/;
const WORKING = /#WorkingSession$|^works$/;

/** The district whose body somebody works with. */
export function districtMet({ spans, letters }: Spanned): string | undefined {
  const met = letters.includes('OP') ? MET.exec(letters) : null;
  const area = met && WORKING.test(spans[met.index]?.value ?? '') ? spans[met.index + met[0].length - 1] : undefined;
  return area?.value.startsWith('place:') ? area.value : undefined;
}

/** Where a visit is made: behind its words, when a delegation comes or the place itself is visited; else the first province, else the area. */
export function visited({ spans, letters }: Spanned): string | undefined {
  const visit = /6(?=f*Z?P)/.exec(letters) ?? /Đ[^;]*?[6E]/.exec(letters);
  const comes = visit ? provinceIn(spans.slice(visit.index + visit[0].length)) : undefined;
  const sender = /Đ[fK]{0,2}O?f{0,2}P/.exec(letters);
  const other = spans.filter(
    (_, at) => !(DATELINE.test(letters) && at === 0) && at !== (sender ? sender.index + sender[0].length - 1 : -1),
  );
  return comes ?? provinceIn(other) ?? visitedArea({ spans, letters });
}

/** "về Đồng Tháp kiểm tra", "travelled to Dong Thap on Friday to inspect": whoever comes to a province, and does something there. */
const COMES = /[ND][8b]?(?:[_tmV]{1,2}|[_6]f)P(?=[^E;.]{0,12}[V6])/;

/** The province that somebody comes to, in front of the words for the visit: the towns that he sees there do not tell where he works. */
export function comeTo({ spans, letters }: Spanned, at: number): string | undefined {
  const comes = COMES.exec(letters.slice(0, at + 1));
  return comes ? provinceIn(spans.slice(comes.index + comes[0].length - 1, comes.index + comes[0].length)) : undefined;
}

/** "a working session with the People's Committee of A Province": no place of its own is stated in front, and the province's body is met at home. */
const MET_IN = /^E_?f?OP/;
const STATED = /f[f_C3]*[PO][^E]*$/;

/** The province whose body somebody works with, right behind the noun. */
export function metIn({ spans, letters }: Spanned, at: number): string | undefined {
  const met = MET_IN.exec(letters.slice(at));
  return met && !STATED.test(letters.slice(0, at)) ? provinceIn([spans[at + met[0].length - 1] as Span]) : undefined;
}
