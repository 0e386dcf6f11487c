import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bareEngine } from './bare-engine.ts';
import { bareLine, helloLine, type Line, linesTable, measured, type Pressure, wrongAnswers } from './comparison.ts';
import { type NEWNESS, questionsBelow } from './questions.ts';
import { withStock } from './stock.ts';
import { COMUNICA, HGOV, type System, TRIFID, withSystem } from './systems.ts';

/** Ours beside other endpoints on the same data in one run, and beside the bare engine and a bare Express. */
export async function peers(connections: number): Promise<string> {
  const others = (await installed()) ? [TRIFID, COMUNICA] : [];
  const pressure: Pressure = { warmUpMs: 3000, forMs: 8000, connections };
  return withStock(async (stock, quads) => {
    const questions = await questionsBelow(stock.baseIri);
    const engine = bareEngine(quads, stock.baseIri);
    const lines: Line[] = [];
    const wrong: string[] = [];
    const compare = (system: System, kinds: readonly (keyof typeof NEWNESS)[]) =>
      withSystem(system, stock, async (running) => {
        const complaints = await wrongAnswers(running, questions, engine);
        wrong.push(`${system.name}: ${complaints.join('; ') || 'all rows are there'}.`);
        for (const newness of kinds) lines.push(await measured(running, questions, { ...pressure, newness }));
      });
    await compare(HGOV, ['shape', 'value', 'none']);
    lines.push(bareLine(engine, questions, pressure), await helloLine(stock, pressure));
    for (const system of others) await compare(system, ['shape', 'none']);
    const skipped = others.length === 0 ? ['The peers could not be installed (npm ci in bench/peers): skipped.'] : [];
    const what = `${questions.length} questions in turn by GET over ${connections} connections; ${quads.length} quads`;
    return [what, '', linesTable(lines), '', ...wrong, ...skipped].join('\n');
  });
}

/** Installs the peers into a folder of their own; they run nothing while they are installed. */
function installed(): Promise<boolean> {
  const cwd = fileURLToPath(new URL('peers', import.meta.url));
  const npm = spawn('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd, stdio: 'ignore' });
  return new Promise((resolve) => {
    npm.once('error', () => resolve(false));
    npm.once('exit', (code) => resolve(code === 0));
  });
}
