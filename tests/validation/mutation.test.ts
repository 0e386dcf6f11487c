import { beforeAll, describe, expect, it } from 'vitest';
import { iri, type NamedNode, type Quad, quad } from '../../src/rdf/terms.ts';
import { createValidator } from '../../src/validation/validate.ts';
import { foaf, hgov, org, rdf, schema, skos } from '../../src/vocabulary/index.ts';
import { shapes, turtle } from '../shapes/fixtures.ts';

type Optional = readonly NamedNode[];

const COMMITMENT: Optional = [hgov.addressee, hgov.madeAt, hgov.topic, hgov.period, hgov.due, hgov.inferred];
const EVENT: Optional = [
  schema.startDate,
  schema.organizer,
  schema.location,
  schema.eventAttendanceMode,
  hgov.inferred,
];

/** What a graph may lack without being wrong, by class; all else is required. */
const OPTIONAL = new Map<string, Optional>([
  [hgov.Article.value, [schema.url, schema.datePublished, schema.publisher, schema.headline]],
  [foaf.Person.value, [skos.altLabel]],
  [org.Organization.value, [org.classification, hgov.place]],
  [hgov.PostHolding.value, [hgov.attestedOn, hgov.inferred]],
  [hgov.Conference.value, EVENT],
  [hgov.Ceremony.value, EVENT],
  [hgov.BridgePoint.value, EVENT],
  [hgov.Participation.value, [hgov.inferred]],
  [hgov.Directive.value, COMMITMENT],
  [hgov.Pledge.value, COMMITMENT],
  [hgov.PlannedAction.value, COMMITMENT],
  [hgov.Target.value, [hgov.indicator, hgov.due]],
  // One of value and status is enough.
  [hgov.Observation.value, [schema.value, hgov.status, hgov.year, hgov.assignedBy]],
  [hgov.PolicyDocument.value, [schema.legislationIdentifier, hgov.period]],
  [hgov.Achievement.value, [hgov.topic]],
  [hgov.Challenge.value, [hgov.topic]],
]);

const validator = createValidator(shapes);
const sample = turtle('../validation/sample.ttl');
const classes = new Map(
  sample.filter(({ predicate }) => predicate.equals(rdf.type)).map((typing) => [typing.subject.value, typing.object]),
);
const described = new Set(sample.map(({ subject }) => subject.value));

/** The triples whose change the gate lets pass. */
async function missed(mutants: readonly Quad[], mutate: (victim: Quad) => readonly Quad[]): Promise<Quad[]> {
  const found: Quad[] = [];
  for (const victim of mutants) {
    const rest = sample.filter((other) => other !== victim);
    if ((await validator.validate([...rest, ...mutate(victim)])).conforms) found.push(victim);
  }
  return found;
}

function isRequired({ subject, predicate }: Quad): boolean {
  const optional = OPTIONAL.get(classes.get(subject.value)?.value ?? '') ?? [];
  return !optional.some((term) => term.equals(predicate));
}

/** One triple for each class and property. */
function oneOfEach(quads: readonly Quad[]): Quad[] {
  const kinds = quads.map((one) => [`${classes.get(one.subject.value)?.value} ${one.predicate.value}`, one] as const);
  return [...new Map(kinds).values()];
}

const say = ({ subject, predicate, object }: Quad) => `${subject.value} ${predicate.value} ${object.value}`;

describe('a valid graph with every class', () => {
  const required = sample.filter(isRequired);
  let survivors: Quad[] = [];

  beforeAll(async () => {
    survivors = await missed(required, () => []);
  }, 120_000);

  it('is realistic in size', () => {
    expect(sample.length).toBeGreaterThan(250);
    expect(required.length / sample.length).toBeGreaterThan(0.8);
  });

  it('breaks at the removal of any required triple', () => {
    expect(survivors.map(say)).toEqual([]);
    expect(1 - survivors.length / required.length).toBeGreaterThanOrEqual(0.95);
  });

  it('breaks at the misspelling of any property', async () => {
    const misspelt = ({ subject, predicate, object }: Quad) => [quad(subject, iri(`${predicate.value}s`), object)];
    expect((await missed(oneOfEach(sample), misspelt)).map(say)).toEqual([]);
  }, 60_000);

  it('breaks at any link that leads to nothing', async () => {
    const links = sample.filter(({ object }) => described.has(object.value));
    const astray = ({ subject, predicate }: Quad) => [quad(subject, predicate as NamedNode, iri('id/nowhere'))];
    expect((await missed(oneOfEach(links), astray)).map(say)).toEqual([]);
  }, 60_000);
});
