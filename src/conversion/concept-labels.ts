import type { LanguagePack } from '../grammar/language.ts';
import type { Concept } from '../schemes/schemes.ts';

/** The words of a language for a concept: a place's names in every language, and what somebody has with its owner's ending too. */
export function labelsIn(concept: Concept, { tag, possessive = '', shortLevels }: LanguagePack): readonly string[] {
  if (concept.kind === 'place') return Object.values(concept.labels).flat();
  const labels = withShortLevels(withMarks(concept.labels[tag] ?? []), shortLevels);
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

/** "UBND TP", "HĐND TP.": a body of a city, whose level papers write short. */
function withShortLevels(labels: readonly string[], short: LanguagePack['shortLevels']): readonly string[] {
  if (!short) return labels;
  return labels.flatMap((label) => {
    const level = [...short.keys()].find((word) => label.endsWith(` ${word}`)) ?? '';
    return [label, ...(short.get(level) ?? []).map((form) => label.slice(0, label.length - level.length) + form)];
  });
}
