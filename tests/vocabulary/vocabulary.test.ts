import { describe, expect, it } from 'vitest';
import { readSchemes } from '../../src/schemes/files.ts';
import { loadSchemes } from '../../src/schemes/schemes.ts';
import { capacity, documentType, inference, scheme, status, vocabulary } from '../../src/vocabulary/index.ts';

describe('a vocabulary', () => {
  const animals = vocabulary('https://example.org/animals#', ['Cat', 'purrs']);

  it('holds each named term under its local name', () => {
    expect(animals.Cat.termType).toBe('NamedNode');
    expect(animals.purrs.value).toBe('https://example.org/animals#purrs');
  });

  it('holds nothing else and cannot be changed', () => {
    expect(Object.keys(animals)).toEqual(['Cat', 'purrs']);
    expect(Object.isFrozen(animals)).toBe(true);
  });

  it('does not compile with a misspelt term', () => {
    // @ts-expect-error a term that was not named
    expect(animals.Dog).toBeUndefined();
  });
});

describe('the constants of the concepts', async () => {
  const turtles = await readSchemes();
  const concepts = loadSchemes(turtles);

  it.each([
    ['capacity', capacity],
    ['document-type', documentType],
    ['inference', inference],
    ['status', status],
  ] as const)('name every concept of kind %s', (kind, constants) => {
    const named = Object.values(constants).map((term) => term.value);
    expect(named.sort()).toEqual(concepts.filter((concept) => concept.kind === kind).map((concept) => concept.iri));
  });

  it('name every scheme', () => {
    const declared = turtles.flatMap((text) =>
      [...text.matchAll(/^hgov:(\w+) a skos:ConceptScheme/gm)].map(([, name]) => name),
    );
    expect(Object.keys(scheme).sort()).toEqual(declared.sort());
  });
});
