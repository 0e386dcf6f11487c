import { describe, expect, it } from 'vitest';
import { handWritten } from './datasets.ts';
import { saidBy } from './rules.ts';

const said = (rule: string, trig: string) => saidBy(rule, handWritten(trig));

describe('a disputed property', () => {
  const two = (here: string, there: string) =>
    said(
      'disputed-properties',
      `<graph/article/a> { <id/event/c> ${here} } <graph/article/b> { <id/event/c> ${there} }`,
    );

  it('is one for which two articles give different values', () => {
    const pair = two('schema:startDate "2024-12-24"^^xsd:date', 'schema:startDate "2024-12-25"^^xsd:date');
    expect(pair).toEqual(['event/c disputedProperty startDate']);
  });

  it('is none if a value is shared or only one article has any', () => {
    const online = 'schema:eventAttendanceMode schema:OnlineEventAttendanceMode';
    expect(two(online, `${online}, schema:MixedEventAttendanceMode`)).toEqual([]);
    expect(two(online, 'a hgov:Conference')).toEqual([]);
  });

  it('is the location only between provinces', () => {
    const hanoi = 'schema:location hgov:province-ha-noi';
    expect(two(hanoi, 'schema:location hgov:province-hue')).toEqual(['event/c disputedProperty location']);
    expect(two(hanoi, 'schema:location <id/place/opera>')).toEqual([]);
  });

  it('is none of names, which differ by language', () => {
    expect(two('schema:name "a"@en', 'schema:name "b"@id')).toEqual([]);
  });
});

describe('a short cut', () => {
  it('leads from a person to the post', () => {
    const holding = '<id/h> a hgov:PostHolding ; org:member <id/person/an> ; hgov:post <id/post/x> .';
    expect(said('holds-post', `<graph/article/a> { ${holding} }`)).toEqual(['person/an holds post/x']);
  });

  it('leads from an event to those who attend and those who perform', () => {
    const takesPart = (person: string, capacity: string, event: string) =>
      `<id/${person}${capacity}> a hgov:Participation ; hgov:participant <id/person/${person}> ;
        hgov:inEvent <id/event/${event}> ; hgov:capacity hgov:capacity-${capacity} .`;
    const people = takesPart('an', 'chair', 'c') + takesPart('binh', 'attendee', 'c/hue');
    expect(
      said('event-people', `<graph/article/a> { ${people} <id/event/c/hue> schema:superEvent <id/event/c> }`),
    ).toEqual([
      'event/c attendee person/an',
      'event/c attendee person/binh',
      'event/c performer person/an',
      'event/c/hue attendee person/binh',
    ]);
  });

  it('leads from an event to its parts', () => {
    const parts = said('event-parts', '<graph/article/a> { <id/event/c/hue> schema:superEvent <id/event/c> }');
    expect(parts).toEqual(['event/c subEvent event/c/hue']);
  });

  it('leads from a thing to the articles that name it, not from assertions', () => {
    const lines = said(
      'subject-of',
      `<graph/article/a> {
        <id/article/a> a hgov:Article . <id/person/an> a foaf:Person . <id/event/c> a hgov:Conference .
        <id/x> a hgov:Directive ; hgov:topic hgov:topic-autonomy ; hgov:addressee hgov:org-government . }
      <graph/article/b> { <id/article/b> a hgov:Article . <id/event/c> a hgov:Conference }`,
    );
    expect(lines).toEqual([
      'event/c subjectOf article/a',
      'event/c subjectOf article/b',
      'org-government subjectOf article/a',
      'person/an subjectOf article/a',
      'topic-autonomy subjectOf article/a',
    ]);
  });

  it('leads from what concerned a merged province to the province of today', () => {
    const lines = said(
      'falls-to',
      `<graph/article/a> {
        <id/committee> hgov:place hgov:province-phu-yen . <id/post> hgov:place hgov:province-phu-yen .
        <id/council> hgov:place hgov:province-thanh-hoa . <id/asked> hgov:addressee <id/committee>, <id/council> .
        <id/promised> hgov:undertakenBy <id/post> . <id/other> hgov:addressee <id/council> . }`,
    );
    const present = 'fallsTo province-dak-lak-2025';
    expect(lines).toEqual(['asked', 'committee', 'post', 'promised'].map((thing) => `${thing} ${present}`));
  });
});
