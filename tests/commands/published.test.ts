import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { hgov } from './hgov.ts';
import { ENGLISH, INDONESIAN, workspace } from './workspace.ts';

const { path, put, copy, remove } = workspace();
afterAll(remove);

const DATA = path('data');
const BASE = { BASE_IRI: 'https://example.org/kg/' };
const turtleOf = (text: string) => parseRdf(text, { mediaType: 'text/turtle', where: 'output' });

beforeAll(async () => {
  copy(ENGLISH, 'articles/one.txt');
  const articles = dirname(copy(INDONESIAN, 'articles/two.txt'));
  const { exit } = await hgov(['build', '--articles', articles, '--data', DATA]);
  expect(exit).toBe(0);
});

describe('hgov export', () => {
  it('prints Turtle below the base unless asked for another form', async () => {
    const { exit, out, err } = await hgov(['export', '--data', DATA], BASE);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toContain('@prefix person: <https://example.org/kg/id/person/> .');
    const named = turtleOf(out).filter(({ subject }) => subject.termType === 'NamedNode');
    expect(named.filter(({ subject }) => !/^https?:\/\//.test(subject.value))).toEqual([]);
    // The endpoint holds the ontology too.
    expect(out).toContain('hgov:role-minister');
  });

  it('prints one graph, named by a relative or an absolute IRI', async () => {
    const [relative, absolute] = await Promise.all(
      ['graph/article/one', 'https://example.org/kg/graph/article/one'].map((graph) =>
        hgov(['export', '--data', DATA, '--graph', graph, '--format', 'nq'], BASE),
      ),
    );
    expect(relative).toEqual(absolute);
    const lines = relative?.out.trimEnd().split('\n') ?? [];
    expect(lines.every((line) => line.endsWith(' <https://example.org/kg/graph/article/one> .'))).toBe(true);
  });

  it('writes a file and prints nothing', async () => {
    const { exit, out, err } = await hgov(['export', '--data', DATA, '--format', 'nt', '--out', path('all.nt')], BASE);
    expect({ exit, out, err }).toEqual({ exit: 0, out: '', err: '' });
    expect(readFileSync(path('all.nt'), 'utf8')).toBe(
      (await hgov(['export', '--data', DATA, '--format', 'nt'], BASE)).out,
    );
  });

  it('knows no graph that is not published', async () => {
    const { exit, out, err } = await hgov(['export', '--data', DATA, '--graph', 'graph/none'], BASE);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toBe('hgov: There is no graph https://example.org/kg/graph/none.\n');
  });

  it('says that a file cannot be written', async () => {
    const { exit, err } = await hgov(['export', '--data', DATA, '--out', `${put('a-file', '')}/all.ttl`], BASE);
    expect({ exit, err }).toEqual({
      exit: 1,
      err: expect.stringMatching(/^hgov: .*a-file\/all\.ttl cannot be written: /),
    });
  });
});

describe('hgov validate', () => {
  it('finds nothing wrong with what is published', async () => {
    const { exit, out, err } = await hgov(['validate', '--data', DATA]);
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
    expect(out).toMatch(/^graph\/article\/one: The graph conforms to the shapes\.$/m);
    expect(out.trimEnd().split('\n')).toHaveLength(3);
  });

  it('tells what is wrong with each of several files', async () => {
    const graph = readFileSync(join(DATA, 'graphs/one.ttl'), 'utf8');
    const good = put('good.ttl', graph);
    const bad = put('bad.ttl', graph.replaceAll(/hgov:action [^;]+;/g, ''));
    const { exit, out, err } = await hgov(['validate', good, bad]);
    expect({ exit, err }).toEqual({ exit: 1, err: '' });
    expect(out).toContain(`${good}: The graph conforms to the shapes.\n`);
    expect(out).toMatch(/bad\.ttl: \d+ complaints about \d+ nodes\./);
    expect(out).toContain('hgov:action');
  });

  it('gives one SHACL report for all files', async () => {
    const bad = ['x', 'y'].map((name) =>
      put(`${name}.ttl`, `<id/commitment/${name}/1-2> a <https://w3id.org/hgov#Directive> .`),
    );
    const { exit, out } = await hgov(['validate', '--format', 'turtle', ...bad]);
    expect(exit).toBe(1);
    const report = turtleOf(out);
    const of = (name: string) =>
      report.filter(({ predicate }) => predicate.value === `http://www.w3.org/ns/shacl#${name}`);
    expect(of('conforms').map(({ object }) => object.value)).toEqual(['false']);
    expect(new Set(of('focusNode').map(({ object }) => object.value)).size).toBe(2);
    expect(of('result').length).toBe(of('focusNode').length);
  });

  it.each([
    ['is no RDF', () => put('broken.ttl', '<a> <b>'), /^hgov: .*broken\.ttl is not valid RDF: /],
    ['is absent', () => path('absent.ttl'), /^hgov: .*absent\.ttl cannot be read: /],
    ['is no text', () => put('binary.ttl', Uint8Array.of(0xff, 0xfe, 0x00)), /^hgov: .*binary\.ttl cannot be read: /],
  ])('says that a file %s', async (_, file, says) => {
    const { exit, out, err } = await hgov(['validate', file()]);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toMatch(says);
  });
});

describe('A data folder', () => {
  it.each(['export', 'serve', 'validate'])('without anything published makes %s say what to do', async (name) => {
    const { exit, out, err } = await hgov([name, '--data', path('nowhere')]);
    expect({ exit, out }).toEqual({ exit: 1, out: '' });
    expect(err).toBe(`hgov: Nothing is published in ${path('nowhere')}. Run hgov build first.\n`);
  });

  it('with a corrupt graph is exported without it, and that is said', async () => {
    const whole = (await hgov(['export', '--data', DATA])).out;
    writeFileSync(path('copy.ttl'), readFileSync(join(DATA, 'graphs/two.ttl')));
    truncateSync(join(DATA, 'graphs/two.ttl'), 500);
    const { exit, out, err } = await hgov(['export', '--data', DATA]);
    expect(exit).toBe(1);
    expect(err).toMatch(/^hgov: graphs\/two\.ttl is not what was published[^\n]*\n$/);
    expect(out.length).toBeGreaterThan(1000);
    expect(out.length).toBeLessThan(whole.length);
  });
});
