import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveTheTwoArticles, type TwoArticles } from '../../commands/two-articles.ts';
import { parse, type Triple } from './triples.ts';

const VOID = 'http://rdfs.org/ns/void#';
const DCAT = 'http://www.w3.org/ns/dcat#';
const DCTERMS = 'http://purl.org/dc/terms/';
let served: TwoArticles;
let triples: readonly Triple[];

beforeAll(async () => {
  served = await serveTheTwoArticles();
  triples = await parse(await served.get('/.well-known/void'));
});
afterAll(() => served?.close());

const valuesOf = (subject: string, property: string) =>
  triples.filter((each) => each.subject === subject && each.property === property).map(({ value }) => value);
const dataset = () => `${served.baseIri}id/dataset`;
const one = async (query: string) => Number((await served.select(query))[0]?.n);

describe('The description of the dataset', () => {
  it.each([
    ['triples', 'SELECT (COUNT(*) AS ?n) WHERE { ?s ?p ?o }'],
    ['entities', 'SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?c }'],
    ['classes', 'SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { ?s a ?c }'],
    ['properties', 'SELECT (COUNT(DISTINCT ?p) AS ?n) WHERE { ?s ?p ?o }'],
    ['distinctSubjects', 'SELECT (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s ?p ?o }'],
    ['distinctObjects', 'SELECT (COUNT(DISTINCT ?o) AS ?n) WHERE { ?s ?p ?o }'],
  ])('counts as many %s as the endpoint does', async (name, query) => {
    expect(valuesOf(dataset(), `${VOID}${name}`).map(Number)).toEqual([await one(query)]);
  });

  it('counts the things of every class, and no class that has none', async () => {
    const rows = await served.select('SELECT ?c (COUNT(DISTINCT ?s) AS ?n) WHERE { ?s a ?c } GROUP BY ?c');
    const found = valuesOf(dataset(), `${VOID}classPartition`).map((partition) => [
      valuesOf(partition, `${VOID}class`)[0],
      valuesOf(partition, `${VOID}entities`)[0],
    ]);
    expect(new Map(found as [string, string][])).toEqual(new Map(rows.map(({ c = '', n = '' }) => [c, n])));
  });

  it('counts the triples of every property, of every class that has it', async () => {
    const rows = await served.select('SELECT ?c ?p (COUNT(*) AS ?n) WHERE { ?s a ?c ; ?p ?o } GROUP BY ?c ?p');
    const found = valuesOf(dataset(), `${VOID}classPartition`).flatMap((ofClass) =>
      valuesOf(ofClass, `${VOID}propertyPartition`).map((partition) =>
        [
          valuesOf(ofClass, `${VOID}class`)[0],
          valuesOf(partition, `${VOID}property`)[0],
          valuesOf(partition, `${VOID}triples`)[0],
        ].join(' '),
      ),
    );
    expect(new Set(found)).toEqual(new Set(rows.map(({ c, p, n }) => `${c} ${p} ${n}`)));
  });

  it('counts the links between things of classes', async () => {
    const rows = await served.select(
      'SELECT ?c ?p ?t (COUNT(*) AS ?n) WHERE { ?s a ?c ; ?p ?o . ?o a ?t } GROUP BY ?c ?p ?t',
    );
    const found = valuesOf(dataset(), `${VOID}classPartition`).flatMap((ofClass) =>
      valuesOf(ofClass, `${VOID}propertyPartition`).flatMap((ofProperty) =>
        valuesOf(ofProperty, `${VOID}classPartition`).map((link) =>
          [
            valuesOf(ofClass, `${VOID}class`)[0],
            valuesOf(ofProperty, `${VOID}property`)[0],
            valuesOf(link, `${VOID}class`)[0],
            valuesOf(link, `${VOID}triples`)[0],
          ].join(' '),
        ),
      ),
    );
    expect(new Set(found)).toEqual(new Set(rows.map(({ c, p, t, n }) => `${c} ${p} ${t} ${n}`)));
  });

  it('names its partitions as the data itself does', async () => {
    const rows = await served.select(`SELECT ?partition ?class WHERE { <id/dataset> <${VOID}classPartition> ?partition .
      ?partition <${VOID}class> ?class . FILTER EXISTS { ?thing a ?class } }`);
    expect(rows.length).toBeGreaterThan(10);
    for (const { partition = '', class: type } of rows) expect(valuesOf(partition, `${VOID}class`)).toEqual([type]);
  });

  it('has a version, a licence, a publisher, a date and examples that answer', async () => {
    const [version] = valuesOf(dataset(), `${DCAT}version`);
    const dump = (await (await served.get('/dump/', 'application/json')).json()) as { version: string };
    expect(version).toBe(dump.version);
    expect(valuesOf(dataset(), `${DCTERMS}license`)).toEqual(['https://creativecommons.org/licenses/by/4.0/']);
    expect(valuesOf(dataset(), `${DCTERMS}publisher`)).toHaveLength(1);
    expect(Date.parse(valuesOf(dataset(), `${DCTERMS}modified`)[0] ?? '')).toBeGreaterThan(Date.parse('2024-01-01'));
    expect(valuesOf(dataset(), `${VOID}uriSpace`)).toEqual([`${served.baseIri}id/`]);
    const examples = valuesOf(dataset(), `${VOID}exampleResource`);
    expect(examples.length).toBeGreaterThan(10);
    for (const example of examples) expect((await served.get(example, 'text/turtle')).status).toBe(200);
  });

  it('offers files that are there, with as many bytes and triples as it says', async () => {
    const files = valuesOf(dataset(), `${DCAT}distribution`);
    expect(files.length).toBeGreaterThan(20);
    for (const file of files) {
      const bytes = await (await fetch(file, { headers: { 'Accept-Encoding': 'identity' } })).arrayBuffer();
      expect(valuesOf(file, `${DCAT}byteSize`)).toEqual([String(bytes.byteLength)]);
    }
    const lines = await (await fetch(files.find((file) => file.endsWith('hgov.nt')) ?? '')).text();
    expect(valuesOf(dataset(), `${VOID}triples`)).toEqual([String(lines.trimEnd().split('\n').length)]);
  });

  it('says that its vocabularies are those that it uses', () => {
    const vocabularies = valuesOf(dataset(), `${VOID}vocabulary`);
    expect(vocabularies).toContain('https://w3id.org/hgov#');
    expect(vocabularies).not.toContain('http://spdx.org/rdf/terms#');
  });

  it('is a service of data that the service description leads to', async () => {
    const service = await parse(await served.get('/sparql', 'text/turtle'));
    const said = service.filter(({ subject }) => subject === `${served.baseIri}sparql`);
    expect(said.find(({ property }) => property === `${DCAT}servesDataset`)?.value).toBe(dataset());
    expect(service).toContainEqual({
      subject: dataset(),
      property: 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
      value: `${served.baseIri}void.ttl`,
    });
  });

  it.each(['ttl', 'nt', 'nq', 'trig', 'jsonld', 'rdf'])('is the same as void.%s', async (extension) => {
    const file = await parse(await served.get(`/void.${extension}`));
    const key = ({ subject, property, value }: Triple) => `${subject} ${property} ${value}`;
    expect(file.map(key).sort()).toEqual(triples.map(key).sort());
  });

  it('is negotiated, and answers 304 to whoever has it', async () => {
    const json = await served.get('/.well-known/void', 'application/ld+json');
    expect(json.headers.get('Content-Type')).toMatch(/^application\/ld\+json/);
    expect((await served.get('/.well-known/void', 'image/png')).status).toBe(406);
    const headers = { 'If-None-Match': json.headers.get('ETag') ?? '', Accept: 'application/ld+json' };
    expect((await fetch(`${served.origin}/.well-known/void`, { headers })).status).toBe(304);
  });
});
