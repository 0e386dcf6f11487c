import { readdirSync, readFileSync } from 'node:fs';
import { languages } from '../../src/languages/index.ts';
import { casesOf } from './corpora.ts';
import { folder } from './gold.ts';

/** A stream of numbers from 0 to 1, the same for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const NOISE = [
  '\u0007',
  '\u200b',
  '\u202e',
  '\ufeff',
  '😀',
  '👩‍⚕️',
  '\u0301',
  '\ud800',
  '\u00a0',
  '<b>',
  '"',
  '((((',
  '####',
  '%%',
  ';;',
  '\t',
];

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)] as T;
const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?\n])\s*/);

/** Ways to spoil a text; the second text is of another article. */
const SPOIL: Readonly<Record<string, (text: string, other: string, random: () => number) => string>> = {
  truncated: (text, _, random) => text.slice(0, Math.floor(random() * text.length)),
  beheaded: (text, _, random) => text.slice(Math.floor(random() * text.length)),
  shuffled: (text, _, random) =>
    sentencesOf(text)
      .map((sentence) => ({ sentence, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ sentence }) => sentence)
      .join(' '),
  mixed: (text, other, random) =>
    [...sentencesOf(text), ...sentencesOf(other)].filter(() => random() < 0.5).join(random() < 0.5 ? '\n' : ' '),
  noisy: (text, _, random) =>
    [...text].map((letter) => (random() < 0.02 ? letter + pick(NOISE, random) : letter)).join(''),
  gnawed: (text, _, random) => [...text].filter(() => random() > 0.02).join(''),
  doubled: (text) => `${text}\n${text}`,
  decomposed: (text) => text.normalize('NFD'),
  shouted: (text) => text.toUpperCase(),
  unmarked: (text) => text.replace(/[.,;:]/g, ''),
  'on one line': (text) => text.replace(/\n+/g, ' '),
  'a word a line': (text) => text.replace(/ /g, '\n'),
};

/** The names of the ways to spoil a text. */
export const WAYS: readonly string[] = Object.keys(SPOIL);

interface Named {
  readonly name: string;
  readonly text: string;
}

const under = (path: string): Named[] =>
  readdirSync(folder(path))
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder(path)}${name}`, 'utf8') }));

/** Every fifth text of the corpora of a language, as one long article. */
const corpusOf = (language: string): Named => ({
  name: language,
  text: casesOf('rule')
    .flatMap((each) => (each.language === language ? [each.text] : []))
    .filter((_, at) => at % 5 === 0)
    .join('\n'),
});

const articles: readonly Named[] = [
  ...['data/articles/en', 'data/articles/id', 'data/gold/train'].flatMap(under),
  ...languages.map(({ tag }) => corpusOf(tag)),
];

/** Every article spoilt in one way, the same way each time, whatever other articles there are. */
export function mutants(way: string): Named[] {
  const spoil = SPOIL[way] as (typeof SPOIL)[string];
  return articles.map(({ name, text }, at) => {
    const seed = [...`${way} ${name}`].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), 7);
    const other = articles[(at + 1) % 2] as Named;
    return { name: `${way} ${name}`, text: spoil(text, other.text, randomFrom(seed)) };
  });
}
