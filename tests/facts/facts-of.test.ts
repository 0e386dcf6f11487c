import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts-of.ts';
import { labelQuads, officeOf, titleOf } from '../../src/facts/labels.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const quadsOf = (name: string) => parseRdf(file(name), { mediaType: 'text/turtle', where: name });
const quads = [...quadsOf('article.ttl'), ...labelQuads(quadsOf('schemes.ttl'))];
const expected = JSON.parse(file('article.json')) as Record<string, unknown>;

describe('Facts of an article graph', () => {
  const facts = factsOf(quads, { slug: 'sample' });

  it.each(Object.keys(expected))('hold its %s', (kind) => {
    expect(facts[kind as keyof typeof facts]).toEqual(expected[kind]);
  });

  it('have nothing else', () => expect(Object.keys(facts)).toEqual(Object.keys(expected)));

  it('are the same in whatever order the quads come', () => {
    expect(JSON.stringify(factsOf(quads.toReversed(), { slug: 'sample' }))).toBe(JSON.stringify(facts));
  });

  it('are none for an article that the graph lacks', () => {
    const empty = { persons: [], events: [], participations: [], commitments: [], indicators: [], documents: [] };
    expect(factsOf(quads, { slug: 'absent' })).toEqual({ id: 'absent', lang: null, url: null, ...empty });
  });
});

describe('A title', () => {
  it.each([
    ['Minister', 'Ministry of Health', 'Minister of Health'],
    ['Deputy Minister', 'Ministry of Finance', 'Deputy Minister of Finance'],
    ['Permanent Deputy Minister', 'Ministry of Health', 'Permanent Deputy Minister of Health'],
    ['Standing Deputy Minister', 'Ministry of Health', 'Standing Deputy Minister of Health'],
    ['Deputy Prime Minister', 'Government of Viet Nam', 'Deputy Prime Minister'],
    ['Director', 'Ministry of Health', 'Director'],
    ['Minister', null, 'Minister'],
    ['Member', 'Standing Committee of the Provincial Party Committee', 'Committee Member'],
    ['Member', 'Provincial Party Standing Committee', 'Committee Member'],
    ['Member', 'Party Central Committee', 'Member'],
  ])('of a %s in %j is %j', (role, organisation, title) => expect(titleOf(role, organisation)).toBe(title));
});

describe('An office in a part of a body', () => {
  it.each([
    ['Head of the Emergency Department', 'Hospital A', 'Head', 'Emergency Department of the Hospital A'],
    [
      'Former Head of the Department of Infection',
      'Hospital A',
      'Former Head',
      'Department of Infection of the Hospital A',
    ],
    ['Head of the Emergency Department', null, 'Head', 'Emergency Department'],
    ['Minister', 'Ministry of Health', 'Minister of Health', 'Ministry of Health'],
  ])('called %s (%j) is %s of %s', (printed, body, title, organisation) => {
    expect(officeOf(printed, body)).toEqual({ title, organisation });
  });
});
