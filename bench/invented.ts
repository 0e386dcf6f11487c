import type { FactSheet } from '../src/evaluation/fact-sheet.ts';
import { spanOf } from '../src/evaluation/span.ts';
import type { PhraseFinder } from './cue-finder.ts';

/** Words of no language, to stand for words that nobody listed, with the endings that a language would give them. */
interface Coinage {
  readonly stems: readonly string[];
  readonly inflected: (stem: string, like: string) => string;
}

/** What `-ing`, `-ed` and `-s` are in English, `me-`, `di-`, `ber-` and `-kan` in Indonesian; Vietnamese words do not change. */
const COINED: Readonly<Record<string, Coinage>> = {
  en: {
    stems: ['blorf', 'tweng', 'plick', 'dravel', 'morsif', 'skenter', 'brindl', 'vostrat'],
    inflected: (stem, like) =>
      stem + (/ing$/.test(like) ? 'ing' : /(?:ed|t|d)$/.test(like) ? 'ed' : /s$/.test(like) ? 's' : ''),
  },
  id: {
    stems: ['selobar', 'krutasi', 'lantrab', 'gumplang', 'sirompak'],
    inflected: (stem, like) =>
      prefixed(stem, /^(?:me|di|ber)/.exec(like)?.[0] ?? '') + (like.endsWith('kan') ? 'kan' : ''),
  },
  vi: { stems: ['đoảng lược', 'khuơ bành', 'nhoạm tiếp', 'xuâng dưỡng'], inflected: (stem) => stem },
};

/** How a stem begins behind `me-`: its first letter melts into the prefix. */
const MELTED: Readonly<Record<string, string>> = { s: 'meny', k: 'meng', g: 'mengg', l: 'mel' };
const prefixed = (stem: string, prefix: string): string =>
  prefix === 'me' ? (MELTED[stem.charAt(0)] ?? 'me') + stem.slice(1) : prefix + stem;

/** A text with gold facts. */
export interface Marked {
  readonly text: string;
  readonly gold: FactSheet;
}

/** How many phrases were found, and the text with every so manieth of them replaced. */
export interface Replaced extends Marked {
  readonly found: number;
}

/** The languages that words can be invented for. */
export const coinable = (tag: string): boolean => tag in COINED;

/** Puts an invented word for every `every`-th phrase that a finder finds, counted on from `from`; the gold facts quote the new text. */
export function withInvented(
  { text, gold }: Marked,
  { tag, finder, every, from }: { tag: string; finder: PhraseFinder; every: number; from: number },
): Replaced {
  const { stems, inflected } = COINED[tag] as Coinage;
  const edits: { readonly start: number; readonly end: number; readonly word: string }[] = [];
  let found = 0;
  for (const [start, end] of finder(text)) {
    const printed = text.slice(start, end);
    const number = from + found++;
    if (number % every !== 0) continue;
    const [head = '', ...rest] = tag === 'vi' ? [printed] : printed.split(' ');
    const coined = inflected(stems[(number / every) % stems.length] ?? '', head.toLowerCase());
    const word = [/^\p{Lu}/u.test(head) ? coined.charAt(0).toUpperCase() + coined.slice(1) : coined, ...rest].join(' ');
    edits.push({ start, end, word });
  }
  const moved = (offset: number): number =>
    edits.reduce((to, { start, end, word }) => (end <= offset ? to + word.length - (end - start) : to), offset);
  let changed = '';
  let next = 0;
  for (const { start, end, word } of edits) {
    changed += text.slice(next, start) + word;
    next = end;
  }
  changed += text.slice(next);
  const quoted = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(quoted);
    if (value === null || typeof value !== 'object') return value;
    const own = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, quoted(part)]));
    const span = 'quote' in own && spanOf(text, own);
    if (!span) return own;
    const [start, end] = span.map(moved) as [number, number];
    return { ...own, quote: changed.slice(start, end), start, end };
  };
  return { text: changed, gold: quoted(gold) as FactSheet, found };
}
