import { describe, expect, it } from 'vitest';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { graphOf } from '../../src/site/graph.ts';
import { createLabels } from '../../src/site/labels.ts';
import { LABELS } from '../../src/vocabulary/naming.ts';

const quads = parseRdf(
  `@prefix hgov: <https://w3id.org/hgov#> . @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> . @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
   @prefix schema: <http://schema.org/> . @prefix foaf: <http://xmlns.com/foaf/0.1/> .
   <http://x/org> skos:prefLabel "Bộ Y tế"@vi, "Ministry of Health"@en .
   <http://x/person> foaf:name "Dao Hong Lan" ; skos:prefLabel "Minister"@id .
   hgov:Conference rdfs:label "conference"@en, "hội nghị"@vi .
   hgov:Participation rdfs:label "participation"@en .
   <http://x/event> a hgov:Conference ; schema:organizer <http://x/org> ; schema:startDate "2024-12-24" .
   <http://x/part> a hgov:Participation ; hgov:participant <http://x/person> ; hgov:inEvent <http://x/event> .
   <http://x/target> a hgov:Target ; hgov:comparator ">" ; schema:value 90 ; hgov:unit "percent" .
   <http://x/loop> a hgov:Participation ; hgov:inEvent <http://x/loop> .`,
  { mediaType: 'text/turtle', where: 'labels' },
);

const graph = graphOf(quads);

describe('Labels', () => {
  it('are in the first language there is, and say which it is', () => {
    expect(createLabels(graph).of('http://x/org')).toBe('Ministry of Health');
    const vietnamese = createLabels(graph, ['vi', 'en']);
    expect(vietnamese.of('http://x/org')).toBe('Bộ Y tế');
    expect(vietnamese.languageOf('http://x/org')).toBe('vi');
    expect(vietnamese.of('https://w3id.org/hgov#Participation')).toBe('participation');
  });

  it('prefer the better property to the better language', () => {
    expect(createLabels(graph).of('http://x/person')).toBe('Minister');
  });

  it('are made, for what has none, of what is said of it', () => {
    expect(createLabels(graph).of('http://x/event')).toBe('Conference: Ministry of Health, 2024-12-24');
    expect(createLabels(graph).of('http://x/target')).toBe('Target: > 90 percent');
    expect(createLabels(graph).of('http://x/part')).toBe(
      'Participation: Minister, Conference: Ministry of Health, 2024-12-24',
    );
  });

  it('end where things are told by each other', () => {
    expect(createLabels(graph).of('http://x/loop')).toContain('Participation: ');
  });

  it('are made of the IRI where nothing is said', () => {
    expect(createLabels(graphOf([])).of('http://x/dao-hong-lan')).toBe('dao hong lan');
    expect(createLabels(graphOf([])).languageOf('http://x/dao-hong-lan')).toBeUndefined();
  });

  it('are read from the properties that the store takes for labels', () => {
    for (const property of LABELS) {
      const [named] = parseRdf(`<http://x/a> <${property}> "label" .`, { mediaType: 'text/turtle', where: property });
      expect(createLabels(graphOf(named ? [named] : [])).of('http://x/a')).toBe('label');
    }
  });
});
