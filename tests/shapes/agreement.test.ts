import { describe, expect, it } from 'vitest';
import type { Term } from '../../src/rdf/terms.ts';
import { SHAPES } from '../../src/validation/validate.ts';
import * as vocabularies from '../../src/vocabulary/index.ts';
import { shapes, turtle } from './fixtures.ts';
import { having, iris, listOf, SHACL } from './parameters.ts';
import { schemes } from './schemes.ts';

const { HGOV, hgov, owl, rdf, sh } = vocabularies;
const ONTOLOGY = '../../ontology/hgov.ttl';

/** The part of SHACL that our engine implements and our shapes need: a misspelt term would be ignored in silence. */
const TERMS = [
  ...['IRI', 'Literal', 'NodeShape', 'PropertyShape', 'message', 'path', 'property', 'inversePath', 'alternativePath'],
  ...['targetClass', 'targetSubjectsOf', 'targetObjectsOf', 'closed', 'ignoredProperties', 'class', 'datatype'],
  ...['nodeKind'],
  ...['minCount', 'maxCount', 'minLength', 'pattern', 'in', 'hasValue', 'equals', 'lessThan', 'uniqueLang', 'or'],
];

/** Classes that no article's graph has nodes of, and why. */
const NOT_IN_GRAPHS = new Map([
  ['Assertion', 'abstract: its subclasses are stated'],
  ['Commitment', 'abstract: Directive, Pledge and PlannedAction are stated'],
  ['Event', 'abstract: its subclasses are stated'],
  ['Finding', 'abstract: Achievement and Challenge are stated'],
  ['OrganizationType', 'only in its scheme'],
]);

const said = shapes.flatMap(({ subject, predicate, object }): Term[] => [subject, predicate, object]);

describe('the terms of the shapes', () => {
  it('are terms of SHACL that the engine implements', () => {
    const used = iris(said).filter((value) => value.startsWith(SHACL));
    expect(used.map((value) => value.replace(/^.*#/, ''))).toEqual(TERMS.toSorted());
  });

  it('are terms of the vocabularies or concepts of a scheme', () => {
    const known = new Set(
      Object.values(vocabularies).flatMap((terms) =>
        typeof terms === 'object' ? Object.values(terms).map(({ value }) => value as string) : [],
      ),
    );
    const foreign = iris(said).filter((value) => !value.startsWith(SHAPES) && !value.startsWith(SHACL));
    expect(foreign.filter((value) => !known.has(value))).toEqual([]);
  });

  it('are defined by the ontology where they are ours', () => {
    const defined = new Set([...turtle(ONTOLOGY), ...schemes].map(({ subject }) => subject.value));
    const ours = iris(said).filter((value) => value.startsWith(HGOV));
    expect(ours.filter((value) => !defined.has(value))).toEqual([]);
  });
});

describe('every class', () => {
  const targets = new Set(iris(having('targetClass')));

  it('of the vocabulary has a shape or a reason', () => {
    const classes = Object.entries(hgov).filter(([name]) => /^[A-Z]/.test(name));
    expect(classes.filter(([name, { value }]) => !targets.has(value) && !NOT_IN_GRAPHS.has(name))).toEqual([]);
  });

  it('of the ontology has a shape or a reason', () => {
    const classes = turtle(ONTOLOGY)
      .filter(({ predicate, object }) => predicate.equals(rdf.type) && object.equals(owl.Class))
      .map(({ subject }) => subject.value)
      .filter((value) => value.startsWith(HGOV) && !NOT_IN_GRAPHS.has(value.replace(HGOV, '')));
    expect(classes.filter((value) => !targets.has(value))).toEqual([]);
  });

  it('that has a shape is one that a node may have', () => {
    const [list] = shapes
      .filter(({ subject, predicate }) => subject.value === `${SHAPES}Thing-type` && predicate.equals(sh.in))
      .map(({ object }) => object);
    expect(iris(listOf(list as Term))).toEqual([...targets].sort());
  });
});

describe('the shapes', () => {
  const defined = shapes.filter(
    ({ predicate, object }) => predicate.equals(rdf.type) && object.value.endsWith('Shape'),
  );
  const names = new Set(defined.map(({ subject }) => subject.value));

  it('refer to shapes that exist', () => {
    expect(iris(said).filter((value) => value.startsWith(SHAPES) && !names.has(value))).toEqual([]);
  });

  it('are all used', () => {
    const used = new Set(iris(shapes.map(({ object }) => object)));
    const aimed = new Set(
      iris(shapes.filter(({ predicate }) => /#target/.test(predicate.value)).map((one) => one.subject)),
    );
    expect([...names].filter((name) => !used.has(name) && !aimed.has(name))).toEqual([]);
  });

  it('speak once and in whole sentences', () => {
    const messages = having('message').map(({ value }) => value);
    expect(messages.filter((text) => !/^[A-Zh].*\.$/.test(text) || text.length > 280)).toEqual([]);
    const speakers = shapes.filter(({ predicate }) => predicate.equals(sh.message)).map(({ subject }) => subject.value);
    expect(new Set(speakers).size).toBe(speakers.length);
  });

  it('speak wherever they can be broken', () => {
    const speakers = new Set(
      shapes.filter(({ predicate }) => predicate.equals(sh.message)).map((one) => one.subject.value),
    );
    // The alternatives of sh:or speak through the shape that offers them; a shape of properties only through those.
    const alternatives = new Set(having('or').flatMap((head) => iris(listOf(head))));
    const constraining = shapes
      .filter(({ predicate }) =>
        /#(min|max|datatype|nodeKind|class|in$|pattern|closed|or$|equals|lessThan|has)/.test(predicate.value),
      )
      .map(({ subject }) => subject.value)
      .filter((name) => name.startsWith(SHAPES) && !alternatives.has(name));
    expect([...new Set(constraining)].filter((name) => !speakers.has(name))).toEqual([]);
  });
});
