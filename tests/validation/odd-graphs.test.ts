import { DataFactory } from 'n3';
import { describe, expect, it } from 'vitest';
import { blankNode, iri, literal, type Quad, quad } from '../../src/rdf/terms.ts';
import { parseRdf } from '../../src/rdf/turtle.ts';
import { type Complaint, createValidator, SHAPES } from '../../src/validation/validate.ts';
import { foaf, hgov, rdf, rdfs } from '../../src/vocabulary/index.ts';
import { shapes, turtle } from '../shapes/fixtures.ts';

const validator = createValidator(shapes);
const sample = turtle('../validation/sample.ttl');

const shapesOf = (complaints: readonly Complaint[]) => complaints.map(({ shape }) => shape.replace(SHAPES, ''));
const PERSON = iri('id/person/mai');
const PERSON_CLASS = [quad(PERSON, rdf.type, foaf.Person)];

describe('a graph that no converter makes', () => {
  it('breaks where a node has no IRI', async () => {
    const nobody = blankNode('someone');
    const { complaints } = await validator.validate([quad(nobody, rdf.type, foaf.Person)]);
    expect(shapesOf(complaints)).toEqual(['Person-evidence', 'Person-name', 'Thing']);
    expect(complaints[0]?.focus).toBe('_:someone');
  });

  it('breaks where a class is unknown', async () => {
    const { complaints } = await validator.validate([quad(PERSON, rdf.type, iri('http://example.org/Wizard'))]);
    expect(shapesOf(complaints)).toEqual(['Thing-type']);
    expect(complaints[0]?.value).toBe('http://example.org/Wizard');
  });

  it('breaks where it calls its own class evidence', async () => {
    const rumour = iri('http://example.org/Rumour');
    const disguised = sample.map((one) =>
      one.predicate.equals(rdf.type) && one.object.equals(hgov.Evidence) ? quad(one.subject, rdf.type, rumour) : one,
    );
    const verdict = await validator.validate([...disguised, quad(rumour, rdfs.subClassOf, hgov.Evidence)]);
    expect(shapesOf(verdict.complaints)).toContain('Thing-subClassOf');
  });

  it('breaks where words stand in place of nodes', async () => {
    const scrambled = sample.map((one) => quad(one.subject, iri(one.predicate.value), literal(one.object.value)));
    const { conforms, complaints } = await validator.validate(scrambled);
    expect(conforms).toBe(false);
    expect(complaints.length).toBeGreaterThan(100);
  });

  it('is judged whatever its terms are', async () => {
    const [first] = sample as [Quad, ...Quad[]];
    const odd = [
      DataFactory.quad(first as never, rdf.type, foaf.Person),
      DataFactory.quad(literal('x') as never, rdf.type, hgov.Evidence),
      DataFactory.quad(DataFactory.variable('v'), hgov.rule, literal('\u0000\ud800', 'x-'.repeat(500))),
      quad(iri(''), hgov.evidence, literal('NaN', iri('http://www.w3.org/2001/XMLSchema#decimal'))),
    ];
    expect((await validator.validate(odd)).conforms).toBe(false);
  });

  it('fails where classes turn in a circle', async () => {
    const verdict = await validator.validate([...PERSON_CLASS, quad(foaf.Person, rdfs.subClassOf, foaf.Person)]);
    expect(shapesOf(verdict.complaints)).toEqual(['unchecked']);
    expect(verdict.complaints[0]?.message).toMatch(/could not be checked/);
    expect((await validator.validate(sample)).conforms).toBe(true);
  });

  it('leaves the gate shut for the next, even if it stopped the engine in the middle of a node', async () => {
    const text = `
      @prefix sh: <http://www.w3.org/ns/shacl#> .
      <urn:shape> a sh:NodeShape ; sh:targetSubjectsOf <urn:p> ; sh:property <urn:property> .
      <urn:property> sh:path <urn:p> ; sh:class <urn:Thing> .`;
    const gate = createValidator(parseRdf(text, { mediaType: 'text/turtle', where: 'shapes' }));
    const wrong = quad(iri('urn:a'), iri('urn:p'), iri('urn:b'));
    const circle = quad(iri('urn:Thing'), rdfs.subClassOf, iri('urn:Thing'));
    const verdicts = await Promise.all([gate.validate([wrong, circle]), gate.validate([wrong]), gate.validate([])]);
    expect(verdicts.map(({ complaints }) => complaints.map(({ shape }) => shape))).toEqual([
      [`${SHAPES}unchecked`],
      ['urn:property'],
      [],
    ]);
  });
});
