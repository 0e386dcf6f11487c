import { blankNode, literal, type Quad, quad, type Term } from '../../rdf/terms.ts';
import { writeTurtle } from '../../rdf/turtle.ts';
import { reportText } from '../../validation/report.ts';
import type { Verdict } from '../../validation/validate.ts';
import { sh, xsd } from '../../vocabulary/index.ts';

/** One graph's verdict with the name of where it comes from. */
export interface Judged {
  readonly where: string;
  readonly verdict: Verdict;
}

/** The verdicts for people: what conforms in one line, what does not with all that is wrong with it. */
export function reportsText(judged: readonly Judged[]): string {
  return judged.map(({ where, verdict }) => `${where}: ${reportText(verdict)}`).join('');
}

const REPORT = blankNode('report');

/** The verdicts as one SHACL validation report: it conforms if they all do. */
export function reportsTurtle(judged: readonly Judged[]): string {
  const conforms = judged.every(({ verdict }) => verdict.conforms);
  const results = judged.flatMap(({ verdict }, index) => verdict.report.map((each) => apart(each, index + 1)));
  const others = results.filter(({ predicate }) => !predicate.equals(sh.conforms));
  return writeTurtle([...others, quad(REPORT, sh.conforms, literal(String(conforms), xsd.boolean))]);
}

/** Each report numbers its results from one; the report itself is the same node in all. */
function apart({ subject, predicate, object }: Quad, number: number): Quad {
  const rename = (term: Term) =>
    term.termType === 'BlankNode' && !term.equals(REPORT) ? blankNode(`graph-${number}-${term.value}`) : term;
  return quad(
    rename(subject) as Quad['subject'],
    predicate as Parameters<typeof quad>[1],
    rename(object) as Quad['object'],
  );
}
