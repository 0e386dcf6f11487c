import { describe, expect, it } from 'vitest';
import { HGOV, hgov, owl, rdf, rdfs, skos } from '../../src/vocabulary/index.ts';
import { hgovQuads, textOf } from './ontology.ts';

const quads = hgovQuads();
const KINDS: ReadonlySet<string> = new Set(
  [owl.Class, owl.ObjectProperty, owl.DatatypeProperty].map((kind) => kind.value),
);
const typed = quads.filter((quad) => quad.predicate.equals(rdf.type) && quad.subject.value.startsWith(HGOV));
const terms = [
  ...new Set(typed.filter((quad) => KINDS.has(quad.object.value)).map((quad) => quad.subject.value)),
].sort();
const properties = typed.filter((quad) => quad.object.value.endsWith('Property')).map((quad) => quad.subject.value);
const objectsOf = (term: string, predicate: { value: string }) =>
  quads.filter((q) => q.subject.value === term && q.predicate.value === predicate.value).map((q) => q.object);
const languagesOf = (term: string, predicate: { value: string }) =>
  objectsOf(term, predicate)
    .map((object) => (object.termType === 'Literal' ? object.language : ''))
    .sort();
const notes = (term: string) => objectsOf(term, skos.editorialNote).map((note) => note.value);

describe('a term of the ontology', () => {
  it.each(terms)('has one label and one comment in each language: %s', (term) => {
    expect(languagesOf(term, rdfs.label)).toEqual(['en', 'id', 'vi']);
    expect(languagesOf(term, rdfs.comment)).toEqual(['en', 'id', 'vi']);
  });

  it.each([...new Set(properties)])('has a domain and a range or says why not: %s', (property) => {
    const reasons = notes(property);
    expect(objectsOf(property, rdfs.domain).length + +reasons.some((r) => r.startsWith('No domain: '))).toBe(1);
    expect(objectsOf(property, rdfs.range).length + +reasons.some((r) => r.startsWith('No range: '))).toBe(1);
  });

  it('is a class exactly when its name begins with a capital', () => {
    const classes = typed.filter((quad) => quad.object.equals(owl.Class)).map((quad) => quad.subject.value);
    expect(classes.sort()).toEqual(terms.filter((term) => /#[A-Z]/.test(term)));
  });

  it('has a label that no other term of its kind has', () => {
    const labels = typed.map((quad) => `${quad.object.value} ${objectsOf(quad.subject.value, rdfs.label)[0]?.value}`);
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('the terms of the ontology', () => {
  it('are the constants of the vocabulary', () => {
    expect(
      Object.values(hgov)
        .map((term) => term.value)
        .sort(),
    ).toEqual(terms);
  });

  it('are the terms of the JSON-LD context', () => {
    const context = JSON.parse(textOf('context.jsonld'))['@context'] as Record<string, unknown>;
    const named = Object.keys(context).filter((key) => `${HGOV}${key}` === iriIn(context[key]));
    expect(named.map((key) => `${HGOV}${key}`).sort()).toEqual(terms);
    const own = Object.values(context).filter((value) => iriIn(value)?.startsWith(HGOV) && iriIn(value) !== HGOV);
    expect(own).toHaveLength(terms.length);
  });

  it('stand in the glossary', () => {
    const glossary = [...textOf('README.md').matchAll(/^- \*\*(\w+)\*\*: /gmu)].map(([, name]) => `${HGOV}${name}`);
    expect(glossary.sort()).toEqual(terms);
  });

  it('are all defined by the ontology, which has a version, a title, a licence and a creator', () => {
    const ontology = quads.find((quad) => quad.object.equals(owl.Ontology))?.subject.value ?? '';
    expect(terms.filter((term) => objectsOf(term, rdfs.isDefinedBy)[0]?.value !== ontology)).toEqual([]);
    const said = quads
      .filter((quad) => quad.subject.value === ontology)
      .map((q) => q.predicate.value.replace(/.*[#/]/, ''));
    expect(said).toEqual(
      expect.arrayContaining(['versionIRI', 'title', 'description', 'license', 'created', 'creator']),
    );
  });

  it('put no datatype on a value, which is the business of the shapes', () => {
    const ranges = quads.filter((quad) => quad.predicate.equals(rdfs.range)).map((quad) => quad.object.value);
    expect(ranges.filter((range) => range.startsWith('http://www.w3.org/2001/XMLSchema#'))).toEqual([]);
  });

  it('are never events of PROV', () => {
    const supers = quads.filter((q) => q.subject.value === hgov.Event.value && q.predicate.equals(rdfs.subClassOf));
    expect(supers.map((q) => q.object.value)).not.toContain('http://www.w3.org/ns/prov#Activity');
  });
});

function iriIn(definition: unknown): string | undefined {
  const iri =
    typeof definition === 'object' && definition !== null ? (definition as { '@id'?: unknown })['@id'] : definition;
  return typeof iri === 'string' ? iri.replace(/^hgov:/, HGOV) : undefined;
}
