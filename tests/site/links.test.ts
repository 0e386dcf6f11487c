import { describe, expect, it } from 'vitest';
import { asciiPath, hrefOf, lastWords, shortName } from '../../src/site/links.ts';

const BASE = 'https://example.org/hgov/';

describe('The address of an IRI', () => {
  it.each([
    [`${BASE}id/person/a`, '/hgov/id/person/a'],
    [`${BASE}id/place/điểm`, '/hgov/id/place/%C4%91i%E1%BB%83m'],
    [`${BASE}id/place/%C4%91`, '/hgov/id/place/%C4%91'],
    [`${BASE}id/article/a#char=1,2`, '/hgov/id/article/a#char=1,2'],
    ['https://w3id.org/hgov#Conference', '/hgov/ontology/Conference'],
    ['http://xmlns.com/foaf/0.1/Person', 'http://xmlns.com/foaf/0.1/Person'],
    ['https://tin.example/bài?a=1&b=%20', 'https://tin.example/b%C3%A0i?a=1&b=%20'],
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['urn:isbn:1', undefined],
  ])('of %s is %s', (iri, href) => {
    expect(hrefOf(iri, BASE)).toBe(href);
  });
});

describe('The short name of an IRI', () => {
  it.each([
    ['http://xmlns.com/foaf/0.1/name', 'foaf:name'],
    [`${BASE}id/person/a`, 'id/person/a'],
    ['https://else.example/x', 'https://else.example/x'],
    [BASE, BASE],
  ])('of %s is %s', (iri, name) => {
    expect(shortName(iri, BASE)).toBe(name);
  });
});

describe('The last words of an IRI', () => {
  it.each([
    ['https://w3id.org/hgov#inEvent', 'in event'],
    [`${BASE}id/person/dao-hong-lan`, 'dao hong lan'],
    [`${BASE}id/event/2024-12-24-ministry-of-health-conference`, '2024-12-24 ministry of health conference'],
    [`${BASE}id/place/%C4%91%E1%BA%AFk`, 'đắk'],
    [`${BASE}id/place/%`, '%'],
    [`${BASE}`, 'https://example.org/hgov/'],
  ])('of %s are “%s”', (iri, words) => {
    expect(lastWords(iri)).toBe(words);
  });
});

describe('A path in ASCII', () => {
  it('is encoded once', () => {
    expect(asciiPath(asciiPath('id/đ ế/%C4%91'))).toBe('id/%C4%91%20%E1%BA%BF/%C4%91');
    expect(asciiPath('100%')).toBe('100%25');
    expect(asciiPath('\ud800')).toBe('%EF%BF%BD');
  });
});
