import { DERIVED, graphName, slugOfGraph } from '../../dataset/dataset.ts';
import { sha256 } from '../../dataset/files.ts';
import { Failure } from '../../errors.ts';
import { DEFAULT_GRAPH } from '../../rdf/graph-names.ts';
import type { Quad } from '../../rdf/terms.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { relativeQuad, resolveIri } from '../../store/base.ts';
import { constructed } from '../build/derive.ts';
import { type Gate, openGate } from '../build/gate.ts';
import { loadConverter } from '../converter.ts';
import { type DerivationRule, derivationRules, ownGraphs } from '../project.ts';
import { absolute, createWorkingCopy, type WorkingCopy } from './copy.ts';
import {
  type Drafts,
  type DraftTools,
  draftOfDocuments,
  draftOfPatch,
  draftOfRemoval,
  draftsOfUpdate,
} from './drafts.ts';
import type { DeskSettings, NewFile, Plan, Reply, Task } from './messages.ts';
import { engineName } from './names.ts';
import { once } from './once.ts';
import { type Received, received } from './received.ts';

/** Works out what a change comes to, and lets nothing pass that breaks a shape; it writes nothing itself. */
export type Desk = (task: Task) => Promise<Reply>;

/** A desk that loads shapes, rules, converter and data when it first needs them. */
export function createDesk({ baseIri: base, profile }: DeskSettings): Desk {
  const isBare = profile === 'bare';
  const ownDefault = isBare ? undefined : resolveIri(DEFAULT_GRAPH, base);
  const gate = once((): Promise<Gate> => (isBare ? Promise.resolve(async () => undefined) : openGate(base)));
  const rules = once((): Promise<readonly DerivationRule[]> => (isBare ? Promise.resolve([]) : derivationRules()));
  const tools = once(loadConverter);
  const open = once(async (): Promise<WorkingCopy> => {
    return createWorkingCopy({ base, ownDefault, always: isBare ? new Map() : await ownGraphs(base) });
  });
  const draftTools: DraftTools = {
    base,
    ownDefault,
    copy: async (files) => {
      const copy = await open();
      await copy.follow(files);
      return copy;
    },
  };

  /** What the rules derive once the drafts are in place. */
  const derived = async (task: Task, drafts: Drafts): Promise<NewFile | undefined> => {
    if ((await rules()).length === 0) return undefined;
    const copy = await draftTools.copy(task.files);
    copy.doubt([DERIVED, ...drafts.keys()]);
    copy.engine.remove(engineName(DERIVED, base));
    for (const [name, triples] of drafts) {
      if (triples) copy.engine.put(engineName(name, base), triples);
      else copy.engine.remove(engineName(name, base));
    }
    const found = constructed(await rules(), (sparql) => copy.engine.construct(sparql, base));
    return passed(DERIVED, found);
  };

  /** A graph that breaks no shape, as a file. */
  const passed = async (name: string, triples: readonly Quad[]): Promise<NewFile> => {
    const quads = triples.map((each) => relativeQuad(each, base));
    await (await gate())(quads, `The graph ${resolveIri(name, base)}`);
    return { name, turtle: writeTurtle(quads), quads: quads.length };
  };

  const planOf = async (task: Task, drafts: Drafts): Promise<Plan> => {
    const known = new Map(task.files.map(({ name, sha256: hash }) => [name, hash]));
    const put: NewFile[] = [];
    for (const [name, triples] of drafts) {
      // An article of which nothing is left is no article; other graphs may be empty.
      if (!triples || (triples.length === 0 && slugOfGraph(name) !== undefined)) continue;
      const file = await passed(name, triples);
      if (known.get(name) !== sha256(file.turtle)) put.push(file);
    }
    const removed = [...drafts].filter(([name, triples]) => known.has(name) && isGone(name, triples));
    const plan: Plan = { kind: 'plan', put, removed: removed.map(([name]) => name) };
    const isChange = put.length + removed.length > 0;
    const file = isChange ? await derived(task, drafts) : undefined;
    return file && known.get(DERIVED) !== sha256(file.turtle) ? { ...plan, derived: file } : plan;
  };

  const planOfArticle = async (task: Task, article: Received): Promise<Plan> => {
    const { source, understood, isKnown, quads } = article;
    if (isKnown) return { kind: 'plan', put: [], removed: [], understood };
    return { ...(await planOf(task, new Map([[graphName(source.slug), absolute(quads, base)]]))), source, understood };
  };

  const plan = async (task: Task): Promise<Plan> => {
    const { change, articles } = task;
    switch (change.kind) {
      case 'put':
      case 'merge':
        return planOf(task, await draftOfDocuments(task, change, draftTools));
      case 'remove':
        return planOf(task, draftOfRemoval(task, change, draftTools));
      case 'patch':
        return planOf(task, await draftOfPatch(task, change, draftTools));
      case 'update':
        return planOf(task, await draftsOfUpdate(task, change, draftTools));
      case 'article':
        return planOfArticle(task, received({ ...change, articles }, await tools(), base));
    }
  };

  return async (task) => {
    try {
      return await plan(task);
    } catch (cause) {
      if (!(cause instanceof Failure)) throw cause;
      const { code, slots, details } = cause;
      return { kind: 'refusal', code, slots, details };
    }
  };
}

function isGone(name: string, triples: readonly Quad[] | undefined): boolean {
  return triples === undefined || (triples.length === 0 && slugOfGraph(name) !== undefined);
}
