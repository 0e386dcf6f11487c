import { remembered } from './remembered.ts';

/** A part of a body's name: its English, and whether it is a word that links, or one of the body's own name. */
export interface Part {
  readonly english: string;
  readonly kind: 'part' | 'join' | 'about' | 'own';
}

/** English puts what tells a body apart before its head, the last first; what is joined by "and" keeps its order. */
export function nameOf(head: string, found: readonly Part[]): string {
  const about = found.findIndex(({ kind }) => kind === 'about');
  const near = about < 0 ? found : found.slice(0, about);
  const far = about < 0 ? [] : found.slice(about + 1);
  const name = idiomatic([...backwards(near), head].join(' '));
  return far.length > 0 ? `${name} for ${backwards(far).join(' ')}` : name;
}

/** What English calls some bodies: "Vinh Medical University", "University of Medicine and Pharmacy". */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/\bMedicine (?=(?:University|College|Academy)$)/, 'Medical '],
  [/\bMedicine and Pharmacy University$/, 'University of Medicine and Pharmacy'],
  [/\bPharmacy (?=(?:Joint Stock |Limited )?Company$)/, 'Pharmaceutical '],
];

const idiomatic = (name: string): string => IDIOMS.reduce((told, [words, idiom]) => told.replace(words, idiom), name);

/** Groups of words that stay together (names of their own, what "and" joins), the last group first. */
function backwards(parts: readonly Part[]): string[] {
  const groups: string[][] = [];
  for (const [at, { english, kind }] of parts.entries()) {
    const before = parts[at - 1]?.kind;
    const together = kind === 'join' || before === 'join' || (kind === 'own' && before === 'own');
    const last = groups.at(-1);
    if (together && last) last.push(english);
    else groups.push([english]);
  }
  return groups.reverse().flat();
}

/** A word without the marks that English does not write. */
export const plain = remembered((word) =>
  word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D'),
);
