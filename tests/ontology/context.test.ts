import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { hgov } from '../../src/vocabulary/index.ts';
import { textOf } from './ontology.ts';

const context = JSON.parse(textOf('context.jsonld'))['@context'];

describe('the JSON-LD context', () => {
  it('reads short names as the terms of the ontology, links as IRIs and dates as dates', async () => {
    const document = {
      '@context': context,
      id: 'https://example.org/id/commitment/1',
      type: 'Directive',
      requestedBy: 'https://example.org/id/person/a',
      action: { '@value': 'improve preventive medicine', '@language': 'en' },
      due: '2025-12-31',
    };
    const [expanded] = (await jsonld.expand(document)) as Record<string, unknown>[];
    expect(expanded?.['@type']).toEqual([hgov.Directive.value]);
    expect(expanded?.[hgov.requestedBy.value]).toEqual([{ '@id': 'https://example.org/id/person/a' }]);
    expect(expanded?.[hgov.due.value]).toEqual([
      { '@type': 'http://www.w3.org/2001/XMLSchema#date', '@value': '2025-12-31' },
    ]);
  });

  it('gives back what it read', async () => {
    const document = {
      '@context': context,
      id: 'https://example.org/x',
      type: 'Target',
      'schema:value': '90',
      comparator: '>',
    };
    const compacted = await jsonld.compact(await jsonld.expand(document), { '@context': context });
    expect(compacted).toEqual(document);
  });
});
