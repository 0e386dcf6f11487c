import { hasAll } from '../grammar/has-all.ts';
import { matchesOf } from '../grammar/matches.ts';
import { OFFICE } from './office.ts';
import { asFormer, type OfficeMention } from './office-mention.ts';
import { officesIn, TAKES } from './offices.ts';
import type { ActorContext } from './organizations.ts';
import type { Sentence } from './reading.ts';

/** The values of words that open a sentence on what was before: "Before that he was …", "Trước đó, ông là …". */
const EARLIER: ReadonlySet<string> = new Set(['before', 'word', 'adverb']);

const LATER = new RegExp(
  `(?:(?:I[b89=]{0,3}|I(?:__|nV)|[,.]b?|&[Vb8]?|^[^NI]{0,8},|[LM][_f]{0,2}|N8?a[V,&]{0,4}|K_{2,3})Õ|(?<=^[^NR;:]{0,8})I[b89]{0,3}[=j](?=f{0,2}(?:[OP2]f?){0,3}R[fm]{0,2}[OP]))f{0,2}(${OFFICE}(?:(?:,&?|&|${TAKES})f?F?${OFFICE})*)`,
  'gu',
);

/** "He had held the positions of …", "X, born in 1971, was once …", "… from her post as …": offices that a cue gives to whom the text speaks of. */
export function officesTakenLater(sentence: Sentence, context: ActorContext): OfficeMention[][] {
  if (!hasAll(sentence.letters, 'R')) return [];
  return matchesOf(sentence.letters, LATER).map((match) => {
    const end = match.index + match[0].length;
    const offices = officesIn(sentence, end - (match[1] ?? '').length, end, context);
    if (match[0].includes('Õ') || !EARLIER.has(sentence.spans[0]?.value ?? '')) return offices;
    return offices.map(asFormer);
  });
}
