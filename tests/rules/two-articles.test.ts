import { beforeAll, describe, expect, it } from 'vitest';
import type { Quad } from '../../src/rdf/terms.ts';
import { writeTurtle } from '../../src/rdf/turtle.ts';
import { hgov, org, schema } from '../../src/vocabulary/index.ts';
import { twoArticles } from './datasets.ts';
import { derive, linesOf, readRules, storeOf } from './rules.ts';

const CONFERENCE = 'event/2024-12-24-ministry-of-health-conference';
let given: Quad[];
let derived: Quad[];

beforeAll(async () => {
  given = await twoArticles();
  derived = derive(storeOf(given));
});

const having = (predicate: { readonly value: string }) => derived.filter((q) => q.predicate.value === predicate.value);
const wordsOf = (commitment: string) =>
  given.find((q) => q.subject.value === commitment && q.predicate.equals(hgov.action))?.object.value ?? '';
/** The pairs of the English article's assertions of a kind with those of the Indonesian one. */
const pairs = (kind: string) =>
  having(hgov.corroborates).filter((q) => q.subject.value.startsWith(`id/${kind}/daklak`));
/** `le-thanh-long/speaker/…` for `id/participation/<slug>/le-thanh-long/speaker/…`. */
const tail = (value: string) => value.split('/').slice(3).join('/');

describe('a rule', () => {
  it.each(readRules())('has a title and a description: $name', ({ sparql }) => {
    expect(sparql).toMatch(/^# title: \S.+\n# description: \S.+\n(?!#)/);
  });
});

describe('the two articles about one conference', () => {
  it.each([
    ['implement the Health Facility Network Planning', 'Perencanaan Jaringan Fasilitas Kesehatan'],
    ['institutions and legal corridors', 'kelembagaan dan koridor hukum'],
    ['arranging the "streamlined', 'menata ulang aparatur'],
    ['monitor the situation of epidemics', 'mengendalikan epidemi'],
    ['forecasting and warning capacity', 'mengendalikan epidemi'],
    ['mobilizing resources', 'memobilisasi sumber daya'],
  ])('both report the commitment “%s”', (english, indonesian) => {
    const partners = pairs('commitment').filter((q) => wordsOf(q.subject.value).includes(english));
    expect(partners.map((q) => wordsOf(q.object.value))).toEqual([expect.stringContaining(indonesian)]);
  });

  it('report no other commitment in common', () => {
    expect(pairs('commitment')).toHaveLength(6);
  });

  it('agree on every indicator that both observe', () => {
    const indicators = pairs('observation').map((q) =>
      [tail(q.subject.value), tail(q.object.value)].map((t) => t.split('/')[1]),
    );
    expect(indicators.map(([one]) => one).sort()).toEqual([
      'doctors-per-10000-people',
      'health-insurance-participation-rate',
      'hospital-beds-per-10000-people',
      'main-targets',
    ]);
    expect(indicators.filter(([one, other]) => one !== other)).toEqual([]);
  });

  it('agree on who took part and in which office', () => {
    const people = [...pairs('participation'), ...pairs('post-holding')].map((q) => [
      tail(q.subject.value),
      tail(q.object.value),
    ]);
    expect(people.filter(([one, other]) => one !== other)).toEqual([]);
    const lines = people.map(([one]) => one?.split('/').slice(0, 2).join(' '));
    expect(lines).toEqual(
      expect.arrayContaining([
        'dao-hong-lan launcher',
        'dao-hong-lan minister-ministry-of-health',
        'le-thanh-long deputy-prime-minister-government',
        'le-thanh-long presenter',
        'le-thanh-long speaker',
      ]),
    );
  });

  it('disagree only on whether the conference was online or mixed', () => {
    expect(linesOf(having(hgov.disputedProperty))).toEqual([`${CONFERENCE} disputedProperty eventAttendanceMode`]);
    expect(having(hgov.disagreesWith)).toEqual([]);
  });

  it('are both about the conference and its two main guests', () => {
    const articles = (thing: string) =>
      having(schema.subjectOf).flatMap((q) => (q.subject.value === `id/${thing}` ? [q.object.value] : []));
    for (const thing of [CONFERENCE, 'person/le-thanh-long', 'person/dao-hong-lan'])
      expect(articles(thing)).toHaveLength(2);
    expect(articles('person/dau-thanh-tung')).toEqual(['id/article/thanhhoa-2024-12-24.id']);
  });

  it('give short cuts to posts, people and bridge points', () => {
    expect(linesOf(having(org.holds))).toContain('person/dao-hong-lan holds post/minister-ministry-of-health');
    expect(linesOf(having(schema.performer))).toContain(`${CONFERENCE} performer person/le-thanh-long`);
    expect(linesOf(having(schema.subEvent)).map((line) => line.split('/').at(-1))).toEqual(['dak-lak', 'thanh-hoa']);
  });

  it('leave the offices of Dak Lak to the province of today, and those of Thanh Hoa where they are', () => {
    const places = new Set(having(hgov.fallsTo).map((q) => q.object.value.replace(/.*#/, '')));
    expect([...places]).toEqual(['province-dak-lak-2025']);
  });
});

describe('the derived graph', () => {
  it('relates nothing to itself and everything both ways', () => {
    const symmetric = [...having(hgov.corroborates), ...having(hgov.disagreesWith)];
    const key = (one: string, verb: string, other: string) => `${one} ${verb} ${other}`;
    const known = new Set(symmetric.map((q) => key(q.subject.value, q.predicate.value, q.object.value)));
    expect(symmetric.filter((q) => q.subject.equals(q.object))).toEqual([]);
    expect(symmetric.filter((q) => !known.has(key(q.object.value, q.predicate.value, q.subject.value)))).toEqual([]);
    expect(symmetric.length).toBeGreaterThan(20);
  });

  it('holds IRIs alone, those of the articles relative', () => {
    const terms = derived.flatMap((q) => [q.subject, q.object]);
    expect(terms.filter((term) => term.termType !== 'NamedNode' || term.value.includes('example.org'))).toEqual([]);
  });

  it('is the same bytes for the same graphs in any order', () => {
    const again = derive(storeOf(given.toReversed()));
    expect(writeTurtle(again)).toBe(writeTurtle(derived));
  });

  it('does not grow when it is derived beside itself', () => {
    expect(writeTurtle(derive(storeOf([...given, ...derived])))).toBe(writeTurtle(derived));
  });
});
