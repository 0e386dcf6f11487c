import type { Reading } from '../reading.ts';
import type { ReferenceNames } from './reference-names.ts';

/** Which English names of bodies are in: our own words for them, or an article's where those are spelt otherwise. */
export type Spelling = 'American' | 'British' | 'own';

const AMERICAN = /\bCenters?\b|ization\b|\bLabor\b|\bPediatrics\b/;
const BRITISH = /\bCentres?\b|isation\b|\bLabour\b|\bPaediatrics\b/;
/** Words of bodies' names that are spelt apart, as we spell them first: "Center" and "Pediatrics" as Vietnamese bodies mostly call themselves, the rest British. */
const WORDS: Readonly<Record<Spelling, readonly (readonly [RegExp, string])[]>> = {
  American: [
    [/isation\b/g, 'ization'],
    [/\bLabour\b/g, 'Labor'],
    [/\bProgramme\b/g, 'Program'],
  ],
  British: [
    [/\bCenter/g, 'Centre'],
    [/\bPediatric/g, 'Paediatric'],
  ],
  own: [],
};

/** How an article spells: an English one by its words, where it has those of one side only; French papers translate into British English. */
export function spellingOf({ language, text }: Reading): Spelling {
  if (language.tag === 'fr') return 'British';
  if (language.tag !== 'en') return 'own';
  const [american, british] = [AMERICAN.test(text), BRITISH.test(text)];
  if (american === british) return 'own';
  return american ? 'American' : 'British';
}

/** The names of bodies as the article spells them. */
export const spelledAs = (spelling: Spelling, names: ReferenceNames): ReferenceNames => ({
  ...names,
  organization: (ref) => WORDS[spelling].reduce((name, [from, to]) => name.replace(from, to), names.organization(ref)),
});
