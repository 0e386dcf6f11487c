import { describe, expect, it } from 'vitest';
import { iri, literal, type NamedNode, type Quad, quad } from '../../src/rdf/terms.ts';
import { writeTurtle } from '../../src/rdf/turtle.ts';
import { createValidator, SHAPES } from '../../src/validation/validate.ts';
import { foaf, hgov, rdf, sh } from '../../src/vocabulary/index.ts';
import { shapes, turtle } from '../shapes/fixtures.ts';

const validator = createValidator(shapes);
const sample = turtle('../validation/sample.ttl');
const withoutEvidence = sample.filter(({ predicate }) => !predicate.equals(hgov.evidence));

const PERSON = iri('id/person/mai');
const PERSON_CLASS = [quad(PERSON, rdf.type, foaf.Person)];

describe('a verdict', () => {
  it('conforms for a graph with every class', async () => {
    const verdict = await validator.validate(sample);
    expect(verdict.complaints).toEqual([]);
    expect(verdict.conforms).toBe(true);
    expect(writeTurtle(verdict.report)).toContain('sh:conforms true');
  });

  it('conforms for an empty graph: nothing is said, nothing is wrong', async () => {
    expect((await validator.validate([])).conforms).toBe(true);
  });

  it('tells node, path, value, message, shape and constraint', async () => {
    const { complaints } = await validator.validate([...PERSON_CLASS, quad(PERSON, foaf.name, literal('Mai', 'vi'))]);
    expect(complaints).toEqual([
      {
        focus: 'id/person/mai',
        path: hgov.evidence.value,
        message: expect.stringMatching(/^A person is named somewhere/),
        shape: `${SHAPES}Person-evidence`,
        constraint: 'http://www.w3.org/ns/shacl#MinCountConstraintComponent',
      },
      {
        focus: 'id/person/mai',
        path: foaf.name.value,
        value: '"Mai"@vi',
        message: expect.stringMatching(/^A person has at least one foaf:name/),
        shape: `${SHAPES}Person-name`,
        constraint: 'http://www.w3.org/ns/shacl#DatatypeConstraintComponent',
      },
    ]);
  });

  it('writes a path through several properties as SPARQL does', async () => {
    const { complaints } = await validator.validate(
      withoutEvidence.filter(({ predicate }) => !predicate.equals(hgov.target)),
    );
    const paths = new Set(complaints.map(({ path }) => path));
    expect(paths).toContain(`^${hgov.evidence.value}`);
    expect(paths).toContain(`^${hgov.target.value}|^${hgov.against.value}`);
  });

  it('is the same whatever the order of the triples', async () => {
    const verdict = await validator.validate(withoutEvidence);
    const reversed = await validator.validate(withoutEvidence.toReversed());
    expect(verdict.complaints.length).toBeGreaterThan(50);
    expect(reversed.complaints).toEqual(verdict.complaints);
    expect(writeTurtle(reversed.report)).toBe(writeTurtle(verdict.report));
  });

  it('is the same for triples in named graphs', async () => {
    const graph = iri('graph/article/x');
    const named = withoutEvidence.map((one) => quad(one.subject, one.predicate as NamedNode, one.object, graph));
    const { complaints } = await validator.validate(withoutEvidence);
    expect((await validator.validate(named)).complaints).toEqual(complaints);
  });

  it('counts a triple that stands twice once', async () => {
    expect((await validator.validate([...sample, ...sample])).conforms).toBe(true);
  });

  it('holds for graphs that are validated at once', async () => {
    const verdicts = await Promise.all([sample, withoutEvidence, sample].map((quads) => validator.validate(quads)));
    expect(verdicts.map(({ conforms }) => conforms)).toEqual([true, false, true]);
  });

  it('complains of each of a hundred links to a node that is missing', async () => {
    const people = Array.from({ length: 100 }, (_, index) => iri(`id/person/p${index}`));
    const missing = iri('id/article/a#char=0,1');
    const { complaints } = await validator.validate(
      people.flatMap((person) => [
        quad(person, rdf.type, foaf.Person),
        quad(person, foaf.name, literal(person.value)),
        quad(person, hgov.evidence, missing),
      ]),
    );
    expect(complaints.length).toBe(100);
  });
});

describe('the report', () => {
  it('is a SHACL validation report, whole without the shapes', async () => {
    const { complaints, report } = await validator.validate(withoutEvidence);
    const results = report.filter(({ predicate }) => predicate.equals(sh.result));
    const has = (object: Quad['object']) => report.some(({ subject }) => subject.equals(object));
    expect(results.length).toBe(complaints.length);
    expect(report.filter(({ predicate }) => predicate.equals(sh.resultMessage)).length).toBe(complaints.length);
    const paths = report.filter(({ predicate }) => predicate.equals(sh.resultPath)).map(({ object }) => object);
    const complex = paths.filter(({ termType }) => termType === 'BlankNode');
    expect(complex.length).toBeGreaterThan(0);
    expect(complex.every(has)).toBe(true);
  });
});
