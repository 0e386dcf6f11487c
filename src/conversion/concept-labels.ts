import type { LanguagePack } from '../grammar/language.ts';
import { foldWord } from '../grammar/name-forms.ts';
import type { Concept } from '../schemes/schemes.ts';

/** The words of a language for a concept: a place's names in every language, and what somebody has with its owner's ending too. */
export function labelsIn(concept: Concept, { tag, possessive = '', shortLevels }: LanguagePack): readonly string[] {
  if (concept.kind === 'place') return Object.values(concept.labels).flat();
  const own =
    concept.kind === 'organization' ? withTightDashes(withMarksOf(concept, tag)) : (concept.labels[tag] ?? []);
  const labels = withShortLevels(withMarks(own), shortLevels);
  return OWNED.has(concept.kind) && possessive !== ''
    ? [...labels, ...labels.map((label) => label + possessive)]
    : labels;
}

/** What somebody has: "rapatnya" is his meeting. */
const OWNED: ReadonlySet<Concept['kind']> = new Set(['event-type', 'indicator']);

/** Papers that print names with their marks write the country's so in any language. */
const withMarks = (labels: readonly string[]): readonly string[] =>
  labels.flatMap((label) => (PLAIN.test(label) ? [label, label.replace(PLAIN, 'Việt Nam')] : [label]));
const PLAIN = /\bViet ?[Nn]am\b/;

/** "Chi cục Dân số-KHHGĐ" beside "Chi cục Dân số - KHHGĐ": papers leave out the blanks around the dash of a body's name. */
const withTightDashes = (labels: readonly string[]): readonly string[] => [
  ...new Set(labels.flatMap((label) => [label, label.replaceAll(' - ', '-')])),
];

/** "Huế Central Hospital" beside "Hue Central Hospital": a body's own name also as the country's language spells it, which papers print in any language. */
function withMarksOf({ labels }: Concept, tag: string): readonly string[] {
  const own = labels[tag] ?? [];
  const others = Object.entries(labels).flatMap(([language, names]) => (language === tag ? [] : [spellingsIn(names)]));
  return [...new Set([...own, ...others.flatMap((spelled) => own.map((label) => spelledAs(label, spelled)))])];
}

/** Words with marks by their plain form. */
type Spellings = ReadonlyMap<string, string>;

const spellingsIn = (names: readonly string[]): Spellings =>
  new Map(
    names.flatMap((name) =>
      name
        .split(' ')
        .filter(isMarked)
        .map((word): [string, string] => [foldWord(word), word]),
    ),
  );

const spelledAs = (label: string, spelled: Spellings): string =>
  spelled.size === 0
    ? label
    : label
        .split(' ')
        .map((word) => (NAME.test(word) ? (spelled.get(foldWord(word)) ?? word) : word))
        .join(' ');

const NAME = /^\p{Lu}\p{Ll}/u;
const isMarked = (word: string): boolean => NAME.test(word) && foldWord(word) !== word.toLowerCase();

/** "UBND TP", "HĐND TP.": a body of a city, whose level papers write short. */
function withShortLevels(labels: readonly string[], short: LanguagePack['shortLevels']): readonly string[] {
  if (!short) return labels;
  return labels.flatMap((label) => {
    const level = [...short.keys()].find((word) => label.endsWith(` ${word}`)) ?? '';
    return [label, ...(short.get(level) ?? []).map((form) => label.slice(0, label.length - level.length) + form)];
  });
}
