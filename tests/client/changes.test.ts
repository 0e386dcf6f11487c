import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ArticleNameTakenError, UpdateFailedError } from '../../src/client/change-problems.ts';
import { type Client, createClient } from '../../src/client/client.ts';
import { StrangeAnswerError } from '../../src/client/errors.ts';
import {
  ArticleEmptyError,
  GraphInvalidError,
  GraphProtectedError,
  LanguageUnsupportedError,
  QueryMalformedError,
  ServiceForbiddenError,
  TokenWrongError,
} from '../../src/client/problems.ts';
import { iri, sparql } from '../../src/client/sparql.ts';
import { literal } from '../../src/client/terms.ts';
import { ENGLISH, INDONESIAN } from '../commands/workspace.ts';
import { BASE, serveWritable, type Writable } from '../commands/writer/served.ts';

const HGOV = 'https://w3id.org/hgov#';
const NOTES = `${BASE}graph/notes`;

let served: Writable;
let kg: Client;
beforeAll(async () => {
  served = await serveWritable();
  kg = served.kg;
}, 60_000);
afterAll(() => served?.close());

describe('The client of a server over a data folder', { timeout: 60_000 }, () => {
  it('updates data and is told which graphs are others now', async () => {
    const label = literal('Đà Lạt', { language: 'vi-VN' });
    const insert = sparql`INSERT DATA { GRAPH ${iri(NOTES)} { ${iri(`${BASE}id/place/da-lat`)} rdfs:label ${label} } }`;
    const prefixed = sparql`PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#> ${insert}`;
    const version = expect.any(String);
    expect(await kg.update(prefixed)).toEqual({ version, changed: [NOTES], created: [NOTES] });
    expect(await kg.update(prefixed)).toEqual({ version, changed: [], created: [] });
    expect((await kg.graphs.get(NOTES).all()).map(({ object }) => object)).toEqual([label]);
    expect(await kg.ask(sparql`ASK { ?place ?label ${label} }`)).toBe(true);
    const using = { usingGraphs: [NOTES] };
    const removed = await kg.update(
      'DELETE { GRAPH ?g { ?s ?p ?o } } WHERE { ?s ?p ?o BIND(<graph/notes> AS ?g) }',
      using,
    );
    expect(removed.changed).toEqual([NOTES]);
  });

  it('adds an article and is told what was understood', async () => {
    const text = readFileSync(ENGLISH, 'utf8');
    const added = await kg.articles.add({ text, name: 'daklak.en' });
    expect(added).toMatchObject({ isNew: true, slug: 'daklak.en', language: 'en', iri: `${BASE}id/article/daklak.en` });
    expect(added.facts.Participation).toBeGreaterThan(0);
    expect(added.quads).toBe((await kg.graphs.get(added.graph).all()).length);
    expect(await kg.articles.add({ text })).toMatchObject({ isNew: false, slug: 'daklak.en', version: added.version });
    expect((await kg.resource('id/person/le-thanh-long').all()).length).toBeGreaterThan(0);
  });

  it('adds an article as HTML and as JSON', async () => {
    const text = readFileSync(INDONESIAN, 'utf8');
    const paragraphs = text
      .split('\n')
      .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    const html = `<!doctype html><article><h1>Konferensi</h1>${paragraphs.join('\n')}</article>`;
    expect(await kg.articles.add({ html })).toMatchObject({ isNew: true, language: 'id' });
    const json = { url: 'https://news.example/a', published: '2024-12-25', text: `Konferensi lain\n\n${text}` };
    expect(await kg.articles.add({ json, name: 'dari.json' })).toMatchObject({ slug: 'dari', language: 'id' });
  });

  it('is told what a graph lacks that breaks a shape, and nothing was changed', async () => {
    const turtle = `<${BASE}id/commitment/x> a <${HGOV}Directive> .`;
    const error = await kg.graphs.put('graph/wrong', turtle).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(GraphInvalidError);
    const { complaints = [], count, report } = error as GraphInvalidError;
    expect(complaints).toHaveLength(count ?? 0);
    expect(complaints[0]).toMatchObject({ focus: `${BASE}id/commitment/x`, message: expect.stringMatching(/\w/) });
    expect(report).toContain('sh:conforms false');
    expect(await kg.graphs.state('graph/wrong')).toBeUndefined();
  });

  it.each<[string, () => Promise<unknown>, new (...details: never[]) => Error]>([
    ['an update with a mistake', () => kg.update('INSERT { ?s ?p }'), QueryMalformedError],
    ['an update that reads elsewhere', () => kg.update('LOAD <http://a.example/>'), ServiceForbiddenError],
    ['an update of what is not there', () => kg.update('DROP GRAPH <urn:none>'), UpdateFailedError],
    ['a change of what the server makes', () => kg.graphs.delete('graph/ontology'), GraphProtectedError],
    ['an empty article', () => kg.articles.add({ text: ' ' }), ArticleEmptyError],
    [
      'an article in no language it knows',
      () => kg.articles.add({ text: 'Ĉi tiu teksto estas en Esperanto. '.repeat(20) }),
      LanguageUnsupportedError,
    ],
    [
      'another article of a name',
      () => kg.articles.add({ text: `${readFileSync(ENGLISH, 'utf8')}\nMore.`, name: 'daklak.en' }),
      ArticleNameTakenError,
    ],
    [
      'a change with a wrong token',
      () => createClient({ endpoint: `${served.origin}/sparql`, token: 'no' }).update('CLEAR ALL'),
      TokenWrongError,
    ],
    [
      'what is none of hgov',
      () => createClient({ endpoint: `${served.origin}/healthz` }).ask('ASK {}'),
      StrangeAnswerError,
    ],
  ])('is refused %s', async (_, change, type) => {
    await expect(change()).rejects.toBeInstanceOf(type);
  });
});
