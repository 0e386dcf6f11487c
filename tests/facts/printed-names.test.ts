import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/facts/facts-of.ts';
import { labelQuads } from '../../src/facts/labels.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';

const PREFIXES = `
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix hgov: <https://w3id.org/hgov#> .
@prefix oa: <http://www.w3.org/ns/oa#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix schema: <http://schema.org/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .`;

const SCHEMES = `${PREFIXES}
hgov:role-head skos:prefLabel "Head"@en .
hgov:province-can-tho skos:prefLabel "Can Tho"@en .
hgov:orgtype-provincial-peoples-committee skos:prefLabel "Provincial People's Committee"@en, "UBND tỉnh"@vi ;
  skos:altLabel "City People's Committee"@en, "Municipal People's Committee"@en, "People's Committee"@en, "UBND thành phố"@vi .
hgov:orgtype-district-medical-centre skos:prefLabel "Medical Center"@en ; skos:altLabel "District Medical Center"@en .
hgov:org-institute skos:prefLabel "National Institute of Hygiene"@en ; skos:altLabel "Central Institute of Hygiene"@en, "NIH"@en .`;

/** The organisation of an office that an article's evidence states in some words. */
function organisationOf(quote: string, iri: string, lang = 'en'): string | null | undefined {
  const article = `${PREFIXES}
<id/article/a> a hgov:Article ; schema:inLanguage "${lang}" .
<id/person/p> a foaf:Person ; foaf:name "P" ; hgov:evidence <id/article/a#1> .
<id/post-holding/a/p> a hgov:PostHolding ; org:member <id/person/p> ; hgov:post <id/post/h> ; org:organization ${iri} ;
  hgov:evidence <id/article/a#1> .
<id/post/h> org:role hgov:role-head .
<id/organization/c> rdfs:label "City People's Committee of Can Tho"@en ; hgov:place hgov:province-can-tho ;
  org:classification hgov:orgtype-provincial-peoples-committee .
<id/organization/m> rdfs:label "Que Phong Medical Center"@en ; org:classification hgov:orgtype-district-medical-centre .
<id/article/a#1> oa:hasSource <id/article/a> ; oa:start 0 ; oa:end 9 ; oa:exact "${quote}"@${lang} .`;
  const read = (text: string) => parseRdf(text, { mediaType: 'text/turtle', where: 'here' });
  return factsOf([...read(article), ...labelQuads(read(SCHEMES))], { slug: 'a' }).persons[0]?.roles[0]?.organisation;
}

describe('An organisation of an English article', () => {
  it.each([
    ["Head of the municipal People's Committee", '<id/organization/c>', "Municipal People's Committee"],
    ["Head of the People's Committee of Can Tho", '<id/organization/c>', "Can Tho City People's Committee"],
    ['Head of the Central Institute of Hygiene', 'hgov:org-institute', 'Central Institute of Hygiene'],
    ['Head of Que Phong District Medical Center', '<id/organization/m>', 'Que Phong District Medical Center'],
    ['Head of the NIH', 'hgov:org-institute', 'National Institute of Hygiene'],
    ['Head', 'hgov:org-institute', 'National Institute of Hygiene'],
  ])('named in "%s" (%s) is the %s', (quote, iri, name) => expect(organisationOf(quote, iri)).toBe(name));
});

describe('An organisation of another article', () => {
  it('has its preferred name', () => {
    expect(organisationOf('Trưởng UBND thành phố', '<id/organization/c>', 'vi')).toBe(
      "Can Tho City People's Committee",
    );
  });
});
