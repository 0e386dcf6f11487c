import { availableParallelism } from 'node:os';
import { conversionFigures } from './conversion.ts';
import { asTable } from './measure.ts';
import { servingFigures } from './serving.ts';

/** Prints the figures of the README: `npm run bench`. */
process.stdout.write(`Node ${process.version}, ${availableParallelism()} processors\n\n`);
process.stdout.write(`${asTable([...(await conversionFigures()), ...(await servingFigures())])}\n`);
