import { below, pick, type Random, shuffled } from './random.ts';

/** Spoils a text; the second text is of another article, in another language. */
export type Spoil = (text: string, other: string, random: Random) => string;

const CONTROLS = ['\u0007', '\u0001', '\u001b', '\u007f', '\u0085', '\u000b', '\u001f'];
const INVISIBLE = ['\u200b', '\u200d', '\u200c', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u2066'];
const EMOJI = ['😀', '👩‍⚕️', '🏥', '🇻🇳', '👨‍👩‍👧‍👦', '❤️', '1️⃣', '🫁'];
const NOISE = ['\u0301', '\u00a0', '<b>', '</p>', '&nbsp;', '((((', '####', '%%', ';;', '\t', '\\', '“', '—', '中'];

const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?\n])\s*/);
const linesOf = (text: string): string[] => text.split('\n');

/** The text with something of a list behind every so many letters. */
const sprinkled =
  (share: number, with_: readonly string[]): Spoil =>
  (text, _, random) =>
    [...text].map((letter) => (random() < share ? letter + pick(with_, random) : letter)).join('');

/** Ways to spoil a text, by name. */
export const SPOILT: Readonly<Record<string, Spoil>> = {
  truncated: (text, _, random) => text.slice(0, below(text.length, random)),
  beheaded: (text, _, random) => text.slice(below(text.length, random)),
  'sentences shuffled': (text, _, random) => shuffled(sentencesOf(text), random).join(' '),
  'paragraphs shuffled': (text, _, random) => shuffled(linesOf(text), random).join('\n'),
  'words shuffled': (text, _, random) => shuffled(text.split(' '), random).join(' '),
  'half of two languages': (text, other, random) =>
    [...sentencesOf(text), ...sentencesOf(other)].filter(() => random() < 0.5).join(random() < 0.5 ? '\n' : ' '),
  'languages in turns': (text, other) => {
    const second = sentencesOf(other);
    return sentencesOf(text)
      .flatMap((sentence, at) => [sentence, second[at] ?? ''])
      .join(' ');
  },
  'languages within sentences': (text, other, random) => {
    const second = other.split(' ');
    return text
      .split(' ')
      .map((word, at) => (random() < 0.3 ? (second[at] ?? word) : word))
      .join(' ');
  },
  'control characters': sprinkled(0.01, CONTROLS),
  'invisible characters': sprinkled(0.05, INVISIBLE),
  emoji: sprinkled(0.05, EMOJI),
  noise: sprinkled(0.03, NOISE),
  gnawed: (text, _, random) => [...text].filter(() => random() > 0.02).join(''),
  doubled: (text) => `${text}\n${text}`,
  'a paragraph repeated': (text, _, random) => {
    const lines = linesOf(text);
    const at = below(lines.length, random);
    return lines.flatMap((line, n) => (n === at ? Array.from({ length: 40 }, () => line) : [line])).join('\n');
  },
  decomposed: (text) => text.normalize('NFD'),
  'without diacritics': (text) =>
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replaceAll('đ', 'd')
      .replaceAll('Đ', 'D'),
  'half decomposed': (text, _, random) =>
    text
      .split(' ')
      .map((word) => (random() < 0.5 ? word.normalize('NFD') : word))
      .join(' '),
  'in capitals': (text) => text.toUpperCase(),
  'in small letters': (text) => text.toLowerCase(),
  'every word capitalised': (text) => text.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase()),
  'without marks': (text) => text.replace(/[.,;:]/g, ''),
  'other marks': (text, _, random) =>
    text.replace(/[.,;:]/g, () => pick(['.', ',', ';', ':', '…', ' - ', '\n'], random)),
  'other figures': (text, _, random) => text.replace(/\d/g, () => String(below(10, random))),
  'on one line': (text) => text.replace(/\n+/g, ' '),
  'a word a line': (text) => text.replace(/ /g, '\n'),
  'quotations everywhere': (text, _, random) =>
    text.replace(/ /g, () => (random() < 0.1 ? pick([' "', '" ', ' “', '” ', " '"], random) : ' ')),
  'brackets everywhere': (text, _, random) =>
    text.replace(/ /g, () => (random() < 0.1 ? pick([' (', ') ', ' [', '] ', ' ((', ')) '], random) : ' ')),
};
