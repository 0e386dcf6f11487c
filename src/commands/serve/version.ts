import type { Dataset } from '../../dataset/dataset.ts';
import { sha256 } from '../../dataset/files.ts';
import type { Quad, Term } from '../../rdf/terms.ts';

/**
 * Names what is served: the folder, and the graphs that the project brings, which change from release to release. Their
 * quads count in the order of their files; sorting them would hold up every start.
 */
export function servedVersion(own: readonly Quad[], dataset: Pick<Dataset, 'version'>): () => string {
  const mark = sha256(
    JSON.stringify(
      own.map(({ subject, predicate, object, graph }) => [subject, predicate, object, graph].flatMap(lettersOf)),
    ),
  );
  return () => sha256(`${mark} ${dataset.version()}`);
}

function lettersOf(term: Term): string[] {
  if (term.termType !== 'Literal') return [term.termType, term.value];
  return [term.value, term.language, term.datatype.value];
}
