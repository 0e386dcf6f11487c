import { describe, expect, it } from 'vitest';
import type { NamedNode, Quad } from '../../src/rdf/terms.ts';
import { createValidator } from '../../src/validation/validate.ts';
import { foaf, hgov, org, rdf, schema, skos } from '../../src/vocabulary/index.ts';
import { shapes, turtle } from '../shapes/fixtures.ts';

const COMMITMENT = [hgov.addressee, hgov.madeAt, hgov.topic, hgov.period, hgov.due, hgov.inferred];
const EVENT = [
  schema.startDate,
  schema.organizer,
  schema.location,
  schema.eventAttendanceMode,
  hgov.inferred,
] as const satisfies readonly NamedNode[];

/** What a graph may lack without being wrong, by class; all else is required. */
const OPTIONAL: readonly (readonly [NamedNode, readonly NamedNode[]])[] = [
  [hgov.Article, [schema.url, schema.datePublished, schema.publisher, schema.headline]],
  [foaf.Person, [skos.altLabel]],
  [org.Post, [hgov.place]],
  [org.Organization, [org.classification, hgov.place]],
  [hgov.PostHolding, [hgov.attestedOn, hgov.inferred]],
  [hgov.Conference, EVENT],
  [hgov.Ceremony, EVENT],
  [hgov.BridgePoint, EVENT],
  [hgov.Participation, [hgov.inferred]],
  [hgov.Directive, COMMITMENT],
  [hgov.Pledge, COMMITMENT],
  [hgov.PlannedAction, COMMITMENT],
  [hgov.Target, [hgov.indicator, hgov.due]],
  // One of value and status is enough; where there is only one, its removal is caught and counts below.
  [hgov.Observation, [schema.value, hgov.status, hgov.year, hgov.assignedBy]],
  [hgov.PolicyDocument, [schema.legislationIdentifier, hgov.period]],
  [hgov.Challenge, [hgov.topic]],
  [hgov.Achievement, [hgov.topic]],
];

const validator = createValidator(shapes);
const sample = turtle('../validation/sample.ttl');
const classes = new Map(sample.filter(isTyping).map(({ subject, object }) => [subject.value, object.value]));
const optional = new Map(OPTIONAL.map(([type, predicates]) => [type.value as string, predicates]));

function isTyping({ predicate }: Quad): boolean {
  return predicate.equals(rdf.type);
}

function isOptional({ subject, predicate }: Quad): boolean {
  return (optional.get(classes.get(subject.value) ?? '') ?? []).some((term) => term.equals(predicate));
}

/** The triples that nobody would miss: the graph without them conforms. */
async function survivors(): Promise<Quad[]> {
  const verdicts = await Promise.all(
    sample.map(async (removed) => ({
      removed,
      conforms: (await validator.validate(sample.filter((quad) => quad !== removed))).conforms,
    })),
  );
  return verdicts.filter(({ conforms }) => conforms).map(({ removed }) => removed);
}

describe('the removal of one triple', () => {
  it('is caught wherever the triple is required', async () => {
    const lost = await survivors();
    const required = sample.filter((quad) => !isOptional(quad));
    const missed = lost.filter((quad) => !isOptional(quad));
    const score = 1 - missed.length / required.length;
    console.log(score, missed.length, required.length, sample.length, lost.length, missed.map(q=>q.subject.value+' '+q.predicate.value));
    expect(score).toBeGreaterThanOrEqual(0.95);
  });
});
