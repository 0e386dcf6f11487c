import { createHash } from 'node:crypto';
import type { Dataset } from '../../dataset/dataset.ts';
import { Failure, reasonOf } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { createScratchStore } from '../../store/scratch.ts';
import { type DerivationRule, derivationRules, ontologyFiles, ontologyQuads } from '../project.ts';
import { quadsOf } from '../published.ts';
import { openGate } from './gate.ts';

// Any base will do: what lies below it is relative again in the derived graph.
const BASE = 'http://localhost/';
const DERIVED = 'graph/derived';

/** Brings the derived graph up to date: what the rules construct from all articles' graphs and the ontology. */
export async function derive(dataset: Dataset): Promise<void> {
  const [rules, ontology] = await Promise.all([derivationRules(), ontologyFiles()]);
  const from = createHash('sha256')
    .update(dataset.articlesVersion())
    .update(JSON.stringify([rules, ontology.map(({ text }) => text)]))
    .digest('hex');
  const { derived } = dataset.manifest();
  if (derived?.from === from || (rules.length === 0 && !derived)) return;

  const { graphs } = await dataset.readGraphs();
  const articles = graphs.filter(({ name }) => name !== DERIVED).flatMap(quadsOf);
  const triples = rules.length === 0 ? [] : construct(rules, [...articles, ...ontologyQuads(ontology)]);
  // What is derived passes the same gate as what is converted.
  await (await openGate())(triples, DERIVED);
  await dataset.publishDerived({ turtle: writeTurtle(triples), quads: new Set(triples.map(key)).size, from });
}

function construct(rules: readonly DerivationRule[], quads: readonly Quad[]): Quad[] {
  const store = createScratchStore(quads, BASE);
  return rules.flatMap(({ name, sparql }) => {
    try {
      return store.construct(sparql);
    } catch (cause) {
      throw new Failure('RULE_FAILED', { name, reason: reasonOf(cause) }, cause);
    }
  });
}

/** Two rules may construct the same triple. */
function key({ subject, predicate, object }: Quad): string {
  return [subject, predicate, object].map(({ id }) => id).join(' ');
}
