import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const SRC = fileURLToPath(new URL('../src', import.meta.url));
const EVERY = '*';

/** Which rooms of src each room may import, besides itself. */
const TABLE: Readonly<Record<string, readonly string[]>> = {
  failures: [],
  errors: ['failures'],
  'worker-thread': [],
  grammar: [],
  vocabulary: [],
  config: ['errors'],
  articles: ['errors'],
  languages: ['grammar'],
  rdf: ['errors', 'vocabulary'],
  schemes: ['errors', 'rdf', 'vocabulary'],
  conversion: ['articles', 'errors', 'grammar', 'rdf', 'schemes', 'vocabulary'],
  validation: ['errors', 'rdf', 'vocabulary'],
  dataset: ['errors', 'rdf', 'vocabulary'],
  store: ['errors', 'rdf', 'vocabulary', 'worker-thread'],
  search: ['rdf', 'store', 'vocabulary'],
  overview: ['rdf', 'search', 'store', 'vocabulary'],
  reconciliation: ['errors', 'rdf', 'search', 'store', 'vocabulary'],
  facts: ['errors', 'rdf', 'schemes', 'store', 'vocabulary'],
  evaluation: ['errors'],
  site: ['overview', 'rdf', 'search', 'vocabulary'],
  server: ['errors', 'overview', 'rdf', 'reconciliation', 'search', 'site', 'store', 'vocabulary'],
  commands: [EVERY],
  client: ['failures'],
  main: ['commands', 'config', 'errors'],
};

/** The one door of each heavy package. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  oxigraph: ['store'],
  jsonld: ['rdf'],
  'rdfxml-streaming-parser': ['rdf'],
  busboy: ['server'],
  'rdf-validate-shacl': ['validation'],
  pino: ['commands', 'server'],
  express: ['server'],
  '@zazuko/yasgui': ['site'],
  'd3-force': ['overview'],
  preact: ['site'],
  'preact-render-to-string': ['site'],
  'lru-cache': ['server'],
  'prom-client': ['server'],
  zod: ['articles', 'config', 'reconciliation'],
};

/** Files that may be longer than a thought, and why. */
const LONG_FILES: Readonly<Record<string, string>> = {
  'failures.ts': 'the one table of what can go wrong, a row a failure',
  'languages/en/cues.ts': 'the word lists of a language, one row a span type',
  'languages/id/cues.ts': 'the word lists of a language, one row a span type',
};
const MOST_LINES = 150;

interface Source {
  readonly path: string;
  readonly text: string;
}

const sources: Source[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:tsx?|js)$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(SRC, path), 'utf8') }));

/** `server` for server/app.ts, `main` for main.ts. */
const roomOf = (path: string) => path.split('/')[0]?.replace(/\.tsx?$/, '') ?? '';

