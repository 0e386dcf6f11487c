import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import { createThings } from '../../src/search/things.ts';
import { graphOf } from './filled.ts';

const BASE = 'http://h/';
const things = createThings();
things.add(
  'a',
  graphOf(`
hgov:org-ministry-of-health a org:FormalOrganization ; skos:prefLabel "Ministry of Health"@en, "Bộ Y tế"@vi .
hgov:term a skos:Concept ; skos:prefLabel "Minister of Health"@en .
<http://h/id/post/minister> a org:Post ; rdfs:label "Minister of Health"@en .
<http://h/id/post/deputy> a org:Post ; rdfs:label "Deputy Minister of Health"@en ; skos:altLabel "Vice Health Minister"@en .
<http://h/id/person/a> a foaf:Person ; foaf:name "Nguyễn Thị Lan" .
<http://h/id/person/b> a foaf:Person ; foaf:name "Nguyễn Thị Lan" .
<http://h/id/person/c> a foaf:Person ; foaf:name "Lan Nguyễn" .`),
);
const classes = graphOf('org:FormalOrganization rdfs:subClassOf org:Organization .');
const LINKS: Readonly<Record<string, number>> = { 'http://h/id/person/b': 7 };
const find = (query: string, type?: string) =>
  search(
    { query, type },
    {
      things,
      resources: {
        links: (iri) => LINKS[iri] ?? 0,
        object: (iri) => classes.filter(({ object }) => object.value === iri),
      },
      baseIri: BASE,
    },
  ).map(({ thing, fit }) => `${fit} ${thing.iri.replace(/^.*[/#]/, '')}`);

describe('A search', () => {
  it.each(['bo y te', 'Bộ Y tế', 'BỘ Y TẾ', 'Bộ Y tế'.normalize('NFD'), '  bộ  y-te '])(
    'finds “Bộ Y tế” from “%s”',
    (query) => {
      expect(find(query)).toEqual(['exact org-ministry-of-health']);
    },
  );

  it('puts whole names before beginnings, and these before words, whole or not', () => {
    expect(find('minister of health')).toEqual(['exact minister', 'exact term', 'words deputy']);
    expect(find('minist')).toEqual([
      'prefix minister',
      'prefix org-ministry-of-health',
      'prefix term',
      'beginnings deputy',
    ]);
    expect(find('heal mini')).toContain('beginnings deputy');
  });

  it('puts what is linked to most first, among equals', () => {
    expect(find('nguyen thi lan')).toEqual(['exact b', 'exact a']);
    expect(find('lan nguyen')).toEqual(['exact c', 'words b', 'words a']);
  });

  it('wants all words in one name', () => {
    expect(find('ministry te')).toEqual([]);
    expect(find('bo y te health')).toEqual([]);
  });

  it('can be kept to a class', () => {
    expect(find('minister', 'http://www.w3.org/ns/org#Post')).toEqual(['prefix minister', 'words deputy']);
    expect(find('minister', 'http://h/none')).toEqual([]);
    expect(find('bo', 'http://www.w3.org/ns/org#Organization')).toEqual(['prefix org-ministry-of-health']);
  });

  it('finds nothing where nothing is asked', () => {
    for (const query of ['', '  ', '—', '"']) expect(find(query)).toEqual([]);
  });
});
