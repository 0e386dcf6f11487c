import { describe, expect, it } from 'vitest';
import { createEvents, eventsIn } from '../../src/overview/events.ts';
import { graphOf } from '../search/filled.ts';

describe('The events', () => {
  it('come once each with all that is said of them, the latest first, those without a date last', () => {
    const rows = createEvents();
    rows.add(
      'a',
      graphOf(
        '<http://h/e> a hgov:Conference ; schema:startDate "2024-12-24"^^xsd:date ; schema:organizer <http://h/o> .',
      ),
    );
    rows.add(
      'b',
      graphOf(`<http://h/e> a hgov:Conference ; schema:startDate "2024-12-23"^^xsd:date ; schema:location <http://h/l> ; schema:endDate "2024-12-25"^^xsd:date .
        <http://h/f> a hgov:Meeting ; schema:startDate "2025-01-01"^^xsd:date . <http://h/g> a hgov:Ceremony .
        <http://h/e/part> a hgov:BridgePoint ; schema:startDate "2026-01-01"^^xsd:date .`),
    );
    const events = eventsIn(rows.all());
    expect(events.map(({ iri, start }) => [iri.slice(-1), start])).toEqual([
      ['f', '2025-01-01'],
      ['e', '2024-12-23'],
      ['g', undefined],
    ]);
    expect(events[1]).toMatchObject({ end: '2024-12-25', organizers: ['http://h/o'], places: ['http://h/l'] });
    expect(events[1]?.kinds).toEqual(['https://w3id.org/hgov#Conference']);
  });
});
