import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { readArticleFile } from '../src/articles/file.ts';
import { loadConverter } from '../src/commands/converter.ts';
import { inProject } from '../src/commands/project.ts';
import { type NewGraph, openDataset } from '../src/dataset/dataset.ts';
import { writeTurtle } from '../src/rdf/turtle.ts';

const FOLDER = 'data/gold/train';
/** So many copies of an article share the names of their people. */
const SHARED = 6;
const GIVEN = [
  'An',
  'Bình',
  'Châu',
  'Dũng',
  'Giang',
  'Hà',
  'Khánh',
  'Lan',
  'Mai',
  'Nga',
  'Oanh',
  'Phúc',
  'Quân',
  'Sơn',
];
const BATCH = 64;

/**
 * Fills a data folder with as many articles as wanted: the graphs of the articles in data/gold/train, copied under new
 * names, with other days and, mostly, other people. Nothing is derived: copies would corroborate each other in numbers
 * that no real articles do.
 */
export async function publishMany(dir: string, count: number): Promise<{ readonly quads: number }> {
  const originals = await originalGraphs();
  const dataset = await openDataset(dir);
  let quads = 0;
  for (let first = 0; first < count; first += BATCH) {
    const graphs = Array.from({ length: Math.min(BATCH, count - first) }, (_, at) => copyOf(originals, first + at));
    quads += graphs.reduce((sum, graph) => sum + graph.quads, 0);
    await dataset.publish(graphs);
  }
  return { quads };
}

type Original = Omit<NewGraph, 'fingerprint'>;

async function originalGraphs(): Promise<Original[]> {
  const { converter } = await loadConverter();
  const names = (await readdir(inProject(FOLDER))).filter((name) => name.endsWith('.txt')).sort();
  const graphs: Original[] = [];
  for (const name of names) {
    const article = await readArticleFile(join(inProject(FOLDER), name));
    const { quads, language } = converter.convert(article);
    const { slug, sha256: textSha256 } = article;
    graphs.push({ slug, textSha256, language, quads: quads.length, turtle: writeTurtle(quads) });
  }
  return graphs;
}

/** The graph of another article that is much like one of the originals. */
function copyOf(originals: readonly Original[], number: number): NewGraph {
  const original = originals[number % originals.length]!;
  const round = Math.floor(number / originals.length);
  const slug = `${original.slug}-${number}`;
  const cast = Math.floor(round / SHARED);
  const turtle = original.turtle
    .replaceAll(original.slug, '\u0000')
    .replace(/\b(20\d\d)-(\d\d)-(\d\d)\b/g, (_day, year, month, day) => `${Number(year) - (round % 8)}-${month}-${day}`)
    .replace(/(person:[a-z-]+|id\/person\/[a-z-]+)/g, (iri) => (cast === 0 ? iri : `${iri}-${cast}`))
    .replace(/(foaf:name ")([^"]+)/g, (_all, start, name) => `${start}${name}${cast === 0 ? '' : ` ${given(cast)}`}`)
    .replaceAll('\u0000', slug);
  return { ...original, slug, turtle, fingerprint: 'bench' };
}

function given(cast: number): string {
  return GIVEN[cast % GIVEN.length]!;
}
