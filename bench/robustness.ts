import { loadConverter } from '../src/commands/converter.ts';
import { projectShapes } from '../src/commands/project.ts';
import { createValidator } from '../src/validation/validate.ts';
import { mutant } from '../tests/mutation/mutants.ts';
import { type Outcome, outcomeOf } from '../tests/mutation/outcome.ts';

const COUNT = 2000;
/** Milliseconds that a mutant may take: some for the start, and so many for each kB, on a machine that does other things too. */
const ALLOWED = { start: 500, perKb: 25 };
const SHOWN = 20;

interface Run extends Outcome {
  readonly way: string;
  readonly name: string;
}

/** Converts 2 000 spoilt and made-up articles and tells, way by way, what became of them; fails if one shows a fault. */
export async function robustness(count = COUNT): Promise<string> {
  const { converter } = await loadConverter();
  const gate = { converter, validator: createValidator(await projectShapes()) };
  const runs: Run[] = [];
  for (let number = 0; number < count; number++) {
    const made = mutant(number);
    const outcome = await outcomeOf(made, gate);
    runs.push({ way: made.way, name: `no. ${number}, ${made.of}, ${made.way}`, ...withTime(outcome) });
  }
  const faults = runs.flatMap(({ name, faults: own }) => own.map((fault) => `- ${name}: ${fault}`));
  if (faults.length > 0) process.exitCode = 1;
  return [...summary(runs), '', ...table(runs), '', ...faults.slice(0, SHOWN)].join('\n');
}

const total = ({ ms }: Outcome): number => ms.read + ms.converted + ms.validated;

/** What takes too long for its length is a fault too. */
function withTime(outcome: Outcome): Outcome {
  const allowed = ALLOWED.start + (ALLOWED.perKb * outcome.length) / 1000;
  if (total(outcome) <= allowed) return outcome;
  const { read, converted, validated } = outcome.ms;
  const parts = [read, converted, validated].map(Math.round).join(' + ');
  return { ...outcome, faults: [...outcome.faults, `${parts} ms for ${outcome.length} characters`] };
}

function summary(runs: readonly Run[]): string[] {
  const refused = runs.filter((run) => run.refused);
  const faulty = runs.filter(({ faults }) => faults.length > 0);
  const slowest = runs.toSorted((a, b) => total(b) - total(a))[0];
  return [
    `${runs.length} articles: ${runs.length - refused.length} read, ${refused.length} turned away with a reason, ${faulty.length} with a fault.`,
    `${runs.reduce((sum, { facts }) => sum + facts, 0)} facts, each checked against the text; every graph checked by SHACL and written to Turtle and back.`,
    `The slowest took ${slowest ? Math.round(total(slowest)) : 0} ms (${slowest?.name}, ${slowest?.length} characters).`,
  ];
}

/** One row a way: how many were read, why others were not, and the slowest for its length. */
function table(runs: readonly Run[]): string[] {
  const ways = groups(runs, ({ way }) => way);
  const rows = [...ways].sort().map(([way, own]) => {
    const refusals = groups(
      own.filter((run) => run.refused),
      ({ refused = '' }) => refused,
    );
    const why = [...refusals].map(([code, those]) => `${those.length} ${code}`).join(', ');
    const slowest = Math.max(...own.map((run) => total(run) / Math.max(3, run.length / 1000)));
    const facts = own.reduce((sum, run) => sum + run.facts, 0);
    return `| ${way} | ${own.length} | ${why} | ${facts} | ${slowest.toFixed(1)} |`;
  });
  return ['| way | articles | turned away | facts | slowest, ms per kB |', '|---|---|---|---|---|', ...rows];
}

function groups(runs: readonly Run[], keyOf: (run: Run) => string): Map<string, Run[]> {
  const byKey = new Map<string, Run[]>();
  for (const run of runs) byKey.set(keyOf(run), [...(byKey.get(keyOf(run)) ?? []), run]);
  return byKey;
}
