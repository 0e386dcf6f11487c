import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Article } from '../src/articles/article.ts';
import { listArticles, readArticleFile } from '../src/articles/file.ts';
import { inProject, projectShapes } from '../src/commands/project.ts';
import { openDataset } from '../src/dataset/dataset.ts';
import { writeTurtle } from '../src/rdf/turtle.ts';
import { type Figure, perCall, rate } from './measure.ts';
import { createValidator, loadConverter } from './product.ts';

const FOLDERS = ['data/articles', 'data/gold/train'];

/** Articles a second on one core: converted; converted and validated; converted, validated and published durably. */
export async function conversionFigures(): Promise<Figure[]> {
  const paths = (await Promise.all(FOLDERS.map((folder) => listArticles(inProject(folder))))).flat();
  const articles = await Promise.all(paths.filter((path) => path.endsWith('.txt')).map(readArticleFile));
  const at = (round: number): Article => articles[round % articles.length] as Article;
  const { converter } = await loadConverter();
  const validator = createValidator(await projectShapes());
  const rounds = 2 * articles.length;
  const converted = await perCall(rounds, (round) => converter.convert(at(round)));
  const validated = await perCall(rounds, (round) => validator.validate(converter.convert(at(round)).quads));
  const published = await publishing(at, (article) => converter.convert(article), validator.validate);
  const perThree = articles.reduce((sum, { text }) => sum + text.length, 0) / articles.length / 3000;
  const perThreeKb = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / articles.length / 3000;
  const size = `${articles.length} articles of ${Math.round(perThree * 3000)} characters on average`;
  const rates = (each: number): string =>
    `${rate(each)} (${rate(each / perThreeKb)} per 3 kB, ${rate(each / perThree)} per 3 000 characters)`;
  const first = articles.filter((_, at) => paths[at]?.startsWith(inProject('data/articles')));
  const quads = first.map((article) => converter.convert(article).quads.length);
  return [
    {
      what: `converted, ${size}`,
      value: rates(converted),
      beside: 'aim: 300/s for 3 kB',
    },
    {
      what: 'converted and validated',
      value: rates(validated),
      beside: 'aim: 100/s for 3 kB',
    },
    { what: 'converted, validated, published in batches of 50', value: rate(published), beside: 'fsync of every file' },
    { what: 'quads of the articles of data/articles', value: quads.join(' and '), beside: 'limit: 900 each' },
  ];
}

type Convert = (article: Article) => { readonly quads: Parameters<typeof writeTurtle>[0]; readonly language: string };

async function publishing(
  at: (round: number) => Article,
  convert: Convert,
  validate: (quads: never) => Promise<unknown>,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'hgov-bench-'));
  try {
    const dataset = await openDataset(folder);
    const batch = 50;
    return (
      (await perCall(2, async () => {
        const graphs = [];
        for (let round = 0; round < batch; round++) {
          const article = at(round);
          const { quads, language } = convert(article);
          await validate(quads as never);
          const turtle = writeTurtle(quads);
          graphs.push({
            slug: `bench-${round}`,
            turtle,
            textSha256: article.sha256,
            fingerprint: 'bench',
            quads: [...quads].length,
            language,
          });
        }
        await dataset.publish(graphs);
      })) / batch
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
