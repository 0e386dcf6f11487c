import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, rdfFormat } from '../../src/rdf/media-types.ts';
import { byCodePoint } from '../../src/rdf/order.ts';
import { PREFIXES, type Prefix } from '../../src/rdf/prefixes.ts';
import { languageOf, literal } from '../../src/rdf/terms.ts';
import * as vocabularies from '../../src/vocabulary/index.ts';

describe('literal', () => {
  it('keeps the case of a tag, which n3 does not', () => {
    expect(languageOf(literal('x', 'vi-VN'))).toBe('vi-VN');
    expect(languageOf(literal('a"@b', 'en'))).toBe('en');
    expect(languageOf(literal('x'))).toBe('');
  });

  it('reads the tag of other RDF/JS literals', () => {
    const foreign = { ...DataFactory.literal('x', 'en'), id: undefined, language: 'en' };
    expect(languageOf(foreign as never)).toBe('en');
  });
});

describe('PREFIXES', () => {
  it('end where the writer looks for the end of a namespace, and are told apart', () => {
    for (const namespace of Object.values(PREFIXES)) expect(namespace).toMatch(/[#/]$/);
    expect(new Set(Object.values(PREFIXES)).size).toBe(Object.keys(PREFIXES).length);
  });

  it('name the namespaces of the vocabulary', () => {
    const shared = Object.entries(vocabularies).filter(([name]) => name in PREFIXES);
    expect(shared.length).toBeGreaterThan(10);
    for (const [name, terms] of shared) {
      for (const term of Object.values(terms)) expect(term.value.startsWith(PREFIXES[name as Prefix])).toBe(true);
    }
  });
});

describe('media types', () => {
  it('are compared without case and parameters', () => {
    expect(mediaTypeOf(' Text/Turtle ; charset=UTF-8')).toBe('text/turtle');
  });

  it('are found by type and by extension', () => {
    expect(rdfFormat('text/turtle; q=1')?.extension).toBe('ttl');
    expect(rdfFormat('.nq')?.type).toBe('application/n-quads');
    expect(rdfFormat('exe')).toBeUndefined();
  });
});

describe('byCodePoint', () => {
  it('puts characters outside the Basic Multilingual Plane last', () => {
    expect(['😀', '\uffee', 'b', 'a', 'aa'].sort(byCodePoint)).toEqual(['a', 'aa', 'b', '\uffee', '😀']);
  });
});
