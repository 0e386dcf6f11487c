import { literal, type NamedNode } from '../../rdf/terms.ts';
import { hgov, rdf, schema, xsd } from '../../vocabulary/index.ts';
import type { CommitmentFact, Quantity } from '../facts.ts';
import type { Emission } from './emit.ts';

/** A decimal in its canonical form, without an exponent. */
export const decimal = (value: number): ReturnType<typeof literal> => {
  const text = String(value);
  return literal(/e/.test(text) ? value.toFixed(12).replace(/\.?0+$/, '') : text, xsd.decimal);
};

/** A directive, pledge or planned action, with its target where it sets one. */
export function emitCommitment(fact: CommitmentFact, { graph, references, eventIri, tag }: Emission): void {
  const { start, end } = offsets(graph.evidence(fact.evidence[0]));
  const subject = `id/commitment/${graph.slug}/${start}-${end}`;
  const target = fact.target && `id/target/${graph.slug}/${start}-${end}`;
  graph.addBasis(subject, hgov[fact.type], fact);
  graph.add(subject, [
    [fact.type === 'Directive' ? hgov.requestedBy : hgov.undertakenBy, references.actor(fact.by)],
    [hgov.addressee, fact.addressee && references.actor(fact.addressee)],
    [hgov.madeAt, fact.event && eventIri(fact.event)],
    [hgov.action, literal(fact.action, tag)],
    [hgov.topic, fact.topics],
    [hgov.target, target],
    [hgov.period, fact.period ? literal(fact.period) : undefined],
    [hgov.due, fact.due ? literal(fact.due, xsd.date) : undefined],
  ]);
  if (target && fact.target) emitTarget({ graph, subject: target, quantity: fact.target });
}

/** A value to be reached, with its comparator and unit. */
export function emitTarget({
  graph,
  subject,
  quantity,
}: {
  graph: Emission['graph'];
  subject: string;
  quantity: Quantity;
}): void {
  graph.add(subject, [
    [rdf.type, hgov.Target],
    [schema.value, decimal(quantity.value)],
    [hgov.comparator, literal(quantity.comparator)],
    [hgov.unit, literal(quantity.unit)],
  ]);
}

/** The offsets that an evidence's IRI holds. */
export function offsets(evidence: NamedNode): { start: string; end: string } {
  const [start = '', end = ''] = evidence.value.slice(evidence.value.indexOf('#char=') + 6).split(',');
  return { start, end };
}
