import { articles, type Named } from './articles.ts';
import { type File, PACKED } from './bytes.ts';
import { ENDLESS } from './endless.ts';
import { randomFrom } from './random.ts';
import { SPOILT } from './spoilt.ts';

/** A file made of an article, or of nothing, in a way that may be no article at all. */
export interface Mutant extends File {
  readonly number: number;
  readonly way: string;
  /** The article that it was made of. */
  readonly of: string;
}

/** Of ten mutants five are spoilt texts, four spoilt files, and one is a text of one thing over and over. */
const ROUND = 'spoilt packed spoilt packed endless spoilt packed spoilt packed spoilt'.split(' ');
/** How long the endless texts are, from one round through them to the next. */
const LENGTHS = [350_000, 200_000, 20_000, 3000];

const [spoilt, packed, endless] = [SPOILT, PACKED, ENDLESS].map((ways) => Object.keys(ways)) as [
  string[],
  string[],
  string[],
];

/** How many ways there are. */
export const WAYS = spoilt.length + packed.length + endless.length;

/** The mutant of a number, the same each time as long as the articles are. */
export function mutant(number: number): Mutant {
  const kind = ROUND[number % ROUND.length];
  // How many of its kind come before it: the ways take turns, and each meets every article.
  const turn =
    Math.floor(number / ROUND.length) * ROUND.filter((each) => each === kind).length +
    ROUND.slice(0, number % ROUND.length).filter((each) => each === kind).length;
  if (kind === 'endless') return endlessAt(number, turn);
  const article = articles[number % articles.length] as Named;
  return kind === 'spoilt' ? spoiltAt(number, turn, article) : packedAt(number, turn, article);
}

const wayAt = (ways: readonly string[], turn: number): string => ways[turn % ways.length] as string;
const textFile = (text: string): File => ({ name: 'mutant.txt', bytes: new TextEncoder().encode(text) });

function endlessAt(number: number, turn: number): Mutant {
  const way = wayAt(endless, turn);
  const length = LENGTHS[Math.floor(turn / endless.length) % LENGTHS.length] as number;
  const text = ENDLESS[way]?.(length, randomFrom(`${number} ${way}`)) ?? '';
  return { number, way, of: `${length} characters`, ...textFile(text) };
}

function spoiltAt(number: number, turn: number, article: Named): Mutant {
  const way = wayAt(spoilt, turn);
  const others = articles.filter(({ language }) => language !== article.language);
  const other = others[number % others.length] as Named;
  const text = SPOILT[way]?.(article.text, other.text, randomFrom(`${number} ${way}`)) ?? '';
  return { number, way, of: article.name, ...textFile(text) };
}

/** The spoilt text of a number: an article of ordinary length, no other number's. */
export function spoiltArticle(number: number): Mutant {
  return spoiltAt(number, number, articles[Math.floor(number / spoilt.length) % articles.length] as Named);
}

function packedAt(number: number, turn: number, article: Named): Mutant {
  const way = wayAt(packed, turn);
  const file = PACKED[way]?.(article, randomFrom(`${number} ${way}`)) ?? textFile('');
  return { number, way, of: article.name, ...file };
}
