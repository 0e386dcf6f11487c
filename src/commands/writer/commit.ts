import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { graphEntryOf } from '../../dataset/adoption.ts';
import {
  type Commit,
  type Dataset,
  DERIVED,
  type NewGraph,
  type NewNamed,
  slugOfGraph,
} from '../../dataset/dataset.ts';
import { replaceFile, sha256 } from '../../dataset/files.ts';
import { versionOfGraphs } from '../../dataset/manifest.ts';
import { type Derivation, derivationMark } from '../build/derive.ts';
import type { NewFile, Plan } from './messages.ts';

/** The folder below the data folder with the articles that were sent to the server: a build reads them as its own. */
export const RECEIVED = 'received';
/** Marks a graph that somebody wrote by hand, which a build must not convert over. */
export const BY_HAND = 'by hand';

/** What a commit needs to know beside its plan. */
export interface CommitTools {
  readonly dataset: Dataset;
  /** Names the converter, for what it has converted. */
  readonly fingerprint: () => Promise<string>;
  readonly derivation: () => Promise<Derivation>;
  /** The state of the folder that the plan was made for. */
  readonly expected: string;
}

/** Puts a plan on the disk: when it resolves, no crash takes it back. */
export async function commitPlan(plan: Plan, tools: CommitTools): Promise<void> {
  const { dataset, expected } = tools;
  const { source, removed } = plan;
  const folder = join(dataset.dir, RECEIVED);
  if (source) {
    await mkdir(folder, { recursive: true });
    await replaceFile(join(folder, source.file), source.bytes);
  }
  try {
    await dataset.commit(await commitOf(plan, tools), { expected });
  } catch (cause) {
    if (source) await rm(join(folder, source.file), { force: true }).catch(() => undefined);
    throw cause;
  }
  // Its graph is gone, and a build shall not bring it back.
  for (const slug of removed.flatMap((name) => slugOfGraph(name) ?? [])) {
    for (const extension of ['txt', 'html', 'json']) await rm(join(folder, `${slug}.${extension}`), { force: true });
  }
}

async function commitOf(plan: Plan, tools: CommitTools): Promise<Commit> {
  const graphs: NewGraph[] = [];
  const named: NewNamed[] = [];
  for (const file of plan.put) {
    const slug = slugOfGraph(file.name);
    if (slug === undefined) named.push(file);
    else graphs.push(await articleGraph(slug, file, plan, tools));
  }
  const { derived, removed } = plan;
  if (!derived) return { graphs, named, removed };
  const { turtle, quads } = derived;
  const from = derivationMark(sourcesAfter(plan, tools.dataset), await tools.derivation());
  return { graphs, named, removed, derived: { turtle, quads, from } };
}

async function articleGraph(
  slug: string,
  { turtle, quads }: NewFile,
  { source }: Plan,
  tools: CommitTools,
): Promise<NewGraph> {
  if (source?.slug === slug) {
    const { textSha256, language } = source;
    return { slug, turtle, quads, textSha256, language, fingerprint: await tools.fingerprint() };
  }
  const { textSha256, language } = graphEntryOf(slug)(Buffer.from(turtle));
  return { slug, turtle, quads, textSha256, language, fingerprint: BY_HAND };
}

/** What names all graphs but the derived one, once the plan is carried out. */
function sourcesAfter({ put, removed }: Plan, dataset: Dataset): string {
  const hashes = new Map(dataset.hashes());
  for (const name of [DERIVED, ...removed]) hashes.delete(name);
  for (const { name, turtle } of put) hashes.set(name, sha256(turtle));
  return versionOfGraphs(hashes);
}
