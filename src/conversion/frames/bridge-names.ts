import { isSyllable } from '../../grammar/name-forms.ts';
import type { Span } from '../../grammar/span.ts';
import { HGOV } from '../../vocabulary/index.ts';
import type { Context } from '../context.ts';

/** The body whose bridge point has words of its own: "điểm cầu Trụ sở Chính phủ". */
export function hostIn(spans: readonly Span[]): string | undefined {
  const name = spans.find(({ type }) => type === 'bridge')?.value;
  return name?.startsWith('org-') ? `${HGOV}${name}` : undefined;
}

/** The value of words for the central bridge point: nobody says whose or where it is. */
export const CENTRAL = 'central';

/** The main bridge point is the event's own place, unless a province is told: others may have their events on the same day. */
export const MAIN = 'main';

/** Words for any place where people meet: only behind a province's name is it the province's bridge point. */
const VENUES: ReadonlySet<string> = new Set(['venue', 'venues']);

/** Whether a word alone tells of no bridge point that is anywhere: a venue with no province before it, the main one with none beside it. */
export const isNowhere = (
  name: string,
  { isFirst, province }: { readonly isFirst: boolean; readonly province: string | undefined },
): boolean => (VENUES.has(name) && !isFirst) || (name === MAIN && !province);

/** "the provincial bridge point", "titik jembatan provinsi" */
export function isOfProvince(run: readonly Span[], text: string, { pack }: Context['language']): boolean {
  const words = text.slice(run[0]?.start, run.at(-1)?.end).toLowerCase();
  const area = [...(pack.cues['areaWord=province'] ?? []), ...(pack.cues['word=provincial'] ?? [])];
  return area.some((word) => words.includes(word));
}

/** A district that is known by its capitals only: "điểm cầu Quế Phong"; "the bridge points of Departments of Health" has no syllable of a name. */
export function namedArea(run: readonly Span[], text: string): string | undefined {
  const words = run.filter((span) => span.type === 'capitalised' || span.type === 'name');
  const [first, last] = [words[0], words.at(-1)];
  const name = first && last && text.slice(first.start, last.end);
  return name && (/['’]/.test(name) || name.split(/[\s-]+/).some(isSyllable)) ? `place:${name}` : undefined;
}
