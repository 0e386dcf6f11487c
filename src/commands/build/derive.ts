import { createHash } from 'node:crypto';
import { type Dataset, DERIVED } from '../../dataset/dataset.ts';
import { Failure, reasonOf } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { createScratchStore } from '../../store/scratch.ts';
import { type DerivationRule, derivationRules, ontologyFiles, ontologyQuads } from '../project.ts';
import { quadsOf } from '../published.ts';
import type { RdfFile } from '../rdf-file.ts';
import { openGate } from './gate.ts';

// Any base will do: what lies below it is relative again in the derived graph.
const BASE = 'http://localhost/';

/** Brings the derived graph up to date: what the rules construct from all other graphs and the ontology. */
export async function derive(dataset: Dataset): Promise<void> {
  const [rules, ontology] = await Promise.all([derivationRules(), ontologyFiles()]);
  const from = derivationMark(dataset.sourcesVersion(), { rules, ontology });
  const { derived } = dataset.manifest();
  if (derived?.from === from || (rules.length === 0 && !derived)) return;

  const { graphs } = await dataset.readGraphs();
  const stated = graphs.filter(({ name }) => name !== DERIVED).flatMap(quadsOf);
  const store = rules.length === 0 ? undefined : createScratchStore([...stated, ...ontologyQuads(ontology)], BASE);
  const triples = constructed(rules, (sparql) => store?.construct(sparql) ?? []);
  // What is derived passes the same gate as what is converted.
  await (await openGate())(triples, DERIVED);
  await dataset.publishDerived({ turtle: writeTurtle(triples), quads: triples.length, from });
}

/** What decides what is derived, beside the data. */
export interface Derivation {
  readonly rules: readonly DerivationRule[];
  readonly ontology: readonly RdfFile[];
}

/** Names what a derived graph was made from: with the same mark it is the same. */
export function derivationMark(sourcesVersion: string, { rules, ontology }: Derivation): string {
  return createHash('sha256')
    .update(sourcesVersion)
    .update(JSON.stringify([rules, ontology.map(({ text }) => text)]))
    .digest('hex');
}

/** What the rules construct, each triple once. */
export function constructed(rules: readonly DerivationRule[], construct: (sparql: string) => readonly Quad[]): Quad[] {
  const triples = rules.flatMap(({ name, sparql }) => {
    try {
      return construct(sparql);
    } catch (cause) {
      throw new Failure('RULE_FAILED', { name, reason: reasonOf(cause) }, cause);
    }
  });
  return [...new Map(triples.map((triple) => [key(triple), triple])).values()];
}

function key({ subject, predicate, object }: Quad): string {
  return [subject, predicate, object].map(({ id }) => id).join(' ');
}
