import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iri, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { type Served, serve } from '../server/serve.ts';
import { QUADS } from '../store/fixture.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const TSC = join(ROOT, 'node_modules/.bin/tsc');
const run = promisify(execFile);
/** As in a browser: without the types of Node. */
const BROWSER = ['--lib', 'es2023,dom', '--types', ''];
const STRICT = ['--target', 'es2023', '--module', 'nodenext', '--strict', '--exactOptionalPropertyTypes'];

/** What the example of the README asks for. */
const directive = parseRdf(
  `@prefix hgov: <https://w3id.org/hgov#> . @prefix oa: <http://www.w3.org/ns/oa#> . @prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
  <id/directive/1> a hgov:Directive ; hgov:requestedBy <id/person/le-thanh-long> ; hgov:target <id/target/1> ;
    hgov:evidence <id/article/dak-lak#char=60,80> .
  <id/target/1> hgov:due "2025-12-31"^^xsd:date .
  <id/article/dak-lak#char=60,80> oa:exact "at least 30% by 2025" .`,
  { mediaType: 'text/turtle', where: 'the directive' },
).map(({ subject, predicate, object }) => quad(subject, predicate as never, object, iri('graph/article/dak-lak')));

/** A project of somebody who has installed hgov and nothing else. */
let project = '';
let server: Served;
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), 'hgov-client-'));
  const installed = join(project, 'node_modules/hgov');
  mkdirSync(installed, { recursive: true });
  await run(TSC, ['-p', join(ROOT, 'tsconfig.json'), '--outDir', join(installed, 'dist')]);
  cpSync(join(ROOT, 'package.json'), join(installed, 'package.json'));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  server = await serve({ quads: [...QUADS, ...directive] });
});
afterAll(async () => {
  await server?.close();
  rmSync(project, { recursive: true, force: true });
});

const USE = `
import { createClient, type NamedNode, QueryMalformedError, sparql } from 'hgov/client';

const kg = createClient({ endpoint: ENDPOINT });
const names: string[] = [];
for await (const { s } of kg.select<{ s: NamedNode }>(sparql\`SELECT DISTINCT ?s { ?s ?p \${'Le Thanh Long'} }\`)) names.push(s.value);
const line: number | undefined = await kg.ask('ASK').then(
  () => undefined,
  (error: unknown) => (error instanceof QueryMalformedError ? error.line : undefined),
);
declare const console: { log(text: string): void };
console.log(JSON.stringify({ names, line }));
`;

describe('The package', () => {
  it('lets a program of others ask a server, without any other package', async () => {
    writeFileSync(join(project, 'use.ts'), USE.replace('ENDPOINT', JSON.stringify(`${server.origin}/sparql`)));
    await run(TSC, [...STRICT, ...BROWSER, 'use.ts'], { cwd: project });
    const { stdout } = await run(process.execPath, ['use.js'], { cwd: project });
    expect(JSON.parse(stdout)).toEqual({ names: ['http://hgov.test/id/person/le-thanh-long'], line: 1 });
  });

  it('does what the example of the README says', async () => {
    const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const example = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
    const address = "baseIri: 'http://localhost:3030/'";
    expect(example).toContain(address);
    writeFileSync(join(project, 'example.ts'), example.replace(address, `endpoint: '${server.origin}/sparql'`));
    await run(TSC, [...STRICT, ...BROWSER, 'example.ts'], { cwd: project });
    const { stdout } = await run(process.execPath, ['example.js'], { cwd: project });
    expect(stdout).toBe('at least 30% by 2025 2025-12-31T00:00:00.000Z\n');
  });

  it('has types that tell a wrong use', async () => {
    const wrong = "import { createClient } from 'hgov/client';\ncreateClient({ baseIri: 5 });\n";
    writeFileSync(join(project, 'wrong.ts'), wrong);
    const compiled = run(TSC, [...STRICT, ...BROWSER, '--noEmit', 'wrong.ts'], { cwd: project });
    await expect(compiled).rejects.toMatchObject({ stdout: expect.stringContaining('TS2322') });
  });

  it('has a client whose modules load nothing but each other', () => {
    const folder = join(project, 'node_modules/hgov/dist/client');
    const loaded = readdirSync(folder)
      .filter((name) => name.endsWith('.js'))
      .flatMap((name) => [...readFileSync(join(folder, name), 'utf8').matchAll(/\b(?:from|import)\s*\(?\s*'([^']+)'/g)])
      .map(([, specifier = '']) => specifier);
    expect(loaded.length).toBeGreaterThan(20);
    expect(loaded.filter((specifier) => !/^\.\/[\w-]+\.js$/.test(specifier))).toEqual([]);
  });

  it('has a client that knows nothing of Node', async () => {
    const compilerOptions = { lib: ['es2023', 'dom'], types: [], rootDir: join(ROOT, 'src'), noEmit: true };
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: [join(ROOT, 'src/client')] };
    writeFileSync(join(project, 'tsconfig.json'), JSON.stringify(config));
    await run(TSC, ['-p', '.'], { cwd: project });
  });
});
