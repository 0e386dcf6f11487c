import { describe, expect, it } from 'vitest';
import { Failure } from '../../src/errors.ts';
import { loadSchemes } from '../../src/schemes/schemes.ts';

const PREFIXES = `
@prefix hgov: <https://w3id.org/hgov#> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
`;

describe('loaded schemes', () => {
  it('give the labels of each language with the preferred one first, whatever the order of the file', () => {
    const [concept] = loadSchemes([
      `${PREFIXES} hgov:role-minister a org:Role ; skos:inScheme hgov:Roles ;
         skos:hiddenLabel "Ministre"@fr ; skos:altLabel "Cabinet Minister"@en, "Ministre d'État"@fr ;
         skos:prefLabel "Minister"@en, "ministre"@fr .`,
    ]);
    expect(concept).toEqual({
      iri: 'https://w3id.org/hgov#role-minister',
      kind: 'role',
      labels: { en: ['Minister', 'Cabinet Minister'], fr: ['ministre', "Ministre d'État", 'Ministre'] },
    });
  });

  it('gather what several files say of one concept', () => {
    const concepts = loadSchemes([
      `${PREFIXES} hgov:topic-hiv skos:inScheme hgov:Topics ; skos:prefLabel "HIV"@en .`,
      `${PREFIXES} hgov:topic-hiv skos:prefLabel "VIH"@fr .`,
    ]);
    expect(concepts.map((concept) => concept.labels)).toEqual([{ en: ['HIV'], fr: ['VIH'] }]);
  });

  it('give what only some kinds have', () => {
    const concepts = loadSchemes([
      `${PREFIXES} hgov:province-a skos:inScheme hgov:Provinces ; hgov:isoCode "VN-00" ; hgov:mergedInto hgov:province-b ;
         hgov:validFrom "2000-01-01"^^xsd:date ; hgov:validUntil "2025-06-30"^^xsd:date .
       hgov:indicator-a skos:inScheme hgov:Indicators ; hgov:unit "percent" .
       hgov:org-a skos:inScheme hgov:Organizations ; hgov:portfolio "Health"@en, "Y tế"@vi .
       hgov:orgtype-a skos:inScheme hgov:OrganizationTypes ; hgov:level "province" .
       hgov:orgtype-b skos:inScheme hgov:OrganizationTypes ; hgov:level "galaxy" .
       hgov:role-a skos:inScheme hgov:Roles ; hgov:ofOrganization hgov:org-a .`,
    ]);
    const HGOV = 'https://w3id.org/hgov#';
    expect(concepts).toEqual([
      { iri: `${HGOV}indicator-a`, kind: 'indicator', labels: {}, unit: 'percent' },
      { iri: `${HGOV}org-a`, kind: 'organization', labels: {}, portfolio: { en: ['Health'], vi: ['Y tế'] } },
      { iri: `${HGOV}orgtype-a`, kind: 'organization-type', labels: {}, level: 'province' },
      { iri: `${HGOV}orgtype-b`, kind: 'organization-type', labels: {} },
      {
        iri: `${HGOV}province-a`,
        kind: 'place',
        labels: {},
        mergedInto: `${HGOV}province-b`,
        validFrom: '2000-01-01',
        validUntil: '2025-06-30',
        isoCode: 'VN-00',
      },
      { iri: `${HGOV}role-a`, kind: 'role', labels: {}, ofOrganization: `${HGOV}org-a` },
    ]);
  });

  it('leave out what is in no scheme of ours', () => {
    expect(loadSchemes([`${PREFIXES} hgov:x skos:inScheme hgov:Elsewhere . hgov:y skos:prefLabel "y"@en .`])).toEqual(
      [],
    );
  });

  it('fail on a file that is not Turtle, saying which', () => {
    const load = () => loadSchemes([PREFIXES, 'hgov:x a']);
    expect(load).toThrow(Failure);
    expect(load).toThrow(/^Scheme 2 is not valid RDF/);
  });
});
