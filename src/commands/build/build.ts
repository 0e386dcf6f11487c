import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { listArticles } from '../../articles/file.ts';
import { slugOfFile } from '../../articles/name.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import { Failure } from '../../errors.ts';
import type { Output } from '../command.ts';
import { createProgress, type Progress } from '../progress.ts';
import { openFolder } from '../published.ts';
import { BY_HAND, RECEIVED } from '../writer/commit.ts';
import { convertAll } from './convert-all.ts';
import { derive } from './derive.ts';
import { converterFingerprint } from './fingerprint.ts';

/** What to build from, and where to. */
export interface BuildOptions {
  readonly articlesDir: string;
  readonly dataDir: string;
  readonly stderr: Output;
}

/** How many articles went which way. */
export interface Summary {
  readonly published: number;
  readonly unchanged: number;
  readonly removed: number;
  readonly refused: number;
}

/** Brings a data folder up to date with a folder of articles; a bad article leaves what was published of it before. */
export async function build({ articlesDir, dataDir, stderr }: BuildOptions): Promise<Summary> {
  const { dataset } = await openFolder(dataDir, stderr);
  const own = await listArticles(articlesDir);
  // A folder that is not mounted looks empty, and must not empty the dataset.
  if (own.length === 0) throw new Failure('ARTICLES_MISSING', { where: articlesDir });
  const taken = new Set(own.map(slugOfFile));
  const received = await receivedArticles(dataDir);
  const paths = [...own, ...received.filter((path) => !taken.has(slugOfFile(path)))];
  const fingerprint = await converterFingerprint();
  const progress = createProgress({ stderr, total: paths.length, unit: 'articles' });
  try {
    const { files, doubles } = bySlug(paths, progress);
    const kept = leaveAlone(dataset, files, progress);
    const { converted, unchanged, refused } = await convertAll({ files, dataset, fingerprint, progress });
    const removed = await removeOrphans(dataset, new Set([...files.keys(), ...kept]), progress);
    await derive(dataset);
    const summary = { published: converted, unchanged: unchanged + kept.length, removed, refused: refused + doubles };
    progress.say(summaryLine(summary, dataset));
    return summary;
  } finally {
    progress.stop();
  }
}

/** The articles that were sent to a server, which keeps them; a file of our own takes the place of one of the same name. */
async function receivedArticles(dataDir: string): Promise<string[]> {
  const folder = join(dataDir, RECEIVED);
  return (await stat(folder).catch(() => undefined))?.isDirectory() ? listArticles(folder) : [];
}

/** What somebody has changed by hand is worth more than what the converter would make of the article again. */
function leaveAlone(dataset: Dataset, files: Map<string, string>, progress: Progress): string[] {
  const byHand = [...dataset.manifest().graphs.values()].filter(({ fingerprint }) => fingerprint === BY_HAND);
  for (const { slug } of byHand.filter((entry) => files.has(entry.slug))) {
    progress.say(`${slug} was changed by hand and is left as it is; delete its graph to have the article converted.`);
    progress.advance(slug);
    files.delete(slug);
  }
  return byHand.map(({ slug }) => slug);
}

/** An article whose file is gone is no longer an input: its graph goes too. */
async function removeOrphans(dataset: Dataset, files: ReadonlySet<string>, progress: Progress) {
  const gone = [...dataset.manifest().graphs.keys()].filter((slug) => !files.has(slug));
  for (const slug of gone) progress.say(`${slug} has no article any more: its graph is removed.`);
  await dataset.remove(gone);
  return gone.length;
}

/** The files by the key of their article; of two with one key the first counts and the other is refused. */
function bySlug(paths: readonly string[], progress: Progress) {
  const files = new Map<string, string>();
  let doubles = 0;
  for (const path of paths) {
    const slug = slugOfFile(path);
    const other = files.get(slug);
    if (other === undefined) files.set(slug, path);
    else {
      doubles += 1;
      progress.say(`hgov: ${new Failure('ARTICLE_DUPLICATE', { where: path, other }).message}`);
      progress.advance(slug);
    }
  }
  return { files, doubles };
}

function summaryLine({ published, unchanged, removed, refused }: Summary, dataset: Dataset): string {
  const { graphs, derived } = dataset.manifest();
  const quads = [...graphs.values()].reduce((sum, entry) => sum + entry.quads, derived?.quads ?? 0);
  const counts = `${published} published, ${unchanged} unchanged, ${removed} removed, ${refused} refused`;
  return `${counts}. ${dataset.dir} holds ${graphs.size} articles, ${quads} quads.`;
}
