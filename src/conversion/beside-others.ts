import type { Span, SpanType } from '../grammar/span.ts';

/** What a cue is beside a name or a figure, and a name beside bodies. */
export function besideOthers({ type }: Span, letters: string, at: number): SpanType | undefined {
  // "delegate Huy from Mong Cai district": where somebody comes from, nothing is compared.
  if (type === 'comparator')
    return letters[at - 1] === 'N' && COMES_FROM.test(letters.slice(at + 1, at + 3)) ? 'of' : undefined;
  if (type === 'name') return isTitle(letters, at) ? 'capitalised' : undefined;
  if (type === 'continuation')
    return letters[at + 1] === '#' && /[_f]/.test(letters[at - 1] ?? '') ? 'word' : undefined;
  return besideTasks(type, letters, at);
}

/** What a cue is in what somebody is to do. */
function besideTasks(type: SpanType, letters: string, at: number): SpanType | undefined {
  // "consider 24 reports": what is counted says nothing.
  if (type === 'speak') return COUNTED.test(letters.slice(Math.max(0, at - 2), at + 2)) ? 'word' : undefined;
  // "must draft a curriculum": what somebody is to do is no draft.
  if (type === 'draft') return /[mn]b*$/.test(letters.slice(0, at)) ? 'verb' : undefined;
  // "…, clearly set the duties": behind an adverb at the head of an item it is what somebody is to do.
  return type === 'assigned' && TO_DO.test(letters.slice(Math.max(0, at - 6), at + 2)) ? 'verb' : undefined;
}

const COMES_FROM = /^f?[OP]/;
const COUNTED = /[VK]#s[;,.&]/;
const TO_DO = /[,;&mnw]b+A[_f]$/;

/** "2 hospitals: Bach Mai, …": what a number of bodies is counted up to are their names, nobody's. */
const OF_COUNTED = /#O_{0,2}:(?:[NCP]{1,3}[,&]{1,2})*$/;
/** How far back of a name its list may begin. */
const LIST = 40;

/** "rancangan Laporan Sosial-Ekonomi": right behind the word for a draft stands what it is a draft of, as a name nobody's. */
const isTitle = (letters: string, at: number): boolean =>
  letters[at - 1] === 'J' || OF_COUNTED.test(letters.slice(Math.max(0, at - LIST), at));
