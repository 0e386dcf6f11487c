import { describe, expect, it } from 'vitest';
import { evidence, section, shown } from './shown.ts';

const E = 'hgov:evidence';
const WORDS = [evidence('a.en', 0, 'Minister A spoke'), evidence('b.id', 5, 'Menteri A')].join('\n');
const SPOKE = '<http://hgov.test/id/article/a.en#char=0,16>';
const MENTERI = '<http://hgov.test/id/article/b.id#char=5,14>';

const PEOPLE = `
article:a.en a hgov:Article ; schema:headline "Article A"@en ; schema:inLanguage "en" .
article:b.id a hgov:Article ; schema:headline "Artikel B"@id ; schema:inLanguage "id" .
${WORDS}
person:a a foaf:Person ; foaf:name "A" ; ${E} ${SPOKE} .
person:b a foaf:Person ; foaf:name "B" .
post:minister a org:Post ; rdfs:label "Minister of Health"@en ; org:postIn organization:moh .
post:deputy a org:Post ; rdfs:label "Deputy Minister"@en .
organization:moh a org:Organization ; rdfs:label "Ministry of Health"@en .
<http://hgov.test/id/h1> a hgov:PostHolding ; org:member person:a ; hgov:post post:minister ; org:organization organization:moh ; hgov:attestedOn "2024-12-24"^^xsd:date ; ${E} ${SPOKE} .
<http://hgov.test/id/h2> a hgov:PostHolding ; org:member person:a ; hgov:post post:minister ; org:organization organization:moh ; hgov:attestedOn "2025-02-01"^^xsd:date ; ${E} ${MENTERI} .
<http://hgov.test/id/h3> a hgov:PostHolding ; org:member person:a ; hgov:post post:deputy ; hgov:attestedOn "2020-01-01"^^xsd:date .
event:e a hgov:Conference ; schema:startDate "2024-12-24"^^xsd:date ; schema:organizer organization:moh ; schema:location place:hanoi ; schema:subjectOf article:a.en .
<http://hgov.test/id/event/e/dak-lak> a hgov:BridgePoint ; schema:superEvent event:e ; schema:location place:dak-lak .
place:hanoi a schema:Place ; rdfs:label "Hanoi"@en . place:dak-lak a schema:Place ; rdfs:label "Dak Lak"@en .
<http://hgov.test/id/p1> a hgov:Participation ; hgov:participant person:a ; hgov:inEvent event:e ; hgov:capacity hgov:capacity-speaker ; ${E} ${SPOKE} .
<http://hgov.test/id/p2> a hgov:Participation ; hgov:participant person:a ; hgov:inEvent event:e ; hgov:capacity hgov:capacity-speaker ; ${E} ${MENTERI} .
<http://hgov.test/id/p3> a hgov:Participation ; hgov:participant person:b ; hgov:inEvent <http://hgov.test/id/event/e/dak-lak> ; hgov:capacity hgov:capacity-chair .
commitment:c a hgov:Directive ; hgov:action "reach over 90%"@en ; hgov:requestedBy person:a ; hgov:addressee organization:moh ; hgov:madeAt event:e ; hgov:target <http://hgov.test/id/t> ; hgov:due "2025-12-31"^^xsd:date ; ${E} ${SPOKE} ; hgov:corroborates commitment:d ; hgov:disagreesWith commitment:f .
commitment:d a hgov:Directive ; hgov:action "mencapai 90%"@id ; ${E} ${MENTERI} .
commitment:f a hgov:Directive ; hgov:action "reach 80%"@en ; hgov:disputedProperty hgov:period . hgov:period rdfs:label "period"@en .
commitment:g a hgov:Pledge ; hgov:action "do it ourselves"@en ; hgov:undertakenBy person:a ; hgov:madeAt event:e .
<http://hgov.test/id/t> a hgov:Target ; hgov:comparator ">=" ; schema:value 90 ; hgov:unit "percent" .
<http://hgov.test/id/f1> a hgov:Achievement ; schema:text "All went well"@en ; ${E} ${SPOKE} .
document:r a hgov:PolicyDocument ; schema:name "Resolution 01"@en ; schema:legislationIdentifier "01/NQ-CP" ; hgov:period "2025" .
citation:1 a hgov:Citation ; hgov:cites document:r ; ${E} ${SPOKE} .
`;

describe('The page of a person', () => {
  const page = shown('id/person/a', PEOPLE);

  it('shows each office once, with the days that sources attest', () => {
    expect(section(page, 'Offices')).toBe(
      'Offices 2December 24, 2024 – February 1, 2025Minister of HealthArtikel B · Article AJanuary 1, 2020Deputy Minister',
    );
  });

  it('shows each event once, with every capacity and its sources', () => {
    expect(section(page, 'Events')).toBe(
      'Events 1December 24, 2024Conference: Ministry of Health, Hanoi, 2024-12-24speaker (Article A · Artikel B)',
    );
  });

  it('shows what was asked and undertaken', () => {
    expect(section(page, 'What they asked for')).toContain('reach over 90% ≥ 90 percentA → Ministry of Health');
    expect(section(page, 'What they undertook')).toContain('do it ourselves');
  });

  it('leads back to the words in the article', () => {
    expect(page.querySelector('.quote figcaption a')?.getAttribute('href')).toBe('/id/article/a.en#char=0,16');
  });
});

