import { slugOf } from '../../rdf/slug.ts';
import { literal } from '../../rdf/terms.ts';
import { HGOV, hgov, rdf, schema, skos, xsd } from '../../vocabulary/index.ts';
import type { FindingFact, ObservationFact } from '../facts.ts';
import { decimal, emitTarget, offsets } from './commitments.ts';
import type { Emission } from './emit.ts';
import { localName } from './local-name.ts';

/** A value or status of an indicator; an indicator that no scheme knows becomes one of its own. */
export function emitObservation(fact: ObservationFact, { graph, references, tag }: Emission): void {
  const { start, end } = offsets(graph.evidence(fact.evidence[0]));
  const indicator = 'iri' in fact.indicator ? fact.indicator.iri : `id/indicator/${slugOf(fact.indicator.name)}`;
  if ('name' in fact.indicator && !graph.describes(indicator))
    graph.add(indicator, [
      [rdf.type, hgov.Indicator],
      [skos.prefLabel, literal(fact.indicator.name, tag)],
    ]);
  const subject = graph.own(`id/observation/${graph.slug}/${start}-${end}/${localName(indicator)}`);
  const tail = subject.slice('id/observation/'.length);
  const target = fact.target === undefined ? undefined : `id/target/${tail}`;
  graph.addBasis(subject, hgov.Observation, fact);
  graph.add(subject, [
    [hgov.indicator, indicator],
    [schema.value, fact.value === undefined ? undefined : decimal(fact.value)],
    [hgov.unit, fact.unit ? literal(fact.unit) : undefined],
    [hgov.year, fact.year ? literal(String(fact.year), xsd.gYear) : undefined],
    [hgov.against, target],
    [hgov.assignedBy, fact.assignedBy && references.organization(fact.assignedBy)],
    [hgov.status, fact.status && `${HGOV}status-${fact.status}`],
  ]);
  if (target && fact.target !== undefined)
    emitTarget({
      graph,
      subject: target,
      quantity: { value: fact.target, comparator: '>=', unit: fact.unit ?? 'percent' },
    });
}

/** A success or difficulty in the text's own words. */
export function emitFinding(fact: FindingFact, { graph, tag }: Emission): void {
  const { start, end } = offsets(graph.evidence(fact.evidence[0]));
  const subject = `id/finding/${graph.slug}/${start}-${end}`;
  graph.addBasis(subject, hgov[fact.type], fact);
  graph.add(subject, [
    [schema.text, literal(fact.text, tag)],
    [hgov.topic, fact.topics],
  ]);
}
