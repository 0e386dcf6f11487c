import { describe, expect, it } from 'vitest';
import { choicesIn, createCommitments, filtered } from '../../src/overview/commitments.ts';
import { inOrder, type Naming } from '../../src/overview/sorted.ts';
import { graphOf } from '../search/filled.ts';

const rows = createCommitments();
rows.add(
  'a',
  graphOf(`
<http://h/a> a hgov:Directive ; hgov:action "build"@en ; hgov:requestedBy <http://h/p/zoe> ; hgov:addressee <http://h/o/x> ;
  hgov:topic hgov:topic-b, hgov:topic-a ; hgov:due "2026-06-30"^^xsd:date ; hgov:target <http://h/t> .
<http://h/t> a hgov:Target ; schema:value 7 .
<http://h/b> a hgov:PlannedAction ; hgov:action "xây"@vi ; hgov:undertakenBy <http://h/p/abe> ; hgov:period "2021-2025" .
<http://h/c> a hgov:Pledge ; hgov:action "janji"@id ; hgov:topic hgov:topic-a .`),
);
const names = (found: readonly { readonly iri: string }[]) => found.map(({ iri }) => iri.slice(-1)).join('');
const naming: Naming = { nameOf: (iri) => iri.replace(/^.*\//, ''), compare: (a, b) => a.localeCompare(b) };

describe('The rows of commitments', () => {
  it('are due when their figures are, if they name no day', () => {
    const other = createCommitments();
    const target = '<http://h/t> a hgov:Target ; hgov:due "2027-01-01"^^xsd:date .';
    other.add('t', graphOf(`<http://h/y> a hgov:Pledge ; hgov:action "y" ; hgov:target <http://h/t> . ${target}`));
    expect(other.all()[0]?.due).toBe('2027-01-01');
  });

  it('hold what each is, says and wants', () => {
    expect(rows.all()[0]).toEqual({
      iri: 'http://h/a',
      kind: 'https://w3id.org/hgov#Directive',
      action: 'build',
      language: 'en',
      by: ['http://h/p/zoe'],
      to: ['http://h/o/x'],
      topics: ['https://w3id.org/hgov#topic-b', 'https://w3id.org/hgov#topic-a'],
      targets: ['http://h/t'],
      event: undefined,
      due: '2026-06-30',
      period: undefined,
    });
  });

  it('go with their graph', () => {
    const others = createCommitments();
    const quads = graphOf('<http://h/z> a hgov:Pledge ; hgov:action "z" .');
    others.add('z', quads);
    const before = others.all();
    expect(others.all()).toBe(before);
    others.drop('z', quads);
    expect(others.all()).toEqual([]);
  });

  it.each([
    [{}, 'abc'],
    [{ topic: 'https://w3id.org/hgov#topic-a' }, 'ac'],
    [{ by: 'http://h/p/abe' }, 'b'],
    [{ to: 'http://h/o/x' }, 'a'],
    [{ year: '2025' }, 'b'],
    [{ year: '2026' }, 'a'],
    [{ withNumbers: true }, 'a'],
    [{ withNumbers: true, by: 'http://h/p/abe' }, ''],
    [{ topic: 'http://h/none' }, ''],
  ])('let through by %j are %s', (filter, expected) => expect(names(filtered(rows.all(), filter))).toBe(expected));

  it.each([
    ['-due', 'abc'],
    ['due', 'bac'],
    ['by', 'bac'],
    ['topic', 'cab'],
  ] as const)('come by %s as %s, those without a value last', (order, expected) => {
    expect(names(inOrder(rows.all(), order, naming))).toBe(expected);
  });

  it('tell by what they can be filtered', () => {
    const { topic, year, by } = choicesIn(rows.all());
    expect(topic.get('https://w3id.org/hgov#topic-a')).toBe(2);
    expect([...year]).toEqual([
      ['2026', 1],
      ['2025', 1],
    ]);
    expect(by.size).toBe(2);
  });
});
