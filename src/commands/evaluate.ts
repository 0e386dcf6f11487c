import { readdir, readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { listArticles, readArticleFile } from '../articles/file.ts';
import { Failure, reasonOf } from '../errors.ts';
import { type Case, compare, scores } from '../evaluation/evaluate.ts';
import type { FactSheet } from '../evaluation/fact-sheet.ts';
import { differences, scoreTable } from '../evaluation/report.ts';
import { byCodePoint } from '../rdf/order.ts';
import { defineCommand, EXIT, type Exit, type Output } from './command.ts';
import { loadConverter } from './converter.ts';
import { failureOf } from './fault.ts';
import { print, say } from './output.ts';

/** `hgov evaluate`: precision, recall and F1 of each kind of fact, by language. */
export default defineCommand({
  name: 'evaluate',
  summary: 'score the facts against gold',
  options: {
    articles: { type: 'string', value: 'DIR', text: 'the articles (default: those of the project)' },
    gold: { type: 'string', value: 'DIR', text: 'one NAME.json of gold facts for each article NAME.txt' },
    json: { type: 'boolean', text: 'print the scores as JSON' },
    errors: { type: 'boolean', text: 'list on stderr what was missed, spurious or wrong' },
  },
  examples: ['hgov evaluate --articles data/articles --gold data/gold', 'hgov evaluate --gold data/gold --json'],
  run: async ({ values, config, stdout, stderr }) => {
    const { gold, articles = config().articlesDir } = values;
    if (gold === undefined) throw new Failure('USAGE', { reason: '--gold DIR is missing.', command: 'evaluate' });
    const { cases, exit } = await casesOf({ gold, articles, stderr });
    const outcomes = compare(cases);
    const rows = scores(outcomes);
    if (values.errors) for (const line of differences(outcomes)) say(stderr, line);
    await print(stdout, values.json ? `${JSON.stringify(rows, null, 1)}\n` : scoreTable(rows));
    return exit;
  },
});

interface Folders {
  readonly gold: string;
  readonly articles: string;
  readonly stderr: Output;
}

/** Each gold sheet with what is found in its article; an article that cannot be converted has no facts. */
async function casesOf({ gold, articles, stderr }: Folders): Promise<{ cases: Case[]; exit: Exit }> {
  const { factsFrom } = await loadConverter();
  const paths = new Map((await listArticles(articles)).map((path) => [nameOf(path), path]));
  const cases: Case[] = [];
  let exit: Exit = EXIT.ok;
  for (const file of await goldFiles(gold)) {
    const name = nameOf(file);
    const found: { text: string; given: FactSheet } = { text: '', given: {} };
    try {
      const article = await readArticleFile(paths.get(name) ?? join(articles, `${name}.txt`));
      found.text = article.text;
      found.given = factsFrom(article);
    } catch (error) {
      say(stderr, `hgov: ${failureOf(error, name).message}`);
      exit = EXIT.failed;
    }
    cases.push({ name, gold: await readSheet(join(gold, file)), ...found });
  }
  return { cases, exit };
}

async function goldFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder).catch((cause) => unreadable(folder, cause));
  const sheets = files.filter((file) => file.endsWith('.json')).toSorted(byCodePoint);
  return sheets.length === 0 ? unreadable(folder, 'it holds no NAME.json') : sheets;
}

async function readSheet(path: string): Promise<FactSheet> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as FactSheet;
  } catch (cause) {
    return unreadable(path, cause);
  }
}

function unreadable(where: string, cause: unknown): never {
  throw new Failure('FILE_UNREADABLE', { where, reason: reasonOf(cause) }, cause);
}

const nameOf = (path: string) => basename(path, extname(path));
