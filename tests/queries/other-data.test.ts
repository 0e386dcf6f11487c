import { describe, expect, it } from 'vitest';
import { handWritten } from '../rules/datasets.ts';
import { derive, storeOf } from '../rules/rules.ts';
import { type Line, linesOf } from './answers.ts';
import { readQuestion } from './queries.ts';

/** What the two articles hold no case of, on graphs written by hand: the chosen columns of a question's rows. */
function answer(
  question: string,
  trig: string,
  columns: string[],
  example: readonly [string, string] = ['', ''],
): Line[] {
  const given = handWritten(trig);
  const store = storeOf([...given, ...derive(storeOf(given))]);
  return linesOf(store.select(readQuestion(question).sparql.replace(...example)), columns);
}

const article = (slug: string, body: string) => `<graph/article/${slug}> {
  <id/article/${slug}> a hgov:Article .
  <id/words/${slug}> a hgov:Evidence ; oa:hasSource <id/article/${slug}> ; oa:start 0 ; oa:end 9 .
  ${body.replaceAll('EVIDENCE', `hgov:evidence <id/words/${slug}>`)} }`;

describe('overdue commitments', () => {
  const asked = `<id/asked> a hgov:Directive ; hgov:action "reach 95 %"@en ; hgov:due "2025-06-30"^^xsd:date ; hgov:target <id/t> ; EVIDENCE .
    <id/t> schema:value 95.0 ; hgov:indicator hgov:indicator-x .`;
  const observed = (status: string, year: number) =>
    `<id/seen> a hgov:Observation ; hgov:indicator hgov:indicator-x ; hgov:year "${year}"^^xsd:gYear ; hgov:status hgov:status-${status} ; EVIDENCE .`;
  const overdue = (...bodies: string[]) =>
    answer('overdue', bodies.map((body, n) => article(`a${n}`, body)).join('\n'), ['commitment']);

  it('are those whose number nobody reports as met', () => {
    expect(overdue(asked)).toEqual([{ commitment: 'id/asked' }]);
    expect(overdue(asked, observed('missed', 2025))).toEqual([{ commitment: 'id/asked' }]);
    expect(overdue(asked, observed('met', 2024))).toEqual([{ commitment: 'id/asked' }]);
    expect(overdue(asked, observed('exceeded', 2025))).toEqual([]);
  });

  it('are none that are due later', () => {
    expect(overdue(asked.replace('2025-06', '2026-06'))).toEqual([]);
  });
});

describe('the holder of a post on a day', () => {
  const held = (person: string, day: string) =>
    `<id/h-${person}-${day}> a hgov:PostHolding ; org:member <id/person/${person}> ; hgov:attestedOn "${day}"^^xsd:date ;
      hgov:post <id/post/minister-ministry-of-health> ; EVIDENCE . <id/person/${person}> a foaf:Person ; foaf:name "${person}" .`;
  const history = article('a', held('an', '2020-01-01') + held('an', '2023-01-01') + held('binh', '2025-01-01'));
  const on = (day: string) => answer('holders-of-post', history, ['name'], ['2024-12-24', day]);

  it('is whoever is attested before and after it', () => {
    expect(on('2021-06-01')).toEqual([{ name: 'an' }]);
    expect(on('2025-01-01')).toEqual([{ name: 'binh' }]);
  });

  it('is unknown between two holders', () => {
    expect(on('2024-01-01')).toEqual([]);
  });
});

describe('people who appear together', () => {
  const there = (person: string, event: string) =>
    `<id/p-${person}-${event}> a hgov:Participation ; hgov:participant <id/person/${person}> ; hgov:inEvent <id/event/${event}> ;
      hgov:capacity hgov:capacity-speaker ; EVIDENCE .`;
  const events = ['an c', 'binh c', 'chi c', 'an d', 'binh d'].map((pair) =>
    there(...(pair.split(' ') as [string, string])),
  );

  it('are counted by event', () => {
    const labels = '<graph/x> { hgov:capacity-speaker <http://www.w3.org/2004/02/skos/core#prefLabel> "speaker"@en }';
    const rows = answer(
      'appeared-together',
      article('a', events.join('\n')) + labels,
      ['one', 'other', 'events'],
      ['{ 1 }', '{ 2 }'],
    );
    expect(rows).toEqual([{ one: 'id/person/an', other: 'id/person/binh', events: '2' }]);
  });
});

describe('a commitment of a merged province', () => {
  it('falls to the province of today', () => {
    const body = `<id/committee> a org:Organization ; hgov:place hgov:province-phu-yen .
      <id/asked> a hgov:Directive ; hgov:action "build"@en ; hgov:addressee <id/committee> ; EVIDENCE .`;
    const rows = answer('merged-provinces', article('a', body), ['thing', 'kind', 'present']);
    expect(rows).toContainEqual({ thing: 'id/asked', kind: 'commitment', present: 'hgov:province-dak-lak-2025' });
  });
});

describe('disagreements', () => {
  it('stand with both numbers and their articles', () => {
    const asked = (slug: string, value: number) =>
      article(
        slug,
        `<id/event/c> a hgov:Conference . <id/${slug}> a hgov:Directive ; hgov:requestedBy <id/person/an> ; EVIDENCE ;
        hgov:topic hgov:topic-vaccination ; hgov:target <id/t${slug}> .
        <id/t${slug}> schema:value ${value}.5 ; hgov:unit "percent" ; hgov:comparator ">=" .`,
      );
    expect(answer('disagreements', asked('a', 90) + asked('b', 95), ['about', 'property', 'value', 'article'])).toEqual(
      [
        { about: 'id/a', property: 'schema:value', value: '90.5', article: 'id/article/a' },
        { about: 'id/a', property: 'schema:value', value: '95.5', article: 'id/article/b' },
      ],
    );
  });
});

describe('facts without evidence', () => {
  it('are listed, should any get past the shapes', () => {
    const body = '<id/bare> a hgov:Pledge . <id/event/c> a hgov:Meeting ; EVIDENCE .';
    expect(answer('facts-without-evidence', article('a', body), ['fact', 'class'])).toEqual([
      { fact: 'id/bare', class: 'hgov:Pledge' },
    ]);
  });
});
