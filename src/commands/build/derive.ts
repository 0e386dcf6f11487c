import { createHash } from 'node:crypto';
import type { Dataset } from '../../dataset/dataset.ts';
import { Failure, reasonOf } from '../../errors.ts';
import type { Quad } from '../../rdf/terms.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { createScratchStore } from '../../store/scratch.ts';
import { createValidator } from '../../validation/validate.ts';
import { type DerivationRule, derivationRules, ontologyQuads, projectShapes } from '../project.ts';
import { quadsOf } from '../published.ts';

// Any base will do: what lies below it is relative again in the derived graph.
const BASE = 'http://localhost/';
const DERIVED = 'graph/derived';

/** Brings the derived graph up to date: what the rules construct from all articles' graphs and the ontology. */
export async function derive(dataset: Dataset): Promise<void> {
  const [rules, ontology] = await Promise.all([derivationRules(), ontologyQuads()]);
  const from = createHash('sha256')
    .update(dataset.articlesVersion())
    .update(JSON.stringify(rules))
    .update(writeTurtle(ontology))
    .digest('hex');
  const { derived } = dataset.manifest();
  if (derived?.from === from || (rules.length === 0 && !derived)) return;

  const { graphs } = await dataset.readGraphs();
  const articles = graphs.filter(({ name }) => name !== DERIVED).flatMap(quadsOf);
  const triples = rules.length === 0 ? [] : construct(rules, [...articles, ...ontology]);
  await check(triples);
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

/** What is derived passes the same gate as what is converted. */
async function check(triples: readonly Quad[]): Promise<void> {
  const { conforms, complaints } = await createValidator(await projectShapes()).validate(triples);
  const [first] = complaints;
  const reason = `${first?.focus}: ${first?.message}`;
  if (!conforms) throw new Failure('GRAPH_INVALID', { where: DERIVED, count: complaints.length, reason });
}

/** Two rules may construct the same triple. */
function key({ subject, predicate, object }: Quad): string {
  return [subject, predicate, object].map(({ id }) => id).join(' ');
}
