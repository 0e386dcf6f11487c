import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../../src/languages/index.ts';
import { casesOf } from '../conversion/corpora.ts';

/** A text to start from. */
export interface Named {
  readonly name: string;
  readonly language: string;
  readonly text: string;
}

const under = (path: string): Named[] => {
  const folder = fileURLToPath(new URL(`../../${path}/`, import.meta.url));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.txt'.length);
      const language = /\.([a-z]{2})$/.exec(name)?.[1] ?? '';
      return { name, language, text: readFileSync(`${folder}${file}`, 'utf8') };
    });
};

/** Every fifth text of the corpora of a language, as one long article. */
const corpusOf = (language: string): Named => ({
  name: `corpus.${language}`,
  language,
  text: casesOf('rule')
    .flatMap((each) => (each.language === language ? [each.text] : []))
    .filter((_, at) => at % 5 === 0)
    .join('\n'),
});

/** The articles that may be looked at, and one made of each language's corpora. */
export const articles: readonly Named[] = [
  ...['data/articles/en', 'data/articles/id', 'data/gold/train'].flatMap(under),
  ...languages.map(({ tag }) => corpusOf(tag)),
];
