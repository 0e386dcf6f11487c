import { describe, expect, it } from 'vitest';
import type { Quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { createResources } from '../../src/store/resources.ts';
import { BASE, QUADS } from './fixture.ts';

const resources = createResources({ quads: QUADS, version: 'v1', baseIri: BASE });
const subjectsOf = (quads: readonly Quad[] = []) => [...new Set(quads.map(({ subject }) => subject.value))];
const objectsOf = (quads: readonly Quad[] = []) => quads.map(({ object }) => object.value);

describe('The resources of a dataset', () => {
  it('describe a thing by the triples about it, once each, whatever graphs state them', () => {
    const { about = [] } = resources.describe(`${BASE}id/person/le-thanh-long`) ?? {};
    expect(objectsOf(about).filter((value) => value === 'Le Thanh Long')).toHaveLength(1);
    expect(objectsOf(about)).toContain('Lê Thành Long');
  });

  it('give the triples that link to a thing', () => {
    const { links } = resources.describe(`${BASE}id/event/2024-12-24-ministry-of-health-conference`) ?? {};
    expect(subjectsOf(links)).toEqual([`${BASE}id/participation/dak-lak/le-thanh-long/speaker`]);
  });

  it('give the labels of neighbours and of the properties that lead to them', () => {
    const { labels } = resources.describe(`${BASE}id/participation/dak-lak/le-thanh-long/speaker`) ?? {};
    expect(objectsOf(labels)).toEqual(expect.arrayContaining(['Le Thanh Long', 'speaker', 'in event']));
  });

  it('describe the parts of a thing with the thing, because no server sees what follows the #', () => {
    const { about, links } = resources.describe(`${BASE}id/article/dak-lak`) ?? {};
    expect(subjectsOf(about)).toContain(`${BASE}id/article/dak-lak#char=10,52`);
    expect(subjectsOf(links)).toContain(`${BASE}id/person/le-thanh-long`);
  });

  it('keep every literal as it was published', () => {
    expect(objectsOf(resources.describe(`${BASE}id/target/dak-lak/60-70`)?.about)).toContain('95.50');
  });

  it('describe the blank nodes that a thing needs to be understood', () => {
    const turtle = '<id/a> <id/p> [ <id/q> [ <id/q> "deep" ] ] .';
    const quads = parseRdf(turtle, { mediaType: 'text/turtle', where: 'the test' });
    const { about } = createResources({ quads, version: 'v1', baseIri: BASE }).describe(`${BASE}id/a`) ?? {};
    expect(objectsOf(about)).toContain('deep');
  });

  it('know what only links lead to, and nothing else', () => {
    expect(resources.has('https://w3id.org/hgov#Participation')).toBe(true);
    expect(resources.has(`${BASE}id/person/nobody`)).toBe(false);
    expect(resources.describe(`${BASE}id/person/nobody`)).toBeUndefined();
  });

  it('give a whole graph by its name', () => {
    expect(subjectsOf(resources.graph(`${BASE}graph/article/kon-tum`))).toContain(`${BASE}id/article/kon-tum`);
    expect(resources.graph(`${BASE}graph/none`)).toBeUndefined();
  });
});
