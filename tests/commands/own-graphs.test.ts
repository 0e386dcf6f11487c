import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { partitionQuads } from '../../src/commands/partitions.ts';
import { ownGraphs, questions } from '../../src/commands/project.ts';
import { questionQuads, readQuestion } from '../../src/commands/questions.ts';
import { PREFIXES } from '../../src/rdf/prefixes.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { serveTheTwoArticles, type TwoArticles } from './two-articles.ts';
import { workspace } from './workspace.ts';

const SH = 'PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>';
const files = workspace();
const asked = (await questions()).filter(({ isCheck }) => !isCheck);
let served: TwoArticles;

beforeAll(async () => {
  served = await serveTheTwoArticles();
});
afterAll(async () => {
  await served?.close();
  files.remove();
});

describe('The questions of the dataset', () => {
  it('are at least twenty, and the checks of the data are none of them', async () => {
    expect(asked.length).toBeGreaterThanOrEqual(20);
    expect((await questions()).filter(({ isCheck }) => isCheck).map(({ name }) => name)).toEqual([
      'facts-without-evidence',
    ]);
  });

  it('are found as editors of SPARQL look for them', async () => {
    const rows = await served.select(
      `${SH} SELECT DISTINCT ?sq ?comment ?query WHERE { ?sq a sh:SPARQLExecutable ; rdfs:comment ?comment ; sh:select|sh:ask|sh:construct|sh:describe ?query } ORDER BY ?sq`,
    );
    expect(rows.map(({ sq, query }) => [sq, query])).toEqual(
      asked.map(({ name, sparql }) => [`${served.baseIri}id/query/${name}`, sparql]),
    );
  });

  it.each(asked)('have rows in the data that is served: $title', async ({ name }) => {
    const [row] = await served.select(`${SH} SELECT ?text WHERE { <id/query/${name}> sh:select ?text }`);
    expect((await served.select(row?.text ?? '')).length).toBeGreaterThan(0);
  });

  it('answer at their own addresses', async () => {
    const turtle = await (await served.get('/id/query/overdue', 'text/turtle')).text();
    expect(turtle).toContain('"Which commitments are overdue?"@en');
    expect((await served.get('/id/query/overdue', 'text/html')).status).toBe(200);
  });

  it('come with the prefixes to ask more', async () => {
    const rows = await served.select(
      `${SH} SELECT DISTINCT ?prefix ?namespace WHERE { [] sh:namespace ?namespace ; sh:prefix ?prefix }`,
    );
    expect(Object.fromEntries(rows.map(({ prefix, namespace }) => [prefix, namespace]))).toEqual(
      Object.fromEntries(
        Object.entries(PREFIXES).map(([prefix, space]) => [
          prefix,
          space.includes('://') ? space : `${served.baseIri}${space}`,
        ]),
      ),
    );
  });

  it('are nobody’s to change', async () => {
    const own = await ownGraphs('http://example.org/');
    expect([...own.keys()]).toEqual(['graph/ontology', 'graph/queries', 'graph/partitions']);
  });

  it('have a name in SHACL for each form but DESCRIBE', () => {
    const one = { title: 'A?', titles: {}, description: 'B.', isCheck: false };
    const forms = ['ASK {}', 'CONSTRUCT WHERE { ?s ?p ?o }', 'DESCRIBE <x>'].map((sparql, at) => ({
      ...one,
      name: `q${at}`,
      sparql,
    }));
    const types = questionQuads(forms, 'http://example.org/')
      .filter(({ object }) => /SPARQL\w+Executable$/.test(object.value))
      .map(({ subject, object }) => [subject.value, object.value.replace(/^.*#/, '')]);
    expect(types).toEqual([
      ['id/query/q0', 'SPARQLAskExecutable'],
      ['id/query/q1', 'SPARQLConstructExecutable'],
    ]);
  });

  it('have their titles in three languages', async () => {
    const path = files.put(
      'three.rq',
      '# title: Who?\n# title@vi: Ai?\n# title@id: Siapa?\n# description: All.\nASK {}',
    );
    const labels = questionQuads([await readQuestion(path)], 'http://base.test/')
      .filter(({ subject, predicate }) => subject.value === 'id/query/three' && predicate.value.endsWith('#label'))
      .map(({ object }) => object.id);
    expect(labels).toEqual(['"Who?"@en', '"Ai?"@vi', '"Siapa?"@id']);
    const all = (await questions()).filter(({ isCheck }) => !isCheck);
    for (const { name, titles } of all) expect([name, Object.keys(titles)]).toEqual([name, ['vi', 'id']]);
  });

  it('name the file of one that has no title', async () => {
    await expect(readQuestion(files.put('bare.rq', 'ASK {}'))).rejects.toThrow(/bare\.rq.*# title:/);
  });
});

describe('The partitions of the dataset', () => {
  it('are found as editors of SPARQL look for them, with nothing that the data lacks the means to say', async () => {
    const rows = await served.select(`PREFIX void: <http://rdfs.org/ns/void#>
      SELECT DISTINCT ?subjectClass ?prop ?objectClass WHERE {
        ?cp void:class ?subjectClass ; void:propertyPartition ?pp . ?pp void:property ?prop
        OPTIONAL { ?pp void:classPartition [ void:class ?objectClass ] } }`);
    expect(rows).toContainEqual({
      subjectClass: 'https://w3id.org/hgov#Citation',
      prop: 'https://w3id.org/hgov#cites',
      objectClass: 'https://w3id.org/hgov#PolicyDocument',
    });
    expect(new Set(rows.map(({ subjectClass }) => subjectClass)).size).toBeGreaterThan(20);
  });

  it('say each thing once, and nothing of a path that is no property', () => {
    const shapes = parseRdf(
      `@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix : <http://example.org/> .
      :A sh:targetClass :Thing ; sh:property [ sh:path :p ; sh:class :Other ], [ sh:path [ sh:inversePath :q ] ] .
      :B sh:targetClass :Thing ; sh:property [ sh:path :p ; sh:class :Other ] .`,
      { mediaType: 'text/turtle', where: 'shapes' },
    );
    const said = partitionQuads(shapes).map(({ object }) => object.value);
    expect(said.filter((value) => value.startsWith('http://example.org/'))).toEqual([
      'http://example.org/Thing',
      'http://example.org/p',
      'http://example.org/Other',
    ]);
  });
});
