import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Quad, Term } from '../../src/rdf/terms.ts';
import { SHAPES } from '../../src/validation/validate.ts';
import * as vocabularies from '../../src/vocabulary/index.ts';
import { shapes, turtle } from './fixtures.ts';

const { HGOV, hgov, owl, rdf, sh, skos } = vocabularies;
const SHACL_NAMESPACE = 'http://www.w3.org/ns/shacl#';
const ONTOLOGY = '../../ontology/hgov.ttl';
const SCHEMES = '../../ontology/schemes/';
const hasOntology = existsSync(new URL(ONTOLOGY, import.meta.url));

/** The part of SHACL that our engine implements and our shapes need: a misspelt term would be ignored in silence. */
const SHACL = [
  ...['IRI', 'Literal', 'NodeShape', 'PropertyShape', 'message', 'path', 'property', 'inversePath', 'alternativePath'],
  ...[
    'targetClass',
    'targetSubjectsOf',
    'targetObjectsOf',
    'closed',
    'ignoredProperties',
    'class',
    'datatype',
    'nodeKind',
  ],
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

const iris = (terms: readonly Term[]) =>
  [...new Set(terms.filter(({ termType }) => termType === 'NamedNode').map(({ value }) => value))].sort();
const said = shapes.flatMap(({ subject, predicate, object }): Term[] => [subject, predicate, object]);
const having = (name: string) =>
  shapes.filter(({ predicate }) => predicate.value === `${SHACL_NAMESPACE}${name}`).map(({ object }) => object);

function listOf(head: Term): Term[] {
  const at = (predicate: Term) =>
    shapes.find((one) => one.subject.equals(head) && one.predicate.equals(predicate))?.object;
  const [first, rest] = [at(rdf.first), at(rdf.rest)];
  return first && rest ? [first, ...listOf(rest)] : [];
}

const schemes = readdirSync(new URL(SCHEMES, import.meta.url))
  .filter((name) => name.endsWith('.ttl'))
  .flatMap((name): Quad[] => turtle(`${SCHEMES}${name}`));
const concepts = (scheme: string) =>
  schemes
    .filter(({ predicate, object }) => predicate.equals(skos.inScheme) && object.value === HGOV + scheme)
    .map(({ subject }) => subject.value)
    .sort();

describe('the terms of the shapes', () => {
  it('are terms of SHACL that the engine implements', () => {
    const used = iris(said).filter((value) => value.startsWith(SHACL_NAMESPACE));
    expect(used.map((value) => value.replace(/^.*#/, ''))).toEqual(SHACL.toSorted());
  });

  it('are terms of the vocabularies or concepts of a scheme', () => {
    const known = new Set(
      Object.values(vocabularies).flatMap((terms) =>
        typeof terms === 'object' ? Object.values(terms).map(({ value }) => value as string) : [],
      ),
    );
    const foreign = iris(said).filter((value) => !value.startsWith(SHAPES) && !value.startsWith(SHACL_NAMESPACE));
    expect(foreign.filter((value) => !known.has(value))).toEqual([]);
  });

  it.skipIf(!hasOntology)('are defined by the ontology where they are ours', () => {
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

  it.skipIf(!hasOntology)('of the ontology has a shape or a reason', () => {
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

describe('the concepts that shapes list', () => {
  const lists = having('in').map((head) => iris(listOf(head)));

  it.each(['Capacities', 'Statuses', 'Inferences', 'DocumentTypes', 'EventTypes'])('are those of hgov:%s', (scheme) => {
    expect(concepts(scheme).length).toBeGreaterThan(2);
    expect(lists).toContainEqual(concepts(scheme));
  });
});

describe('the patterns of concepts', () => {
  const patterns = having('pattern').map(({ value }) => new RegExp(value));

  it.each([
    ['Roles', `${HGOV}role-x`],
    ['Organizations', `${HGOV}org-x`],
    ['OrganizationTypes', `${HGOV}orgtype-x`],
    ['Topics', `${HGOV}topic-x`],
    ['Indicators', `${HGOV}indicator-x`],
    ['Provinces', `${HGOV}province-x`],
  ])('let all of hgov:%s pass', (scheme, example) => {
    const own = patterns.filter((pattern) => pattern.test(example));
    expect(own.length).toBeGreaterThan(0);
    expect(concepts(scheme).filter((value) => !own.every((pattern) => pattern.test(value)))).toEqual([]);
    expect(concepts(scheme).length).toBeGreaterThan(10);
  });
});
