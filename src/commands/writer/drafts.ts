import { Failure } from '../../errors.ts';
import { distinct } from '../../rdf/distinct.ts';
import { readDocument, triplesOnly } from '../../rdf/documents.ts';
import { READ_TYPES } from '../../rdf/media-types.ts';
import type { Quad } from '../../rdf/terms.ts';
import { createUpdateEngine } from '../../store/embedded/update-engine.ts';
import { parseUpdate } from '../../store/sparql/update.ts';
import type { Change, SentDocument } from '../../store/writer.ts';
import { absolute, triplesIn, type WorkingCopy } from './copy.ts';
import { inGivenForms } from './forms.ts';
import type { GraphFile, Task } from './messages.ts';
import { checkChangeable, engineName, isMade, nameOf } from './names.ts';

/** What a change would make of graphs, by their names: their triples with absolute IRIs, undefined for one that goes. */
export type Drafts = ReadonlyMap<string, readonly Quad[] | undefined>;

/** What a draft is made with. */
export interface DraftTools {
  readonly base: string;
  /** The graph in the engine that stands for the default one, where that is the union of all. */
  readonly ownDefault: string | undefined;
  /** The engine's copy of the data, brought to the state of the task. */
  readonly copy: (files: readonly GraphFile[]) => Promise<WorkingCopy>;
}

type Of<K extends Change['kind']> = Extract<Change, { kind: K }>;
type OfDocuments = Extract<Change, { documents: unknown }>;

/** A graph that a client sent whole, or in part. */
export async function draftOfDocuments(task: Task, change: OfDocuments, { base }: DraftTools): Promise<Drafts> {
  const name = nameOf(change.graph, base);
  checkChangeable(name, base);
  const sent = (await Promise.all(change.documents.map(triplesOf))).flat();
  const old = change.kind === 'merge' ? await triplesNow(task, name, base) : [];
  return new Map([[name, distinct([...(old ?? []), ...sent])]]);
}

/** A graph that goes; one that is not there is GRAPH_UNKNOWN. */
export function draftOfRemoval({ files }: Task, { graph }: Of<'remove'>, { base }: DraftTools): Drafts {
  const name = nameOf(graph, base);
  checkChangeable(name, base);
  if (!files.some((file) => file.name === name)) throw new Failure('GRAPH_UNKNOWN', { iri: graph ?? name });
  return new Map([[name, undefined]]);
}

/** What an update does to all graphs. */
export async function draftsOfUpdate(task: Task, change: Of<'update'>, tools: DraftTools): Promise<Drafts> {
  const { base, ownDefault } = tools;
  const { sparql, baseIri, defaultGraphs, namedGraphs } = change;
  const operations = parseUpdate(sparql, { ownDefault, defaultGraphs, namedGraphs });
  const copy = await tools.copy(task.files);
  const { engine } = copy;
  const written = operations.flatMap(({ literals }) => literals);
  // Should an operation fail, those before it have been done: nothing that any of them may touch is believed.
  copy.doubt(suspects(operations, { task, base }));
  const drafts = new Map<string, readonly Quad[] | undefined>();
  for (const [graph, effect] of engine.run(operations, baseIri)) {
    const name = graph === '' ? nameOf(undefined, base) : nameOf(graph, base);
    copy.doubt([name]);
    if (isMade(name)) {
      // DROP ALL means what people have stated; anything more pointed is a mistake worth telling.
      if (effect === 'changed' && engine.triples(graph).length > 0) checkChangeable(name, base);
      continue;
    }
    const before = (await triplesNow(task, name, base)) ?? [];
    drafts.set(name, effect === 'gone' ? undefined : inGivenForms({ before, after: engine.triples(graph), written }));
  }
  return drafts;
}

/** What an update does to the one graph that it is sent to, which is its whole dataset. */
export async function draftOfPatch(task: Task, change: Of<'patch'>, { base }: DraftTools): Promise<Drafts> {
  const { graph, sparql, baseIri } = change;
  const name = nameOf(graph, base);
  checkChangeable(name, base);
  // The default graph is there even where nothing was ever written to it.
  const before = (await triplesNow(task, name, base)) ?? (graph === undefined ? [] : undefined);
  if (!before) throw new Failure('GRAPH_UNKNOWN', { iri: graph ?? name });
  const operations = parseUpdate(sparql);
  const engine = createUpdateEngine();
  engine.put('', before);
  const effects = engine.run(operations, baseIri);
  const stranger = [...effects.keys()].find((each) => each !== '');
  if (stranger !== undefined) throw new Failure('PATCH_ELSEWHERE', { iri: stranger });
  const written = operations.flatMap(({ literals }) => literals);
  return new Map([[name, inGivenForms({ before, after: engine.triples(''), written })]]);
}

async function triplesOf({ bytes, mediaType, baseIri }: SentDocument): Promise<readonly Quad[]> {
  const where = 'The document that was sent';
  if (!READ_TYPES.includes(mediaType))
    throw new Failure('MEDIA_TYPE_UNSUPPORTED', { type: mediaType, accepted: READ_TYPES.join(', ') });
  return triplesOnly(await readDocument({ bytes, mediaType, baseIri }, where), where);
}

async function triplesNow({ files }: Task, name: string, base: string): Promise<Quad[] | undefined> {
  const file = files.find((each) => each.name === name);
  return file && absolute(await triplesIn(file), base);
}

function suspects(
  operations: ReturnType<typeof parseUpdate>,
  { task, base }: { readonly task: Task; readonly base: string },
): string[] {
  const known = task.files.map(({ name }) => name);
  if (operations.some(({ touches }) => touches === 'all')) return known;
  const touched = new Set(operations.flatMap(({ touches }) => touches));
  return known.filter((name) => touched.has(engineName(name, base)));
}