describe('The page of an event', () => {
  const page = shown('id/event/e', PEOPLE);

  it('says when, where and by whom, and what is joined to it', () => {
    const facts = page.querySelector('dl.facts')?.textContent;
    for (const part of ['December 24, 2024', 'Hanoi', 'Ministry of Health']) expect(facts).toContain(part);
    expect(section(page, 'Joined by link')).toContain('Dak Lak');
  });

  it('shows who took part, also at its bridge points, and what was said and asked', () => {
    expect(section(page, 'Who took part')).toContain('Aspeaker (Article A · Artikel B)B (Bridge point: Dak Lak)chair');
    expect(section(page, 'What was asked here')).toContain('reach over 90%');
    expect(section(page, 'What was undertaken here')).toContain('do it ourselves');
    expect(section(page, 'Reported in')).toContain('Article A');
    expect(section(page, 'What these reports also say')).toContain('All went well');
  });
});

describe('The page of a commitment', () => {
  const page = shown('id/commitment/c', PEOPLE);

  it('says who asks what of whom by when', () => {
    const facts = page.querySelector('dl.facts')?.textContent?.replace(/\s+/g, ' ');
    expect(facts).toContain('Who asksAWho is askedMinistry of HealthTarget≥ 90 percentBy whenDecember 31, 2025');
  });

  it('shows which reports agree, in which language, and which do not and in what', () => {
    expect(section(page, 'Also reported as')).toContain('mencapai 90%Indonesian Artikel B');
    expect(section(page, 'Other reports disagree')).toContain('They differ in: period');
    expect(section(shown('id/commitment/f', PEOPLE), 'Other reports disagree')).toContain('reach over 90%');
  });
});

describe('The pages of organisations, offices, places and documents', () => {
  it('show who holds an office, events, and what is asked', () => {
    const page = shown('id/organization/moh', PEOPLE);
    expect(section(page, 'Who holds an office here')).toContain('AMinister of Health');
    expect(section(page, 'Events it organised')).toContain('Conference');
    expect(section(page, 'What was asked of them')).toContain('reach over 90%');
    expect(section(shown('id/post/minister', PEOPLE), 'Who held it')).toContain('A');
    expect(section(shown('id/place/hanoi', PEOPLE), 'Events here')).toContain('Conference');
    const document = shown('id/document/r', PEOPLE);
    expect(document.querySelector('dl.facts')?.textContent).toContain('01/NQ-CP');
    expect(section(document, 'Cited in')).toContain('Article A');
  });

  it('leave out what there is nothing of', () => {
    const page = shown('id/person/b', PEOPLE);
    expect(section(page, 'Offices')).toBeUndefined();
    expect(section(page, 'What they asked for')).toBeUndefined();
  });
});

describe('The page of an indicator', () => {
  const observed = (name: string, year: number, value: string, target: string) => `
<http://hgov.test/id/o/${name}> a hgov:Observation ; hgov:indicator indicator:i ; schema:value ${value} ; hgov:unit "percent" ; hgov:year "${year}"^^xsd:gYear ; hgov:against <http://hgov.test/id/t/${name}> ; hgov:status hgov:status-met .
<http://hgov.test/id/t/${name}> a hgov:Target ; hgov:comparator ">=" ; schema:value ${target} ; hgov:unit "percent" .`;
  const many = `indicator:i a hgov:Indicator ; skos:prefLabel "coverage"@en .${observed('a', 2023, '91.5', '90')}${observed('b', 2024, '94.1', '93')}`;

  it('plots values against targets, and says the same in a table', () => {
    const page = shown('id/indicator/i', many);
    expect(page.querySelector('svg')?.getAttribute('aria-label')).toContain('2 values, from 2023 to 2024');
    expect(page.querySelectorAll('svg circle')).toHaveLength(2);
    expect(page.querySelectorAll('svg .goal')).toHaveLength(2);
    const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.textContent);
    expect(rows[0]).toContain('202494.1 percent≥ 93 percent');
    expect(rows).toHaveLength(2);
  });

  it('plots nothing where there is nothing to compare', () => {
    const page = shown('id/indicator/i', `indicator:i a hgov:Indicator .${observed('a', 2023, '91.5', '90')}`);
    expect(page.querySelector('svg')).toBeNull();
    expect(page.querySelectorAll('tbody tr')).toHaveLength(1);
    expect(shown('id/indicator/j', 'indicator:j a hgov:Indicator .').querySelector('table')).toBeNull();
  });
});

describe('The page of a term', () => {
  const term = `hgov:Term a owl:Class ; rdfs:label "term"@en, "thuật ngữ"@vi, "istilah"@id ; rdfs:comment "What it means."@en, "Nghĩa của nó."@vi .`;

  it('says what it means in the language of the page, and what it is called in every language', () => {
    const page = shown('https://w3id.org/hgov#Term', term, 'lang=vi');
    expect(page.querySelector('.lead')?.textContent).toBe('Nghĩa của nó.');
    expect(page.querySelector('h1')?.textContent).toBe('Thuật ngữ');
    expect(section(page, 'Bằng các thứ tiếng')).toContain('Tiếng Indonesiaistilah');
  });
});
