import { fileURLToPath } from 'node:url';
import type { Quad } from '../rdf/terms.ts';
import { readShapes } from '../validation/shapes.ts';

/** Where something of the project lies, beside the code that runs. */
export function inProject(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/** The shapes that every graph must pass. */
export function projectShapes(): Promise<Quad[]> {
  return readShapes(inProject('shapes'));
}
