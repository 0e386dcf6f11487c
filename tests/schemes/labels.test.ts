import { describe, expect, it } from 'vitest';
import { readSchemes } from '../../src/schemes/files.ts';
import { type Concept, loadSchemes } from '../../src/schemes/schemes.ts';
import { ontologyFiles } from '../ontology/ontology.ts';

/** The languages that everything has a label in; a further language may begin with what its articles name. */
const LANGUAGES = ['en', 'id', 'vi'];
const within = (tags: readonly string[]): string[] => LANGUAGES.filter((tag) => tags.includes(tag));
const concepts = loadSchemes(await readSchemes());
const known = new Map(concepts.map((concept) => [concept.iri, concept]));
const labelled = concepts.flatMap((concept) =>
  Object.entries(concept.labels).flatMap(([language, labels]) => labels.map((label) => ({ concept, language, label }))),
);

/** A merged province and its successor have one name. */
function successors(one: Concept, other: Concept): boolean {
  return one.iri === `${other.iri}-2025` || other.iri === `${one.iri}-2025`;
}

describe('a concept', () => {
  it('has exactly one preferred label in each of the three languages, and at most one in any other', () => {
    const preferred = new Map<string, string[]>();
    for (const { quads } of ontologyFiles())
      for (const { subject, predicate, object } of quads)
        if (predicate.value.endsWith('#prefLabel') && object.termType === 'Literal')
          preferred.set(subject.value, [...(preferred.get(subject.value) ?? []), object.language]);
    const wrong = concepts.filter(({ iri }) => {
      const tags = preferred.get(iri) ?? [];
      return new Set(tags).size !== tags.length || within(tags).length !== LANGUAGES.length;
    });
    expect(wrong.map(({ iri }) => iri)).toEqual([]);
  });

  it('shares no label of a language with another of its kind', () => {
    const owners = new Map<string, Concept>();
    const shared = labelled.filter(({ concept, language, label }) => {
      const key = [concept.kind, language, label.toLowerCase()].join(' ');
      const owner = owners.get(key) ?? concept;
      owners.set(key, owner);
      return owner !== concept && !successors(owner, concept);
    });
    expect(shared.map(({ concept, label }) => `${concept.iri} ${label}`)).toEqual([]);
  });

  it('has labels in NFC without doubled or outer spaces', () => {
    const untidy = labelled.filter(({ label }) => label !== label.normalize('NFC').replace(/\s+/g, ' ').trim());
    expect(untidy.map(({ label }) => label)).toEqual([]);
  });

  it('has the kind that its IRI says', () => {
    const PREFIXES: Partial<Record<Concept['kind'], string>> = {
      organization: 'org',
      'organization-type': 'orgtype',
      place: 'province',
    };
    const free = new Set(['event-type', 'inference']);
    const wrong = concepts.filter(({ iri, kind }) => !free.has(kind) && !iri.includes(`#${PREFIXES[kind] ?? kind}-`));
    expect(wrong.map(({ iri }) => iri)).toEqual([]);
  });

  it('points at concepts that exist', () => {
    const targets = concepts.flatMap(({ ofOrganization, mergedInto }) => [ofOrganization, mergedInto]);
    expect(targets.filter((iri) => iri !== undefined && !known.has(iri))).toEqual([]);
  });
});

describe('the concepts', () => {
  it('have what their kind needs', () => {
    const kind = (wanted: Concept['kind']) => concepts.filter((concept) => concept.kind === wanted);
    expect(kind('indicator').filter(({ unit }) => unit === undefined)).toEqual([]);
    expect(kind('organization-type').filter(({ level }) => level === undefined)).toEqual([]);
    expect(kind('place').filter(({ isoCode }) => isoCode === undefined)).toEqual([]);
    const ministries = kind('organization').filter(({ iri }) => /#org-ministry-of-(?!.*party)/.test(iri));
    expect(
      ministries.filter(({ portfolio }) => within(Object.keys(portfolio ?? {})).length !== LANGUAGES.length),
    ).toEqual([]);
  });

  it('are many enough to read news with', () => {
    const count = (wanted: Concept['kind']) => concepts.filter((concept) => concept.kind === wanted).length;
    expect(count('role')).toBeGreaterThan(90);
    expect(count('organization')).toBeGreaterThan(150);
    expect(count('organization-type')).toBeGreaterThan(60);
    expect(count('topic')).toBeGreaterThan(44);
    expect(count('indicator')).toBeGreaterThan(44);
    expect(count('event-type')).toBe(10);
    expect(count('document-type')).toBe(7);
  });
});
