import { availableParallelism } from 'node:os';
import { conversionFigures } from './conversion.ts';
import { fuzz } from './fuzz.ts';
import { kills } from './kill.ts';
import { asTable } from './measure.ts';
import { memory } from './memory.ts';
import { idle, neighbours } from './neighbours.ts';
import { pages } from './pages.ts';
import { peers } from './peers.ts';
import { robustness } from './robustness.ts';
import { scaling } from './scaling.ts';
import { servingFigures } from './serving.ts';
import { site } from './site.ts';
import { threadKills } from './thread-kills.ts';
import { unknownWords } from './unknown-words.ts';

/** What can be run by name: `npm run bench` for the figures of the README, `npm run bench -- robustness`. */
const BENCHES: Readonly<Record<string, (argument?: string) => Promise<string>>> = {
  figures: async () => asTable([...(await conversionFigures()), ...(await servingFigures())]),
  scaling,
  kill: (count) => kills(Number(count ?? 200)),
  peers: (connections) => peers(Number(connections ?? 8)),
  memory: (count) => memory(Number(count ?? 10_000)),
  neighbours,
  idle: (rounds) => idle(Number(rounds ?? 6)),
  pages,
  threads: (count) => threadKills(Number(count ?? 100)),
  fuzz: (count) => fuzz(Number(count ?? 10_000)),
  site: (count) => site(Number(count ?? 1000)),
  words: (every) => unknownWords(Number(every ?? 3)),
  robustness: (count) => robustness(Number(count ?? 2000)),
};

const [name = 'figures', argument] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) throw new Error(`There is no bench ${name}; there are ${Object.keys(BENCHES).join(', ')}.`);
process.stdout.write(`Node ${process.version}, ${availableParallelism()} processors\n\n`);
process.stdout.write(`${await bench(argument)}\n`);