/** Everything that a file names after `from`, `import` or `import(`. */
function importsOf({ text }: Source): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const pattern = /\b(?:from|import)\s*\(?\s*(['"])([^'"\n]+)\1/g;
  return [...code.matchAll(pattern)].map(([, , specifier = '']) => specifier);
}

const targetOf = (source: Source, specifier: string) => relative(SRC, join(SRC, dirname(source.path), specifier));
const isRelative = (specifier: string) => specifier.startsWith('.');

/** What breaks the table, the doors, the form of imports or the length of a file. */
function violations(files: readonly Source[]): string[] {
  return files.flatMap((source) => {
    const room = roomOf(source.path);
    const allowed = TABLE[room];
    if (!allowed) return [`${source.path}: the table lacks the room ${room}`];
    return [
      ...importsOf(source).flatMap((specifier) => complaint(source, { room, allowed, specifier })),
      ...tooLong(source),
    ];
  });
}

interface Import {
  readonly room: string;
  readonly allowed: readonly string[];
  readonly specifier: string;
}

function complaint(source: Source, { room, allowed, specifier }: Import): string[] {
  if (!isRelative(specifier)) {
    const [name = ''] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
    const doors = DOORS[name];
    return doors && !doors.includes(room) ? [`${source.path} imports ${name}, whose door is ${doors.join(', ')}`] : [];
  }
  const target = targetOf(source, specifier);
  if (target.startsWith('..')) return [`${source.path} imports ${specifier}, outside src`];
  if (!/\.(?:tsx?|js)$/.test(specifier)) return [`${source.path} imports ${specifier} without its extension`];
  const other = roomOf(target);
  const isForeign = room === 'languages' && isOtherLanguage(source.path, target);
  if (isForeign) return [`${source.path} imports another language`];
  const isAllowed = other === room || allowed.includes(other) || (allowed.includes(EVERY) && other !== 'main');
  return isAllowed ? [] : [`${source.path} imports ${other}`];
}

/** What two languages share stands in the room itself or in grammar. */
function isOtherLanguage(path: string, target: string): boolean {
  const folder = (file: string) => file.split('/').slice(1, -1)[0];
  const [own, other] = [folder(path), folder(target)];
  return own !== undefined && other !== undefined && own !== other && target.startsWith('languages/');
}

function tooLong({ path, text }: Source): string[] {
  const lines = text.trimEnd().split('\n').length;
  return lines <= MOST_LINES || LONG_FILES[path] ? [] : [`${path} has ${lines} lines`];
}

/** The first cycle that a walk along static imports meets; an import of types alone is none at run time. */
function cycle(files: readonly Source[]): string[] | undefined {
  const graph = new Map(
    files.map((source) => {
      const code = { ...source, text: source.text.replace(/^import type[\s\S]*?;/gm, '').replace(/\bimport\(/g, '(') };
      return [
        source.path,
        importsOf(code)
          .filter(isRelative)
          .map((each) => targetOf(source, each)),
      ] as const;
    }),
  );
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] | undefined => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return undefined;
    for (const next of graph.get(path) ?? []) {
      const found = walk(next, [...trail, path]);
      if (found) return found;
    }
    done.add(path);
    return undefined;
  };
  for (const path of graph.keys()) {
    const found = walk(path, []);
    if (found) return found;
  }
  return undefined;
}

describe('The rooms of src', () => {
  it('keep to the import table, the doors and the length of a thought', () => expect(violations(sources)).toEqual([]));

  it('form no cycle', () => expect(cycle(sources)).toBeUndefined());

  it('have a reason for each long file that is there', () => {
    const paths = sources.map(({ path }) => path);
    for (const [path, reason] of Object.entries(LONG_FILES)) {
      expect(paths).toContain(path);
      expect(reason).toMatch(/\w+ \w+/);
    }
  });

  it('are there, each that the table names', () => {
    const rooms = new Set(sources.map(({ path }) => roomOf(path)));
    expect(Object.keys(TABLE).filter((room) => !rooms.has(room))).toEqual([]);
  });

  it('have an index only where a room is a table', () => {
    const indexes = sources.map(({ path }) => path).filter((path) => path.endsWith('/index.ts'));
    expect(
      indexes.filter((path) => !/^(?:commands|languages|languages\/[a-z-]+|vocabulary)\/index\.ts$/.test(path)),
    ).toEqual([]);
  });
});

describe('The check of the rooms', () => {
  it.each([
    ['a wrong room', 'rdf/a.ts', "import { x } from '../store/b.ts';", 'rdf/a.ts imports store'],
    [
      'a wrong room over several lines',
      'rdf/a.ts',
      "import {\n  x,\n} from '../server/b.ts';",
      'rdf/a.ts imports server',
    ],
    ['a re-export', 'errors.ts', "export * from './rdf/a.ts';", 'errors.ts imports rdf'],
    ['a side effect', 'site/a.ts', "import '../store/b.ts';", 'site/a.ts imports store'],
    ['a dynamic import', 'site/a.ts', "await import('../store/b.ts');", 'site/a.ts imports store'],
    ['main', 'commands/a.ts', "import { x } from '../main.ts';", 'commands/a.ts imports main'],
    ['tests', 'rdf/a.ts', "import { x } from '../../tests/b.ts';", 'rdf/a.ts imports ../../tests/b.ts, outside src'],
    ['no extension', 'rdf/a.ts', "import { x } from './b';", 'rdf/a.ts imports ./b without its extension'],
    [
      'a wrong door',
      'rdf/a.ts',
      "import type { Store } from 'oxigraph';",
      'rdf/a.ts imports oxigraph, whose door is store',
    ],
    [
      'a subpath of a package',
      'site/a.ts',
      "import { z } from 'zod/v4';",
      'site/a.ts imports zod, whose door is articles, config, reconciliation',
    ],
    ['an unknown room', 'attic/a.ts', '', 'attic/a.ts: the table lacks the room attic'],
    [
      'another language',
      'languages/vi/a.ts',
      "import { x } from '../en/a.ts';",
      'languages/vi/a.ts imports another language',
    ],
    ['a long file', 'rdf/a.ts', `${'\n'.repeat(150)}1`, 'rdf/a.ts has 151 lines'],
  ])('sees %s', (_, path, text, message) => expect(violations([{ path, text }])).toEqual([message]));

  it('ignores what only a comment says', () => {
    expect(violations([{ path: 'rdf/a.ts', text: "// from '../store/b.ts'\n/** import '../store/b.ts' */" }])).toEqual(
      [],
    );
  });

  it('sees a cycle of three, but none of types', () => {
    const chain = (word: string) => [
      { path: 'rdf/a.ts', text: "import { b } from './b.ts';" },
      { path: 'rdf/b.ts', text: "import { c } from './c.ts';" },
      { path: 'rdf/c.ts', text: `${word} { a } from './a.ts';` },
    ];
    expect(cycle(chain('import'))).toEqual(['rdf/a.ts', 'rdf/b.ts', 'rdf/c.ts', 'rdf/a.ts']);
    expect(cycle(chain('import type'))).toBeUndefined();
  });
});
