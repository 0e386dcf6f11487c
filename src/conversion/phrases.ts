import { hasAll } from '../grammar/has-all.ts';
import type { LanguagePack } from '../grammar/language.ts';
import { holdsAll, letterSet } from '../grammar/letter-set.ts';
import { matchesOf } from '../grammar/matches.ts';
import { lettersOf, type Span } from '../grammar/span.ts';
import { AREA_PHRASES } from './area-phrases.ts';
import { withAreas } from './areas.ts';
import { withoutDegrees } from './degrees.ts';
import { englishNames } from './english-names.ts';
import type { Language } from './language.ts';
import { inBillions } from './money.ts';
import { withOfficesTaken } from './offices-taken.ts';
import { DEPUTIES, OWNED_BODIES } from './owned-bodies.ts';
import { PERSONS } from './person-phrases.ts';
import { type Phrase, type Ready, ready } from './phrase.ts';
import {
  hasHyphen,
  hasParticle,
  isCapitalised,
  isForeignName,
  isMinorityName,
  isNoPerson,
  isSpelledOut,
} from './phrase-checks.ts';
import { withPrepositions } from './prepositions.ts';
import { retyped } from './retyped.ts';
import { LEVELS, OFFICES, RANKS, TITLES } from './title-phrases.ts';
import { withTitledBodies } from './titled-bodies.ts';

/** First areas, then organisations by their head noun, then names that an office announces. */
const PHRASES: readonly Phrase[] = [
  ...AREA_PHRASES,
  { pattern: /[CN]{1,3}_{1,2}[CN]{1,3}/g, needs: '_', type: 'name', accept: hasParticle, value: (_, words) => words },
  {
    pattern: /(?<=N,[RfmOP2,&]{0,24}R[fm]*O)C{1,3}(?=[,;.)]|$)/g,
    needs: 'N,ROC',
    type: 'place',
    value: (_, words) => `place:${words}`,
  },
  {
    pattern: /(?<=R(?:[fm]*[OP2]Z?)+-?)C{1,2}N(?=[^CNG3]|$)|(?<=H)CN(?=[^CNG3]|$)/g,
    needs: 'CN',
    type: 'name',
    accept: isSpelledOut,
    value: (_, words) => words,
  },
  {
    pattern: /(?<=H|R(?:[fm]*[OP2]Z?)+-?)C{1,3}V(?=[,;.)skgpacg]|$)/g,
    needs: 'CV',
    type: 'name',
    accept: isCapitalised,
    value: (_, words) => words,
  },
  { pattern: /C(?=N)N/g, needs: 'CN', type: 'name', accept: isMinorityName, value: (_, words) => words },
  {
    pattern: /(?:[CP]{1,6}G(?:f(?:C|P)[CP]*)?)(?!C*G)|G(?:f*(?:C|P(?!O))+(?:&(?:C|P(?!O))+)*)+|GN/g,
    needs: 'G',
    type: 'organization',
    accept: isNoPerson,
    value: (_, words, translate) => `named:${translate(words)}`,
  },
  // "the Vietnam Young Physicians' Association": whose body it is stands before it in the plural, with its apostrophe.
  {
    pattern: /2?[CN]{1,3}\.G/g,
    needs: '.G',
    type: 'organization',
    accept: (_, words) => /s['’] /.test(words),
    value: (_, words) => `named:${words}`,
  },
  // "Văn phòng Chương trình tổng hợp …": the office of a programme, of which nothing more is told.
  {
    pattern: /GL(?=[Vkwm])/g,
    needs: 'GL',
    type: 'organization',
    value: (_, words, translate) => `named:${translate(words)}`,
  },
  // "Director Jane Smith said": where titles stand before names, capitalised words are a name.
  {
    pattern: /(?<=R)C{2,3}(?=[,;.&)sakpgcn=8])/g,
    needs: 'RC',
    type: 'name',
    nounLast: true,
    accept: isForeignName,
    value: (_, words) => words,
  },
  { pattern: /(?<=R)C{2,3}(?![CNG])/g, needs: 'RC', type: 'name', accept: hasHyphen, value: (_, words) => words },
  {
    pattern: /(?<=f)N(?:(?:\(C\))?#(?=O))?[OG]/g,
    needs: 'fN',
    type: 'organization',
    accept: isNoPerson,
    value: (_, words) => `named:${words}`,
  },
  ...OWNED_BODIES,
  ...LEVELS,
  ...OFFICES,
  ...RANKS,
  ...PERSONS,
  ...TITLES,
  ...DEPUTIES,
];

const READY = PHRASES.map(ready);

/** Merges the runs of a sentence that are one thing, then gives words their meaning from what stands beside them. */
export function mergePhrases(text: string, spans: readonly Span[], { pack }: Language): Span[] {
  let merged = withAreas(text, withPrepositions(withoutDegrees(spans)), {
    areaWords: pack.cues.districtWord ?? [],
    cities: pack.areas?.city ?? [],
  });
  let letters = lettersOf(merged);
  if (pack.capitalisedBodies && (hasAll(letters, 'Rf') || letters.includes('Of'))) {
    merged = withTitledBodies({ text, spans: merged, letters }, pack.capitalisedBodies);
    letters = lettersOf(merged);
  }
  let held = letterSet(letters);
  for (const phrase of READY) {
    if (!holdsAll(held, phrase.needed) || (phrase.nounLast && pack.nounFirst)) continue;
    const before = merged;
    merged = mergeOne({ text, pack }, { spans: before, letters }, phrase);
    if (merged === before) continue;
    letters = lettersOf(merged);
    held = letterSet(letters);
  }
  const taken = withOfficesTaken(merged, letters, pack);
  return retyped(inBillions(taken), taken === merged ? letters : lettersOf(taken), pack);
}

/** Every run that a phrase describes becomes one span. */
function mergeOne(
  { text, pack }: { text: string; pack: LanguagePack },
  { spans, letters }: { spans: Span[]; letters: string },
  { pattern, type, value, accept }: Ready,
): Span[] {
  const result: Span[] = [];
  let next = 0;
  for (const match of matchesOf(letters, pattern)) {
    const run = spans.slice(match.index, match.index + match[0].length);
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last || match[0] === '' || accept?.(run, text.slice(first.start, last.end)) === false) continue;
    result.push(...spans.slice(next, match.index), {
      start: first.start,
      end: last.end,
      type,
      value: value(run, text.slice(first.start, last.end), englishNames(pack)),
    });
    next = match.index + match[0].length;
  }
  return next === 0 ? spans : [...result, ...spans.slice(next)];
}
