import * as changeProblems from './change-problems.ts';
import { type ProblemClass, type ProblemDetails, ProblemError } from './problem.ts';
import * as problems from './problems.ts';
import * as storeProblems from './store-problems.ts';

/** The classes by the names of their problems: `query-timeout`. */
const CLASSES = new Map(
  (Object.values({ ...problems, ...changeProblems, ...storeProblems }) as unknown as ProblemClass<object>[]).map(
    (each) => [problemName(each.code), each],
  ),
);

/** The error that a problem is: of its own class, or a plain ProblemError where this client does not know it. */
export function problemOf(details: ProblemDetails): ProblemError {
  const [, name = ''] = /\/problem\/([a-z-]+)$/.exec(details.type) ?? [];
  return new (CLASSES.get(name) ?? ProblemError)(details);
}

function problemName(code: string): string {
  return code.toLowerCase().replaceAll('_', '-');
}
