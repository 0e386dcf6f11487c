import { openDataset } from '../../src/dataset/dataset.ts';
import { graphOf } from './samples.ts';

/** Publishes, replaces, derives and removes until it is killed; a line on stdout acknowledges each change that is done. */
const [dir = '', first = '1'] = process.argv.slice(2);
const dataset = await openDataset(dir);
process.stdout.write('ready\n');
for (let number = Number(first); ; number += 1) {
  await dataset.publish(['a', 'b', `n${number % 5}`].map((slug) => graphOf(slug, number)));
  process.stdout.write(`put ${number}\n`);
  const { turtle } = graphOf('derived', number);
  await dataset.publishDerived({ turtle, quads: 22, from: dataset.sourcesVersion() });
  if (number % 3 === 0) await dataset.remove([`n${(number + 2) % 5}`]);
}
