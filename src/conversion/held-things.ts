import type { LanguagePack } from '../grammar/language.ts';
import { changed, type Span } from '../grammar/span.ts';
import { HGOV } from '../vocabulary/index.ts';

/** Right behind a word of holding or chairing, perhaps with an article; or at the head of what is held, up to that word. */
const BEHIND = /[hc][_f]?$/;
const HELD_LATER = /^[_V][^,;:.NRsk8]{0,14}h(?=[fyDP,.]|$)/;
/** Where a clause begins: at the head of its sentence, behind when or where. */
const AT_HEAD = /^["-]?(?:[fCdDPZ3_Uz]{1,9},)?f?$/;

/** "mengadakan pelatihan", "held a training": a word that elsewhere tells what staff need is an event where somebody holds it. */
export function heldThing(span: Span, letters: string, at: number, held: LanguagePack['held']): Span | undefined {
  const event = span.type === 'word' || span.type === 'verb' ? held?.get(span.value) : undefined;
  // What is held on no day is told of beside.
  if (event === undefined || !/[Ddc]/.test(letters)) return undefined;
  const before = letters.slice(0, at);
  return BEHIND.test(before) || (AT_HEAD.test(before) && HELD_LATER.test(letters.slice(at)))
    ? changed(span, { type: 'event', value: HGOV + event })
    : undefined;
}
