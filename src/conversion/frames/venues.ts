import { flatOf } from '../../grammar/flat.ts';
import type { Context } from '../context.ts';
import type { Sentence } from '../reading.ts';
import type { Where } from './event-places.ts';

/** The values of words for houses of the state that have names of their own. */
const HOUSES: ReadonlySet<string> = new Set(['Government Headquarters', 'National Assembly House']);
/** The values of words that a house may stand behind; French writes "at the" as one. */
const AT: ReadonlySet<string> = new Set(['at', 'au']);
const ARTICLE = 'the';
const MINISTRY = /#org-ministry-of-/;

/** "tại Bộ Y tế, …", "at the headquarters of the Ministry of Health on …", "di kantor pusat Kementerian Kesehatan": behind "at", and what ends it. */
const SEAT = /f[f_C]{0,5}O(?!\(P)(?=f?[,.;D(hE]|[f_C]{0,4}[UDd]|$)/;

/** The house of a central body that an event is held in, where a sentence says so and no town is told. */
export function venueOf({ spans, letters }: Sentence, { language }: Pick<Context, 'language'>): Where | undefined {
  const isAt = (i: number): boolean =>
    AT.has(spans[i]?.value ?? '') || (spans[i]?.value === ARTICLE && AT.has(spans[i - 1]?.value ?? ''));
  const [house] = flatOf(spans, ({ value }, i) => (HOUSES.has(value) && isAt(i - 1) ? [value] : []));
  if (house) return { iri: `place:${house}`, inferred: [] };
  const seat = letters.includes('O') ? SEAT.exec(letters) : null;
  const body = seat && spans[seat.index + seat[0].length - 1];
  if (!body || !MINISTRY.test(body.value) || !isAt(seat.index)) return undefined;
  const name = language.concepts.get(body.value)?.labels.en?.[0];
  return name === undefined ? undefined : { iri: `place:${name}`, inferred: [] };
}
