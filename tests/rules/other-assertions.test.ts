import { describe, expect, it } from 'vitest';
import { handWritten } from './datasets.ts';
import { saidBy } from './rules.ts';

/** What a rule says of two articles. */
function said(rule: string, here: string, there: string) {
  return saidBy(rule, handWritten(`<graph/article/a> { ${here} } <graph/article/b> { ${there} }`));
}
const PAIR = ['a corroborates b', 'b corroborates a'];

describe('findings', () => {
  const finds = (id: string, kind: string, topics: string) => {
    const about = topics.split(' ').map((topic) => `hgov:topic-${topic}`);
    return `<id/event/c> a hgov:Conference . <id/${id}> a hgov:${kind} ; hgov:topic ${about.join(', ')} .`;
  };
  const pair = (one: string, other: string) => said('corroborating-findings', one, other);

  it('corroborate each other if all topics of the one, at least two, are topics of the other', () => {
    const wide = finds('a', 'Challenge', 'procurement population autonomy');
    expect(pair(wide, finds('b', 'Challenge', 'population procurement'))).toEqual(PAIR);
  });

  it('do not on one topic, on topics that overlap, of different kinds or of different events', () => {
    const one = finds('a', 'Challenge', 'procurement population autonomy');
    expect(pair(one, finds('b', 'Challenge', 'population'))).toEqual([]);
    expect(pair(one, finds('b', 'Challenge', 'population procurement vaccination'))).toEqual([]);
    expect(pair(one, finds('b', 'Achievement', 'population procurement'))).toEqual([]);
    expect(pair(one, finds('b', 'Challenge', 'population procurement').replace('event/c', 'event/d'))).toEqual([]);
  });
});

describe('citations', () => {
  const cites = (id: string, document: string) =>
    `<id/event/c> a hgov:Meeting . <id/${id}> a hgov:Citation ; hgov:cites <id/document/${document}> .`;

  it('corroborate each other if they name one document', () => {
    expect(said('corroborating-citations', cites('a', 'x'), cites('b', 'x'))).toEqual(PAIR);
  });

  it('do not if they name two, stand in one article, or in articles about different events', () => {
    expect(said('corroborating-citations', cites('a', 'x'), cites('b', 'y'))).toEqual([]);
    expect(said('corroborating-citations', cites('a', 'x') + cites('b', 'x'), '')).toEqual([]);
    expect(said('corroborating-citations', cites('a', 'x'), cites('b', 'x').replace('event/c', 'event/d'))).toEqual([]);
  });
});

describe('participations', () => {
  const speaks = (id: string, more = 'hgov:inEvent <id/event/c>', capacity = 'speaker') =>
    `<id/${id}> a hgov:Participation ; hgov:participant <id/person/an> ; ${more} ; hgov:capacity hgov:capacity-${capacity} .`;

  it('corroborate each other if person, event and capacity are the same', () => {
    expect(said('corroborating-participations', speaks('a'), speaks('b'))).toEqual(PAIR);
  });

  it('do not if event, capacity or person differ', () => {
    expect(said('corroborating-participations', speaks('a'), speaks('b', 'hgov:inEvent <id/event/d>'))).toEqual([]);
    expect(said('corroborating-participations', speaks('a'), speaks('b', undefined, 'chair'))).toEqual([]);
    expect(said('corroborating-participations', speaks('a'), speaks('b').replace('person/an', 'person/b'))).toEqual([]);
  });
});

describe('post holdings', () => {
  const holds = (id: string, post: string, day: string) =>
    `<id/${id}> a hgov:PostHolding ; org:member <id/person/an> ; hgov:post <id/post/${post}> ; hgov:attestedOn "${day}"^^xsd:date .`;

  it('corroborate each other if person, post and day are the same', () => {
    const pair = said('corroborating-post-holdings', holds('a', 'x', '2024-12-24'), holds('b', 'x', '2024-12-24'));
    expect(pair).toEqual(PAIR);
  });

  it('do not if post or day differ', () => {
    expect(said('corroborating-post-holdings', holds('a', 'x', '2024-12-24'), holds('b', 'y', '2024-12-24'))).toEqual(
      [],
    );
    expect(said('corroborating-post-holdings', holds('a', 'x', '2024-12-24'), holds('b', 'x', '2025-01-02'))).toEqual(
      [],
    );
  });
});
