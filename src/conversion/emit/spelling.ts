import type { Reading } from '../reading.ts';
import type { ReferenceNames } from './reference-names.ts';

/** Which English names of bodies are in. */
export type Spelling = 'American' | 'British';

const AMERICAN = /\bCenters?\b|ization\b|\bLabor\b|\bPediatrics\b/;
const BRITISH = /\bCentres?\b|isation\b|\bLabour\b/;
/** Words of bodies' names that the two spell apart, British first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\bCentre/g, 'Center'],
  [/isation\b/g, 'ization'],
  [/\bLabour\b/g, 'Labor'],
  [/\bPaediatrics\b/g, 'Pediatrics'],
  [/\bProgramme\b/g, 'Program'],
];

/** How an article spells: American when it is English and has American forms only. */
export function spellingOf({ language, text }: Reading): Spelling {
  return language.tag === 'en' && AMERICAN.test(text) && !BRITISH.test(text) ? 'American' : 'British';
}

/** The names of bodies as the article spells them. */
export function spelledAs(spelling: Spelling, names: ReferenceNames): ReferenceNames {
  if (spelling === 'British') return names;
  return {
    ...names,
    organization: (ref) => WORDS.reduce((name, [from, to]) => name.replace(from, to), names.organization(ref)),
  };
}
