import { describe, expect, it } from 'vitest';
import { createThings } from '../../src/search/things.ts';
import { graphOf } from './filled.ts';

const MINISTRY = graphOf(`
<http://h/org> a org:Organization ; skos:prefLabel "Ministry of Health"@en, "Bộ Y tế"@vi ; skos:altLabel "MoH"@en .
<http://h/e> a hgov:Evidence ; oa:exact "the Ministry" .`);
const AGAIN = graphOf(
  '<http://h/org> a org:Organization ; skos:prefLabel "Ministry of Health"@en .',
  'graph/article/b',
);
const irisWith = (things: ReturnType<typeof createThings>, word: string, isWhole?: boolean) =>
  Array.from(things.withWord(word, isWhole), ({ iri }) => iri);

describe('The index of things', () => {
  it('finds a thing by how any word of any name begins', () => {
    const things = createThings();
    things.add('a', MINISTRY);
    for (const word of ['min', 'ministry', 'of', 'bo', 'te', 'moh'])
      expect(irisWith(things, word)).toEqual(['http://h/org']);
    expect(irisWith(things, 'inistry')).toEqual([]);
    expect(irisWith(things, 'zzz')).toEqual([]);
    expect(irisWith(things, 'minist', true)).toEqual([]);
    expect(irisWith(things, 'ministry', true)).toEqual(['http://h/org']);
  });

  it('leaves out evidence and counts the things of each class', () => {
    const things = createThings();
    things.add('a', MINISTRY);
    things.add('b', AGAIN);
    expect([...things.types()]).toEqual([['http://www.w3.org/ns/org#Organization', 1]]);
    expect(things.size).toBe(1);
  });

  it('keeps what another graph still says, and forgets the rest, whichever goes first', () => {
    for (const [first, second] of [
      [MINISTRY, AGAIN],
      [AGAIN, MINISTRY],
    ] as const) {
      const things = createThings();
      things.add('a', first);
      things.add('b', second);
      things.drop('a', first);
      expect(irisWith(things, 'ministry')).toEqual(['http://h/org']);
      expect(irisWith(things, 'bo')).toEqual(second === MINISTRY ? ['http://h/org'] : []);
      things.drop('b', second);
      expect(irisWith(things, 'ministry')).toEqual([]);
      expect([things.size, things.types().size]).toEqual([0, 0]);
    }
  });

  it('takes names that have no words', () => {
    const things = createThings();
    const dash = graphOf('<http://h/x> rdfs:label "—" .');
    things.add('a', dash);
    expect(irisWith(things, '')).toEqual([]);
    things.drop('a', dash);
    expect(things.size).toBe(0);
  });
});
