import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ontologyFiles, ontologyQuads } from '../src/commands/project.ts';
import { openPublished, quadsOf } from '../src/commands/published.ts';
import { createOverview } from '../src/overview/overview.ts';
import { createThings } from '../src/search/things.ts';
import { asciiPath } from '../src/site/links.ts';
import { followGraphs, type GraphReader } from '../src/store/following.ts';
import { createLiveResources, type LiveResources } from '../src/store/live-resources.ts';
import { publishMany } from './many-articles.ts';
import { asTable, type Figure, median, percentile, processorTime } from './measure.ts';
import { HGOV, type Running, withSystem } from './systems.ts';

const COUNT = 1000;
const ROUNDS = 60;
const CHANGES = 9;
const BASE_IRI = 'http://bench.invalid/';
const MB = 1024 * 1024;
/** Milliseconds to the first byte, at this size, that half of the requests must keep. */
const LIMIT_MS = 60;

const PAGES: Readonly<Record<string, readonly string[]>> = {
  'front page': ['/'],
  'search, a whole name': ['/search?q=bo+y+te', '/search?q=ministry+of+health'],
  'search, one letter': ['/search?q=n', '/search?q=t'],
  suggestions: ['/search?format=suggestions&q=nguy', '/search?format=suggestions&q=bo'],
  'reconciliation of 10 names': [`/reconcile?queries=${encodeURIComponent(JSON.stringify(names()))}`],
  tracker: ['/commitments', '/commitments?page=20', '/commitments?sort=by'],
  'tracker, filtered': ['/commitments?topic=hgov:topic-vaccination&numbers=1'],
  timeline: ['/timeline', '/timeline?year=2024'],
  network: ['/network'],
};

/** Serves as many articles as wanted and times the first byte of each kind of page, the reading of all graphs, and its memory. */
export async function site(count = COUNT): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'hgov-bench-'));
  try {
    await publishMany(dataDir, count);
    const { resources, quads } = await loaded(dataDir);
    const some = pagesOf(resources);
    const figures = [
      { what: 'articles, quads', value: `${count}, ${quads}`, beside: 'copies of data/gold/train' },
      ...(await readingFigures(resources)),
    ];
    const stock = { dataDir, baseIri: BASE_IRI, graphsFile: '', unitedFile: '' };
    const served = await withSystem(HGOV, stock, async (running) => {
      const lines: Figure[] = [{ what: 'start-up to first answer', value: ms(running.startUpMs), beside: '' }];
      for (const [what, paths] of Object.entries({ ...PAGES, ...some })) lines.push(await timed(what, paths, running));
      return lines;
    });
    return asTable([...figures, ...served]);
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function loaded(dataDir: string) {
  const { graphs } = await openPublished(dataDir, process.stderr);
  const quads = [...graphs.flatMap(quadsOf), ...ontologyQuads(await ontologyFiles())];
  return { resources: createLiveResources({ quads, version: 'v1', baseIri: BASE_IRI }), quads: quads.length };
}

/** Builds what lists and searches rest on, alone and with all else, and takes up one changed article. */
async function readingFigures(resources: LiveResources): Promise<Figure[]> {
  for (const graph of resources.graphs()) resources.graph(graph);
  const index = await built('search index', () => {
    const things = createThings();
    return { kept: things, upToDate: followGraphs(resources, [things as GraphReader]) };
  });
  const all = await built('search index and all lists', () => {
    const overview = createOverview(resources);
    return { kept: overview, upToDate: overview.upToDate };
  });
  const changed = [...resources.graphs()].slice(0, CHANGES);
  const times: number[] = [];
  for (const [at, graph] of changed.entries()) {
    const quads = [...(resources.graph(graph) ?? [])];
    resources.take([{ graph, quads: quads.slice(1) }], `v${at + 2}`);
    const before = processorTime();
    await all.upToDate();
    times.push(processorTime() - before);
  }
  const taken = { what: 'one article changed, taken up', value: ms(median(times)), beside: 'processor time' };
  return [index.figure, all.figure, taken];
}

interface Built {
  readonly kept: unknown;
  readonly upToDate: () => Promise<void>;
}

async function built(what: string, make: () => Built) {
  const collect = collector();
  collect();
  const [heap, time] = [process.memoryUsage().heapUsed, processorTime()];
  const made = make();
  await made.upToDate();
  const took = processorTime() - time;
  collect();
  const grown = (process.memoryUsage().heapUsed - heap) / MB;
  return {
    ...made,
    figure: { what: `${what}: built`, value: `${ms(took)}, ${Math.round(grown)} MB`, beside: 'processor time, heap' },
  };
}

/** A person, an article and a commitment of the data. */
function pagesOf(resources: LiveResources): Record<string, readonly string[]> {
  const below = (folder: string) => {
    const subjects = [...resources.graphs()]
      .flatMap((graph) => resources.graph(graph) ?? [])
      .map(({ subject }) => subject.value);
    const found = [
      ...new Set(subjects.filter((iri) => iri.startsWith(`${BASE_IRI}id/${folder}/`) && !iri.includes('#'))),
    ];
    const linked = found.sort((a, b) => resources.links(b) - resources.links(a));
    return [linked[0], linked[Math.floor(linked.length / 2)]].map(
      (iri = '') => `/page/${iri.slice(`${BASE_IRI}id/`.length)}`,
    );
  };
  return {
    'page of a person': below('person'),
    'page of an article': below('article'),
    'page of a commitment': below('commitment'),
  };
}

async function timed(what: string, paths: readonly string[], { port }: Running): Promise<Figure> {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const path = asciiPath(paths[round % paths.length] ?? '/');
    const start = performance.now();
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      headers: { Accept: 'text/html, application/json;q=0.9' },
    });
    const first = performance.now() - start;
    const body = await response.arrayBuffer();
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
    if (round >= paths.length) times.push(first);
    bytes = Math.max(bytes, body.byteLength);
  }
  const [half, worst] = [percentile(times, 0.5), percentile(times, 0.99)];
  if (half > LIMIT_MS) process.exitCode = 1;
  return { what, value: `${ms(half)}, p99 ${ms(worst)}`, beside: `${(bytes / 1000).toFixed(0)} kB` };
}

function names(): Record<string, { readonly query: string }> {
  const some = [
    'Bộ Y tế',
    'Le Thanh Long',
    'Nguyễn Văn An',
    'Sở Y tế',
    'Department of Health',
    'Hà Nội',
    'vaccination',
  ];
  return Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`q${at}`, { query: some[at % some.length] ?? '' }]));
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** The garbage collector, which Node hides without a flag. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}
