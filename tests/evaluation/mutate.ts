import type { FactSheet } from '../../src/evaluation/fact-sheet.ts';

interface Options {
  readonly seed: number;
  readonly text: string;
  /** How likely each fact and each slot is changed. */
  readonly rate: number;
}

type Value = string | number | boolean | null | Value[] | { [key: string]: Value };

/** The facts with some dropped, doubled, moved or changed, always the same for one seed. */
export function mutate(sheet: FactSheet, { seed, text, rate }: Options): FactSheet {
  const random = generator(seed);
  const isChanged = () => random() < rate;
  const below = (limit: number) => Math.floor(random() * limit);

  const quote = () => text.slice(below(text.length), below(text.length)) || 'words of no text';
  const replaced = (name: string, value: string | number): Value => {
    if (random() < 0.4) return null;
    if (typeof value === 'number') return value + below(3) - 1;
    return name === 'quote' ? quote() : value.toUpperCase().split(' ').slice(below(2)).join(' ');
  };
  const slot = (name: string, value: Value): Value => {
    if (!isChanged()) return change(value);
    if (value === null) return below(100);
    return typeof value === 'string' || typeof value === 'number' ? replaced(name, value) : change(value);
  };

  const change = (value: Value): Value => {
    if (Array.isArray(value)) return list(value);
    if (value === null || typeof value !== 'object') return value;
    const changed = Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, asStated(name, slot(name, each))]),
    );
    const start = below(text.length);
    return isChanged() ? { ...changed, start, end: start + 1 + below(60) } : changed;
  };

  const list = (values: Value[]): Value[] => {
    const kept = values.flatMap((value) => (isChanged() ? (random() < 0.5 ? [] : [value, value]) : [value]));
    return kept.map(change).toSorted(() => (isChanged() ? -1 : 0));
  };

  const mutated = Object.entries(sheet).map(([name, value]) => [
    name,
    name === 'lang' ? value : change(value as Value),
  ]);
  return Object.fromEntries(mutated) as FactSheet;
}

// The reference folds texts only: a label that became a number would stop it.
const FIGURES = new Set(['value', 'target', 'year', 'occurrence']);
const asStated = (name: string, value: Value) =>
  typeof value === 'number' && !FIGURES.has(name) ? String(value) : value;

/** Numbers from 0 to 1 that look random and are the same for one seed (mulberry32). */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
