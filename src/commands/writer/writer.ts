import type { Dataset } from '../../dataset/dataset.ts';
import { Failure } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import { resolveIri } from '../../store/base.ts';
import type { LiveResources } from '../../store/live-resources.ts';
import type { GraphChange, GraphStore } from '../../store/store.ts';
import type { Change, WriteOptions, Writer, Written } from '../../store/writer.ts';
import { converterFingerprint } from '../build/fingerprint.ts';
import { derivationRules, ontologyFiles } from '../project.ts';
import { quadsOf } from '../published.ts';
import { commitPlan } from './commit.ts';
import type { Plan, Profile } from './messages.ts';
import { once } from './once.ts';
import { createWriterThread } from './thread.ts';
import { createTurns } from './turns.ts';

/** What a writer keeps in step: the folder, which is the truth, and those who answer from memory. */
export interface WriterOptions {
  readonly dataset: Dataset;
  /** Names what is served from now on; the version of the folder unless given. */
  readonly version?: () => string;
  readonly store: Pick<GraphStore, 'take' | 'version'>;
  readonly resources: Pick<LiveResources, 'take'>;
  readonly baseIri: string;
  /** Takes up everything that the folder holds, for when another process has written to it. */
  readonly catchUp: () => Promise<void>;
  readonly profile?: Profile;
  /** Changes are expected soon. */
  readonly isWarm?: boolean;
}

/** A writer, and a way to look at the folder while nobody writes. */
export interface FolderWriter extends Writer {
  whileQuiet<T>(work: () => Promise<T>): Promise<T>;
}

/** So many changes may wait. */
const MOST_WAITING = 64;
/** How often a change is worked out again because another process has committed meanwhile. */
const TRIES = 4;

/** The writer of a data folder that is being served. */
export function createWriter(options: WriterOptions): FolderWriter {
  const { dataset, store, resources, baseIri, catchUp, profile = 'hgov', version = dataset.version } = options;
  const thread = createWriterThread({ baseIri, profile });
  const turns = createTurns(MOST_WAITING);
  if (options.isWarm) thread.warm();
  const fingerprint = once(converterFingerprint);
  const derivation = once(async () => ({ rules: await derivationRules(), ontology: await ontologyFiles() }));

  /** Those who answer from memory follow what is on the disk. */
  const publish = async (plan: Plan) => {
    const files = [...plan.put, ...(plan.derived ? [plan.derived] : [])];
    const put = files.map(({ name, turtle }): GraphChange => ({ graph: name, quads: quadsIn(name, turtle) }));
    const changes = [...put, ...plan.removed.map((graph): GraphChange => ({ graph, quads: [], isGone: true }))];
    await store.take(changes, version());
    resources.take(changes, version());
  };

  const attempt = async (change: Change, { deadlineMs, precondition }: WriteOptions): Promise<Written> => {
    await dataset.refresh();
    if (version() !== store.version) await catchUp();
    // What another process has committed counts: the condition is on the very state that the change is made for.
    precondition?.();
    const expected = dataset.version();
    const articles = [...dataset.manifest().graphs.values()];
    const plan = await thread.plan({ change, files: dataset.listed(), articles }, deadlineMs);
    const { put, removed, understood } = plan;
    const known = dataset.hashes();
    const created = put.filter(({ name }) => !known.has(name)).map(({ name }) => resolveIri(name, baseIri));
    const changed = [...put.map(({ name }) => name), ...removed].map((name) => resolveIri(name, baseIri));
    if (changed.length > 0) {
      await commitPlan(plan, { dataset, fingerprint, derivation, expected });
      await publish(plan);
    }
    return { version: version(), changed, created, ...(understood ? { understood } : {}) };
  };

  const write = async (change: Change, deadline: number, precondition?: () => void): Promise<Written> => {
    for (let tries = 1; ; tries += 1) {
      try {
        const deadlineMs = Math.round(deadline - performance.now());
        return await attempt(change, precondition ? { deadlineMs, precondition } : { deadlineMs });
      } catch (cause) {
        const isOutrun = cause instanceof Failure && cause.code === 'DATA_CHANGED';
        if (!isOutrun || tries >= TRIES || performance.now() >= deadline) throw cause;
      }
    }
  };

  return {
    write: (change, { deadlineMs, precondition }: WriteOptions) => {
      const deadline = performance.now() + deadlineMs;
      return turns.take(() => write(change, deadline, precondition));
    },
    whileQuiet: (work) => turns.take(work),
    close: async () => {
      await turns.take(async () => undefined).catch(() => undefined);
      await thread.close();
    },
  };
}

function quadsIn(name: string, turtle: string): Quad[] {
  return quadsOf({ name, turtle, sha256: '' });
}
